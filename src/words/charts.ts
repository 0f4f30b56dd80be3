import { inWords } from './date.ts';
import { inList } from './list.ts';
import { withUnit } from './quantity.ts';

/** A chart's headline as the answer to its page's question. */
export const chartAnswer = (headline: string): string =>
	/[.?!]$/.test(headline) ? headline : `${headline}.`;

/** How many charts there are, and what each can be had as. */
export const chartsAnswer = (count: number): string =>
	`${withUnit(count, 'charts')}, each with its table, as a picture, as data and as a frame for your own page.`;

/** What an axis is marked with, for those who read the chart as text. */
export const axisInWords = (labels: string[]): string =>
	labels.length > 0 ? `The axis is marked at ${inList(labels)}.` : '';

/** Of which day the facts are: "facts as of 1 September 2024". */
export const asOfInWords = (asOf: string): string => `facts as of ${inWords(asOf)}`;
