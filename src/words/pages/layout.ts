import type { Edition } from '#facts/edition.ts';
import { onDate, startInWords } from '../date.ts';
import { capital, inList } from '../list.ts';
import { withUnit } from '../quantity.ts';

/** What stands on every page around its own words. */
export const LAYOUT = {
	skip: 'Skip to the text',
	here: 'You are here',
	feed: 'Changes and corrections',
	menuName: 'Publication',
	find: 'Find',
	related: 'See also',
	onward: 'Read on',
	previous: 'Previous',
	next: 'Next',
	explained: 'Words explained',
	changed: 'Changes of this page',
	whatChanged: 'What changed, and why',
};

/** What the foot of a page says; what stands in brackets leads on. */
export const FOOT = {
	factsAsOf: 'Facts as of',
	pages: 'Other pages',
	feed: 'Feed of changes',
	everything: 'Everything, A to Z',
	data: 'This record as data (JSON)',
	edit: 'Edit this page',
	report: 'Report an error',
};

/** The colours of the pages, as a reader sets them. */
export const THEME = {
	label: 'Colours:',
	system: 'as the device has them',
	light: 'light',
	dark: 'dark',
};

/** How a reader takes a link along. */
export const SHARE = {
	label: 'Link to:',
	page: 'this page',
	selected: 'the words selected',
	copy: 'Copy link',
	send: 'Share link',
	copied: 'The link is copied.',
	lost: 'It could not be copied. The link is',
};

/** What unfolds the corrections of a page: "3 corrections of this page, the latest on 4 March 2024". */
export const correctionsInWords = (count: number, latest: string): string =>
	`${withUnit(count, 'corrections')} of this page, the latest ${onDate(latest)}`;

/** The edition of a page, as a link or a line names it. */
export const editionName = ({ name }: Pick<Edition, 'name'>): string => `Edition ${name}`;

/** What was made, and its edition, as the foot of a sheet names them. */
export const ofEdition = (publication: string, { name }: Pick<Edition, 'name'>): string =>
	`${publication}, edition ${name}`;

/** Who publishes, as far as it has been filled in. */
interface Published {
	publisher: { name: string; contact: string | undefined } | undefined;
	/** EDTF: when it first stood here, and when something last changed. */
	since: string;
	changed: string;
}

/** Who publishes, since when, and how to write to them; what stands in brackets leads to their address. */
export function bylineInWords({ publisher, since, changed }: Published): string {
	const days =
		changed === since
			? `here since ${startInWords(since)}; no later change is on record.`
			: `here since ${startInWords(since)}, last changed ${onDate(changed)}.`;
	if (!publisher)
		return `${capital(days)} Who publishes this copy has not been filled in, so no name and no address stand here.`;
	const by = `Published by ${publisher.name}; ${days}`;
	return publisher.contact === undefined ? by : `${by} [Write to ${publisher.name}].`;
}

/** As many organisations as are named one by one. */
const NAMED = 4;

/** Whom the publication must not be taken for. */
export const independentOf = (publication: string, organisations: string[]): string =>
	`${publication} is independent. It is not affiliated with ${inList([...(organisations.length > NAMED ? [] : organisations), 'any organisation named here'], 'or')}.`;

/** Under which licence the pages stand, and what it does not cover. */
export const licensed = (licence: string): string =>
	`Text and charts: [${licence}]. Quotations belong to their speakers.`;

/** How to cite a page. */
export const CITE = {
	page: 'Cite this page',
	bibtex: 'Citation for BibTeX',
	whole: 'To cite the publication as a whole: [CITATION.cff].',
};

/** What fits into the head of a narrow sheet beside the edition, in letters; less where these are large. */
const HEAD = { plain: 95, large: 60 };

/** A page's title for the head of every sheet: cut after a word where it is too long for a line. */
export function headTitle(title: string, print: keyof typeof HEAD = 'plain'): string {
	const most = HEAD[print];
	if (title.length <= most) return title;
	return `${title.slice(0, most).replace(/[\s\p{P}]+\S*$/u, '')} …`;
}

/** What the two codes on a print lead to, in words beside them, and for those who do not see them. */
export const CODES = {
	here: 'This page:',
	hereLabel: 'Code that leads to this page',
	sinceLabel: 'Code that leads to the changes since this edition',
};

/** What stands beside the second code, with the edition's name. */
export const changesSince = (edition: string): string =>
	`What has changed since edition ${edition}:`;
