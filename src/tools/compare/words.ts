import { inList } from '#words/list.ts';
import { agreeing } from '#words/noun.ts';
import { STATUSES } from '#records/status.ts';
import type { Change, Picture, Reason, Report, Review, View } from './report.ts';

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

const SHOT: Record<View, string> = { 360: '360 px', 1280: '1280 px', paper: 'paper' };

/** In which views a page has pictures, as the end of a line. */
export function viewsInWords(pictures: Picture[]): string {
	const views = pictures.filter(({ before, after }) => before !== null || after !== null);
	return views.length > 0 ? `; pictured at ${inList(views.map(({ view }) => SHOT[view]))}` : '';
}

/** What the check says of the content, as a sentence or two. */
export function checkInWords({ errors, files, typo, facts }: Review): string {
	const faulty = new Set(errors.listed.map(({ file }) => file));
	const untouched = new Set(
		errors.listed.filter(({ touched }) => !touched).map(({ file }) => file),
	);
	const also = untouched.size > 0 ? `, ${untouched.size} of which this change does not touch` : '';
	const found =
		errors.count === 0
			? `The check finds no problem in ${files} content files.`
			: `The check finds ${errors.count} ${agreeing(errors.count, 'problem', 'problems')} in ${faulty.size} of ${files} content files${also}. Each says what to do.`;
	return typo && facts.count > 0
		? `${found} What was published changes without a correction, as the label “typo” lets it.`
		: found;
}

/** What no program can decide of a change, each as a sentence. */
export function toBeDone({ content, site }: Report): string[] {
	const { sources, facts, hints, corrections, typo } = content;
	const rank = (status: string) => (STATUSES as readonly string[]).indexOf(status);
	const firmer = facts.listed.filter(
		({ fact, before, after }) =>
			fact === 'status' && rank(after) >= 0 && rank(before) > rank(after),
	);
	const pictured = site?.pictures.pages ?? 0;
	const many = (count: number, one: string, more: string) =>
		`${count} ${agreeing(count, one, more)}`;
	return [
		sources.added.length > 0 &&
			`Someone other than the author opens ${many(sources.added.length, 'new source', 'new sources')}, and finds there what the records say.`,
		firmer.length > 0 &&
			`${many(firmer.length, 'status becomes', 'statuses become')} firmer: is the evidence?`,
		corrections.length > 0 &&
			`${many(corrections.length, 'correction is', 'corrections are')} new: do they say what was wrong, and why?`,
		typo &&
			facts.count > 0 &&
			'The label “typo” is there: does what changes mean the same as before?',
		site !== null &&
			site.pages.changed.length + site.pages.added.length > 0 &&
			'The wording is fair to everyone who is named, and plain to someone who has not followed.',
		pictured > 0 &&
			`The pictures of ${many(pictured, 'page look', 'pages look')} right on a small screen and on paper.`,
		hints.listed.some(({ touched }) => touched) &&
			'The hints on the files of this change were read.',
	].filter((line) => line !== false);
}
