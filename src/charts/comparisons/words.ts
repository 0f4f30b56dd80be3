import {
	comparedInWords,
	amountInWords,
	endOf,
	MEASURES,
	rangeInWords,
	type Compared,
	type Scale,
} from '#tables/compared.ts';
import { capital, inList } from '#words/list.ts';
import { withUnit } from '#words/quantity.ts';

/** The question that the chart answers. */
export const comparisonsTitle = (incident: string): string =>
	`How does the ${incident} compare with other incidents?`;

/** The questions that the charts of all incidents answer. */
export const ACROSS_TITLES = {
	'compared-days': 'How long did they last?',
	'compared-costs': 'What did they cost?',
};

/** What each kind of mark of the comparisons chart means. */
export const COMPARED_WORDS = {
	least: 'up to the least',
	range: 'from the least to the most',
	value: 'what the record gives first',
	ahead: 'to an upper end that was planned or forecast',
	open: 'with no upper end on record',
	account: 'explained here in full, name in bold',
};

/** How the incident's own row is told from the others, in colour and without it. */
export const ownInKey = (organisation: string): string => `${organisation}, name in bold`;

/** What stands under an incident's name: "2017, confirmed", "2025, reported, upper end planned". */
export const yearAndStatus = (row: Compared): string =>
	[row.year, row.status, endOf(row)].filter(Boolean).join(', ');

type Of = Omit<Scale, 'rows'>;

/** What a scale measures, told from the others of its measure. */
export function scaleTitle({ measure, unit, by }: Of, same: Of[] = []): string {
	const units = new Set(same.filter((one) => one.by === by).map((one) => one.unit));
	const currency = units.size > 1 ? `, in ${unit}` : '';
	if (measure === 'days') return 'Days of disruption';
	if (measure === 'booked') return `Booked cost${currency}`;
	return `Modelled cost (${by ?? ''})${currency}`;
}

/** The main sentence: how many others were surely shorter or, where none was, surely longer. */
export function comparisonsHeadline(scales: Scale[]): string {
	const days = scales.find(({ measure }) => measure === 'days')?.rows ?? [];
	const own = days.find((row) => row.own);
	const others = days.filter((row) => !row.own);
	if (!own) {
		const [first] = scales;
		return first
			? `${scaleTitle(first)} is known of ${withUnit(first.rows.length, 'incidents')}`
			: '';
	}
	const shorter = others.filter(({ high }) => high !== null && high < own.low).length;
	const longer = others.filter(({ low }) => own.high !== null && low > own.high).length;
	const all = withUnit(others.length, 'others');
	if (shorter > 0) return `${own.incident} was disrupted longer than ${shorter} of ${all}`;
	return longer > 0
		? `${own.incident} was disrupted for less time than ${longer} of ${all}`
		: `${own.incident} cannot be told apart from ${all} by days`;
}

/** The same for all incidents: which stands first on the first scale. */
export function acrossHeadline(scales: Scale[]): string {
	const [first] = scales;
	const [longest] = first?.rows ?? [];
	if (!first || !longest) return '';
	return first.measure === 'days'
		? `${longest.incident} was disrupted longest: ${rangeInWords(longest)}`
		: `${scaleTitle(first, scales)} was highest at ${longest.incident}`;
}

const MEASURED = { days: 'days of disruption', booked: 'booked cost', model: 'modelled cost' };
const DAYS =
	'What the days measure differs from one incident to the next, and so does how much stopped; the table says what each counts.';
const COSTS =
	'Costs stand beside each other only in one currency, and only where they were booked, or modelled by the same body. None of them may be added to another.';

/** What the chart shows. */
export const comparisonsUnit = (rows: Compared[]): string =>
	capital(
		inList(
			MEASURES.filter((one) => rows.some(({ measure }) => measure === one)).map(
				(measure) => MEASURED[measure],
			),
		),
	) + `, ${withUnit(new Set(rows.map(({ id }) => id)).size, 'incidents')}`;

/** What must not be read into it; how many of all where it shows but some. */
export const comparisonsReading = (rows: Compared[], left = 0): string =>
	[
		rows.some(({ measure }) => measure === 'days') && DAYS,
		rows.some(({ measure }) => measure !== 'days') && COSTS,
		left > 0 && `${capital(withUnit(left, 'rows'))} further down in rank are left out here.`,
	]
		.filter(Boolean)
		.join(' ');

/** Why a sum is not drawn: nothing that is drawn was booked, or modelled by the same body, in its currency. */
export function undrawnInWords(row: Compared): string {
	const kind = row.measure === 'model' ? `modelled by ${row.by ?? ''}` : 'booked';
	return `No other sum of this kind and currency is drawn here: ${comparedInWords(row)}, ${kind}.`;
}

/** Why a cost of another kind is not drawn. */
export const otherKindInWords = (amount: string): string =>
	`It measures something else: ${amount}.`;

/** What stands for those that are left out of a list. */
export const LEFT_OUT = {
	days: 'no days on record',
	cost: 'cost not drawn',
	none: 'no cost on record',
	rest: 'left out',
};

/** How many more there are than a page lists. */
export const moreInData = (count: number): string =>
	`${withUnit(count, 'more')} of them: the files of data have all.`;

/** The chart for those who do not see it: its shape, every row, and what is left out. */
export function comparisonsDescription(scales: Scale[], left: string[]): string {
	const sentences = scales.map((scale) => {
		const list = scale.rows.map(
			(row) => `${row.incident} (${yearAndStatus(row)}) ${amountInWords(row)}`,
		);
		return `${capital(scaleTitle(scale, scales))}, greatest first: ${list.join('; ')}.`;
	});
	return [
		`${scales.length > 2 ? withUnit(scales.length, 'panels') : ['One panel', 'Two panels'][scales.length - 1]}, on a scale from zero, with a row for each incident.`,
		...sentences,
		left.length > 0 ? `Without days on record: ${inList(left)}.` : '',
	]
		.filter(Boolean)
		.join(' ');
}
