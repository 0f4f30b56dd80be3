import {
	comparedInWords,
	amountInWords,
	endOf,
	MEASURE_WORDS,
	rangeInWords,
	type Compared,
} from '#tables/compared.ts';
import { inWords } from '#words/date.ts';
import { capital, inList } from '#words/list.ts';
import { withUnit } from '#words/quantity.ts';

/** The question that the chart answers. */
export const comparisonsTitle = (incident: string): string =>
	`How does the ${incident} compare with other incidents?`;

/** What each kind of mark of the comparisons chart means. */
export const COMPARED_WORDS = {
	least: 'up to the least',
	range: 'from the least to the most',
	value: 'what the record gives first',
	ahead: 'to an upper end that was planned or forecast',
	open: 'with no upper end on record',
};

/** How the incident's own row is told from the others, in colour and without it. */
export const ownInKey = (organisation: string): string => `${organisation}, name in bold`;

/** What stands under an incident's name: "2017, confirmed", "2025, reported, upper end planned". */
export const yearAndStatus = (row: Compared): string =>
	[row.year, row.status, endOf(row)].filter(Boolean).join(', ');

/** The chart's main sentence: how many others were surely shorter, surely longer, or neither. */
export function comparisonsHeadline(rows: Compared[]): string {
	const days = rows.filter(({ measure }) => measure === 'days');
	const own = days.find((row) => row.own);
	const others = days.filter((row) => !row.own);
	if (!own) return `Modelled cost beside that of ${inList(othersIn(rows))}`;
	const shorter = others.filter(({ high }) => high !== null && high < own.low).length;
	const longer = others.filter(({ low }) => own.high !== null && low > own.high).length;
	const overlap = others.length - shorter - longer;
	const parts = [
		shorter > 0 && `longer by any count than ${shorter} of ${withUnit(others.length, 'others')}`,
		longer > 0 && `shorter than ${longer}${shorter > 0 ? '' : ` of ${others.length}`}`,
		overlap > 0 && `overlapping with ${overlap}`,
	].filter((part) => part !== false);
	const ends = own.low === own.high ? '' : ', depending on the end point';
	return `${own.incident}: ${rangeInWords(own)} of disruption${ends}: ${inList(parts)}`;
}

const othersIn = (rows: Compared[]) =>
	rows.filter(({ own }) => !own).map(({ incident }) => incident);

/** What the chart shows, and what must not be read into it. */
export const comparisonsSubtitle = (rows: Compared[], asOf: string): string =>
	[
		`As known on ${inWords(asOf)}. What the days measure differs from one incident to the next, and so does how much stopped; the table says what each counts.`,
		rows.some(({ measure }) => measure === 'cost') &&
			'Costs stand beside each other only where both were modelled, in one currency.',
	]
		.filter(Boolean)
		.join(' ');

/** Why a modelled cost is not drawn. */
export const inOtherCurrency = (row: Compared): string =>
	`Its modelled cost is in another currency: ${comparedInWords(row)}.`;

/** The chart for those who do not see it: its shape, every row, and what is left out. */
export function comparisonsDescription(rows: Compared[], left: string[]): string {
	const measures = [...new Set(rows.map(({ measure }) => measure))];
	const sentences = measures.map((measure) => {
		const own = rows.filter((row) => row.measure === measure);
		const list = own.map((row) => `${row.incident} (${yearAndStatus(row)}) ${amountInWords(row)}`);
		return `${capital(MEASURE_WORDS[measure].toLowerCase())}, greatest first: ${list.join('; ')}.`;
	});
	return [
		`${measures.length > 1 ? 'Two panels' : 'One panel'}, on a scale from zero, with a row for each incident.`,
		...sentences,
		left.length > 0 ? `Without days on record: ${inList(left)}.` : '',
	]
		.filter(Boolean)
		.join(' ');
}
