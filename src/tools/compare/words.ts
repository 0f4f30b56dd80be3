import type { Change, Reason } from './report.ts';

/** A weight as “1.2 kB”, of a thousand bytes each. */
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** How a weight changed: “+1.2 kB”, “−0.3 kB”, “as heavy as before”. */
export function heavier({ before, after }: Change<number>): string {
	const change = after - before;
	if (change === 0) return 'as heavy as before';
	const size = Math.abs(change);
	return (change > 0 ? '+' : '−') + (size < 1000 ? `${size} B` : kB(size));
}

/** A number with its noun: “1 page”, “2 pages”. */
export const counted = (count: number, noun: string): string =>
	`${count} ${noun}${count === 1 ? '' : 's'}`;

const REASON: Record<Reason, string> = {
	words: 'words',
	'mark-up': 'drawings or mark-up',
	styles: 'styles',
};

/** What of a page changed: “words and styles”. */
export const inWords = (reasons: Reason[]): string =>
	reasons.map((reason) => REASON[reason]).join(' and ');

/** How many pages changed, came and went, as one sentence. */
export function pagesInWords(pages: {
	count: Change<number>;
	changed: unknown[];
	added: unknown[];
	removed: unknown[];
}): string {
	const { count, changed, added, removed } = pages;
	if (changed.length + added.length + removed.length === 0)
		return `None of ${counted(count.after, 'page')} changes.`;
	const parts = [
		changed.length > 0 && `${changed.length} of ${counted(count.before, 'page')} changed`,
		added.length > 0 && `${added.length} added`,
		removed.length > 0 && `${removed.length} removed`,
	];
	return `${parts.filter(Boolean).join(', ')}.`;
}

/** How the weight of the whole site changed, as one sentence. */
export const weightInWords = (weight: Change<number>): string =>
	`All pages together weigh ${kB(weight.after)} in brotli, ` +
	(weight.after === weight.before ? 'as before.' : `${heavier(weight)}.`);

/** What became of the pictures, as one sentence. */
export function picturesInWords(pictures: {
	pages: number;
	left: number;
	missing: string | null;
}): string {
	const { pages, left, missing } = pictures;
	if (missing) return missing;
	const more = left > 0 ? ` ${left} more changed and have none.` : '';
	return pages === 0 && left === 0
		? 'There is nothing to picture.'
		: `There are pictures of ${counted(pages, 'page')}.${more}`;
}
