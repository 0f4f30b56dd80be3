import { STATUSES, type Status } from '#records/status.ts';

/** How statuses stand in an account, said once before it. */
export const STATUS_RULE =
	'What has no word behind it is confirmed; brackets hold what is less firm, and sums of ours. A small number leads to sources and record.';

/** What each status means, as one line for readers. */
export const STATUS_MEANING: Record<Status, string> = {
	confirmed: 'said on record by those who would know, or found in independent places',
	reported: 'published by a named outlet, not confirmed by those who would know',
	estimated: 'worked out or modelled, by us or by somebody named',
	alleged: 'asserted by somebody with an interest, without proof on record',
	disputed: 'sources differ, and nothing found settles it',
	withdrawn: 'said earlier and since taken back',
};

/** The words for a status that a piece of a page shows, in their order, each once. */
export function statusesIn(html: string): Status[] {
	const shown = new Set(
		[...html.matchAll(/class="status"[^>]*>([^<]*)/g)].flatMap(
			([, text = '']) => text.match(/[a-z]+/g) ?? [],
		),
	);
	return STATUSES.filter((status) => shown.has(status));
}
