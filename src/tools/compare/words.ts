import { inList } from '#words/list.ts';
import { agreeing } from '#words/noun.ts';
import type { Change, Reason } from './report.ts';

/** So many pages. What tells a pull request runs with nothing installed, so no unit is looked up. */
const pagesOf = (count: number) => `${count} ${agreeing(count, 'page', 'pages')}`;

const THOUSANDS = new Intl.NumberFormat('en-GB', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
	useGrouping: false,
});

/** A weight as “1.2 kB”, of a thousand bytes each. */
export const kB = (bytes: number): string => `${THOUSANDS.format(bytes / 1000)} kB`;

/** How a weight changed: “+1.2 kB”, “−0.3 kB”, “as heavy as before”. */
export function heavier({ before, after }: Change<number>): string {
	const change = after - before;
	if (change === 0) return 'as heavy as before';
	const size = Math.abs(change);
	return (change > 0 ? '+' : '−') + (size < 1000 ? `${size} B` : kB(size));
}

const REASON: Record<Reason, string> = {
	words: 'words',
	'mark-up': 'drawings or mark-up',
	styles: 'styles',
};

/** What of a page changed: “words and styles”. */
export const inWords = (reasons: Reason[]): string =>
	inList(reasons.map((reason) => REASON[reason]));

/** How many pages changed, came and went, as one sentence. */
export function pagesInWords(pages: {
	count: Change<number>;
	changed: unknown[];
	added: unknown[];
	removed: unknown[];
}): string {
	const { count, changed, added, removed } = pages;
	if (changed.length + added.length + removed.length === 0)
		return `None of ${pagesOf(count.after)} changes.`;
	const parts = [
		changed.length > 0 && `${changed.length} of ${pagesOf(count.before)} changed`,
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
	limits: { pages: number; seconds: number };
	missing: string | null;
}): string {
	const { pages, left, limits, missing } = pictures;
	if (missing) return missing;
	if (limits.pages === 0) return 'No pictures were asked for.';
	if (pages === 0 && left === 0) return 'There is nothing to picture.';
	const why = `at most ${pagesOf(limits.pages)} are pictured, and none is begun after ${limits.seconds} s`;
	const more = left > 0 ? ` ${left} more changed and have none: ${why}.` : '';
	return `There are pictures of ${pagesOf(pages)}.${more}`;
}
