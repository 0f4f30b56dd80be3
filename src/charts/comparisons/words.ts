import {
	comparedInWords,
	MEASURES,
	rangeInWords,
	type Compared,
	type Scale,
} from '#tables/compared.ts';
import { weakest } from '#facts/status.ts';
import type { Status } from '#records/status.ts';
import { capital, inList } from '#words/list.ts';
import { someOf } from '#words/noun.ts';
import { inFigures, withUnit } from '#words/quantity.ts';

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
	least: 'at least',
	range: 'at most',
	open: 'or more, no upper end on record',
	value: 'what the record gives first',
	account: 'explained here in full, name in bold',
};

const statusInBrackets = (status: Status): string => (status === 'confirmed' ? '' : ` (${status})`);

/** From low to high, short: "37 to 75 days", "£3m or more", "3 days to 190 planned". */
function shortRange(row: Compared): string {
	const { low, high, high_is, unit } = row;
	if (high === null || high_is === null) return rangeInWords(row);
	const end = row.measure === 'days' ? inFigures(high) : withUnit(high, unit);
	return `${withUnit(low, unit)} to ${end} ${high_is}`;
}

/** What stands beside its bar: "Example Ltd: 37 to 75 days (reported)". */
export const rowInWords = (row: Compared): string =>
	`${row.incident}: ${shortRange(row)}${statusInBrackets(row.status)}`;

/** What is read out of a row: "37 to 75 days: Example Ltd, 2024 (reported)". */
export const comparedReadout = (row: Compared): string =>
	`${comparedInWords(row)}: ${row.incident}, ${row.year}${statusInBrackets(row.status)}`;

type Of = Omit<Scale, 'rows'>;

/** The currency of a scale, where it takes that to tell it from the others of its measure. */
const currencyOf = ({ unit, by }: Of, same: Of[]): string => {
	const units = new Set(same.filter((one) => one.by === by).map((one) => one.unit));
	return units.size > 1 ? `, in ${unit}` : '';
};

/** What a scale measures, told from the others of its measure. */
export function scaleName(scale: Of, same: Of[] = []): string {
	const { measure, by } = scale;
	if (measure === 'days') return 'Days of disruption';
	if (measure === 'booked') return `Booked cost${currencyOf(scale, same)}`;
	return `Modelled cost (${by ?? ''})${currencyOf(scale, same)}`;
}

/** The question that a scale answers. */
export function scaleTitle(scale: Of, same: Of[] = []): string {
	const { measure, by } = scale;
	if (measure === 'days') return 'How long was the disruption?';
	if (measure === 'booked') return `What was booked${currencyOf(scale, same)}?`;
	return `What was modelled${currencyOf(scale, same)}? (${by ?? ''})`;
}

const weakestOf = (rows: Compared[]) => statusInBrackets(weakest(rows.map(({ status }) => status)));

/** As many words as a headline has at most. */
const HEADLINE = 12;

/** The main sentence: how many others were surely shorter or, where none was, surely longer. */
export function comparisonsHeadline(scales: Scale[]): string {
	const days = scales.find(({ measure }) => measure === 'days')?.rows ?? [];
	const own = days.find((row) => row.own);
	const others = days.filter((row) => !row.own);
	if (!own) {
		const [first] = scales;
		return first
			? `${scaleName(first)} is known of ${withUnit(first.rows.length, 'incidents')}`
			: '';
	}
	const shorter = others.filter(({ high }) => high !== null && high < own.low);
	const longer = others.filter(({ low }) => own.high !== null && low > own.high);
	const [other, ...more] = others;
	// One other is named, as far as that leaves the headline short.
	const isShort = (other?.incident.split(' ').length ?? 0) <= HEADLINE / 2;
	const named = isShort ? other?.incident : 'the one other incident';
	const one = more.length === 0 ? named : undefined;
	const all = one ?? withUnit(others.length, 'others');
	const of = (some: Compared[]) => one ?? someOf(some.length, others.length, 'others');
	/** With the name, which the title has too, where it leaves the headline short. */
	const told = (what: string, verb?: string) => {
		const named = [own.incident, verb, what].filter(Boolean).join(' ');
		const fits = own.verb !== null && named.split(' ').length <= HEADLINE;
		return fits ? named : capital(what);
	};
	const than = (how: string, some: Compared[]) =>
		told(`disrupted ${how} than ${of(some)}${weakestOf([own, ...some])}`, own.verb ?? undefined);
	if (shorter.length > 0) return than('longer', shorter);
	return longer.length > 0
		? than('more briefly', longer)
		: told(`cannot be told apart from ${all} by days`);
}

/** As many days as a disruption is long of which a reader asks whether it took more than a month. */
const MONTH = 30;

/** The same for all incidents: how many surely took longer than a month, or how much was surely the most. */
export function acrossHeadline(scales: Scale[]): string {
	const [scale] = scales;
	const [first, ...others] = scale?.rows ?? [];
	if (!scale || !first) return '';
	const isDays = scale.measure === 'days';
	const long = isDays ? scale.rows.filter(({ low }) => low > MONTH) : [];
	if (long.length > 0 && others.length > 1)
		return `At least ${long.length} of ${withUnit(scale.rows.length, 'disruptions')} took longer than ${withUnit(MONTH, 'days')}${weakestOf(long)}`;
	const isMost = others.every(({ high }) => high !== null && high < first.low);
	const name = scaleName(scale, scales);
	const what = isDays ? 'disruption' : name.charAt(0).toLowerCase() + name.slice(1);
	const [longest, highest] = others.length === 1 ? ['longer', 'higher'] : ['longest', 'highest'];
	return isMost
		? `${first.incident} had the ${isDays ? longest : highest} ${what}${weakestOf([first, ...others])}`
		: `The ${what} of ${first.incident} was ${withUnit(first.low, first.unit)} at least${weakestOf([first])}`;
}

const MEASURED = { days: 'days of disruption', booked: 'booked cost', model: 'modelled cost' };
const DAYS =
	'What the days measure differs from one incident to the next, and so does how much stopped; the table says what each counts.';
const COSTS =
	'Costs stand beside each other only in one currency, and only where they were booked, or modelled by the same body. None of them may be added to another.';

const incidentsIn = (rows: Compared[]): string =>
	withUnit(new Set(rows.map(({ given: [{ key }] }) => key)).size, 'incidents');

/** From when to when: "2017 to 2025". */
const yearsOf = (rows: Compared[]): string => {
	const years = rows.map(({ year }) => year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? String(first) : `${first} to ${last}`;
};

/** What the chart shows. */
export const comparisonsUnit = (rows: Compared[]): string =>
	capital(
		inList(
			MEASURES.filter((one) => rows.some(({ measure }) => measure === one)).map(
				(measure) => MEASURED[measure],
			),
		),
	) + `, ${incidentsIn(rows)}, ${yearsOf(rows)}`;

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
		const list = scale.rows.map(rowInWords);
		return `${scaleName(scale, scales)}, by the least, the greatest first: ${list.join('; ')}.`;
	});
	return [
		`${scales.length > 2 ? withUnit(scales.length, 'panels') : ['One panel', 'Two panels'][scales.length - 1]}, on a scale from zero, with a row for each incident.`,
		...sentences,
		left.length > 0 ? `Without days on record: ${inList(left)}.` : '',
	]
		.filter(Boolean)
		.join(' ');
}
