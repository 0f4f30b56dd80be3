import { inWords } from './date.ts';
import { inList } from './list.ts';
import { withUnit } from './quantity.ts';

/** What a chart is made of, beside its drawing. */
export const CHART_FRAME = {
	source: 'Source',
	sources: 'All sources',
	guide: 'How to read it',
	table: 'Table',
	use: 'Use',
	sort: 'Sort by',
	own: 'Embed or cite it: its own page',
	/** Leads from what is read out to the page of what was pointed at. */
	follow: 'Its page',
	apart: 'Not in the drawing',
};

/** A chart's headline as the answer to its page's question, with what is drawn: some are two words. */
export const chartAnswer = (headline: string, unit: string): string =>
	`${/[.?!]$/.test(headline) ? headline : `${headline}.`} ${unit}.`;

/** How many charts there are, and what each can be had as. */
export const chartsAnswer = (count: number): string =>
	`${withUnit(count, 'charts')}, ${count > 1 ? 'each ' : ''}with its table, as a picture, as data and as a frame for your own page.`;

/** What an axis is marked with, for those who read the chart as text. */
export const axisInWords = (labels: string[]): string =>
	labels.length > 0 ? `The axis is marked at ${inList(labels)}.` : '';

/** Of which day the facts are: "facts as of 1 September 2024". */
export const asOfInWords = (asOf: string): string => `facts as of ${inWords(asOf)}`;
