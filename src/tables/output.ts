import { drawnAmount } from '#facts/amount.ts';
import { firstDay } from '#facts/calendar.ts';
import type { Dossier, Filed } from '#facts/dossier.ts';
import { comparisonOf, countedOverTime, type Comparison, type Counting } from '#facts/measure.ts';
import { daysOf, lengthOf } from '#facts/period.ts';
import { quantityOf, type Quantity } from '#facts/quantity.ts';
import { changeOf, inSeries, readingsOf, type Reading } from '#facts/series.ts';
import { paths } from '#records/paths.ts';
import { EDITIONS, type Edition, type Series, type SeriesPoint } from '#records/series.ts';
import type { Status } from '#records/status.ts';
import { nameOf } from '#words/claim.ts';
import { inWords } from '#words/date.ts';
import { capital } from '#words/list.ts';
import { periodInWords } from '#words/period.ts';
import { bare, inFigures, quantityInWords, withUnit } from '#words/quantity.ts';
import {
	edtf,
	number,
	oneOf,
	quantityColumns,
	sourcesIn,
	status,
	text,
	truth,
	words,
} from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

/** What was counted at one time, beside what it is compared with. */
export interface Output {
	/** Key of the series and its time, or of the claim. */
	id: string;
	/** Key of the series; null where a claim stands alone. */
	series: string | null;
	/** Key of the claim that states it; null where only the series does. */
	claim: string | null;
	/** What is counted, in which unit and for which length of time: only these share a scale. */
	panel: string;
	/** EDTF; null where the record does not say. */
	period: string | null;
	/** What its mark is called. */
	label: string;
	quantity: Quantity;
	/** Whether it was published first or later; null for a claim alone. */
	edition: Edition | null;
	/** We worked it out from published numbers. */
	derived: boolean;
	/** How we did, or what to be careful of; null where there is nothing to say. */
	note: string | null;
	/** What else made it low or high. */
	cause: SeriesPoint['cause'] | null;
	status: Status;
	compared: Comparison | null;
	said_by: string;
	/** EDTF; null where no source is dated. */
	as_of: string | null;
	sources: string[];
}

/** What is counted, of what and for how long: "Wholesales of Example, vehicles a quarter". */
export function panelInWords(of: string, unit: string, period: string | null): string {
	const length = period === null ? undefined : lengthOf(period);
	const each = length === undefined ? '' : ` a ${length}`;
	const isNamed = of.toLowerCase().includes(unit.toLowerCase());
	return isNamed ? of + each : `${of}, ${unit}${each}`;
}

/** What a series counts; an index says of which time it is how much. */
function panelOf({ of, unit, index, points }: Series): string {
	const [first] = points;
	if (!first) return of;
	if (!index) return panelInWords(of, unit, first.period);
	return `${of}, ${periodInWords(first.period)} = ${inFigures(first.value ?? 0)}`;
}

function rowOf(dossier: Dossier, claim: Counting, quantity: Quantity): Output {
	const { period = null } = claim;
	return {
		id: claim.id,
		series: null,
		claim: claim.id,
		panel: panelInWords(claim.measure.of, quantity.unit, period),
		period,
		label: nameOf(claim),
		quantity,
		edition: null,
		derived: claim.derived !== undefined,
		note: null,
		cause: null,
		status: claim.status,
		compared: comparisonOf(dossier, claim, quantity),
		said_by: claim.saidBy,
		as_of: claim.asOf,
		sources: claim.sources,
	};
}

/** The key of a number of a series: one for each time and edition. */
export const numberKey = (
	series: string,
	{ period, edition }: Pick<SeriesPoint, 'period' | 'edition'>,
): string =>
	[series, period.replace('/', '-'), ...(edition === 'first' ? [] : [edition])].join('-');

/** A change with its sign: "−24.2%", "+3%". */
const signed = (change: number): string => (change > 0 ? '+' : '') + withUnit(change, 'percent');

/** How a number of an index follows from the one before: "−29.5% on the month before." */
function growthInWords({ growth, period }: Reading): string | undefined {
	if (growth === undefined) return undefined;
	return `${signed(growth)} on the ${lengthOf(period) ?? 'time'} before.`;
}

function rowsOf(dossier: Dossier, series: Filed<Series>): Output[] {
	const readings = readingsOf(dossier, series);
	return readings.map((reading) => {
		const { point, period, quantity, edition, derived, status, sources } = reading;
		return {
			id: numberKey(series.id, reading),
			series: series.id,
			// What a claim states of an index is its growth, which is another number than the row’s.
			claim: reading.growth === undefined ? (point.claim ?? null) : null,
			panel: panelOf(series),
			period,
			label: periodInWords(period),
			quantity,
			edition,
			derived,
			note: [growthInWords(reading), point.derived, point.note].filter(Boolean).join(' ') || null,
			cause: point.cause ?? null,
			status,
			compared: series.index ? null : changeOf(readings, reading),
			said_by: series.saidBy,
			as_of: reading.published ?? null,
			sources,
		};
	});
}

const timeOf = ({ period, as_of }: Output) =>
	period === null ? firstDay(as_of ?? '') : daysOf(period).first;

const LENGTHS = ['day', 'week', 'month', 'quarter', 'year'];

/** Series in the order of their panels: what is compared before an index, the shortest times first. */
function inOrder(all: Filed<Series>[]): Filed<Series>[] {
	const place = ({ points: [first] }: Series) =>
		LENGTHS.indexOf((first && lengthOf(first.period)) ?? '');
	return all.toSorted(
		(a, b) =>
			Number(a.index ?? false) - Number(b.index ?? false) ||
			place(a) - place(b) ||
			(a.id < b.id ? -1 : 1),
	);
}

/** Everything that is counted over time, panel by panel, each in the order of time: first the series. */
export function rows(dossier: Dossier): Output[] {
	const within = inSeries(dossier);
	const alone = countedOverTime(dossier)
		.filter(({ id }) => !within.has(id))
		.flatMap((claim) => {
			const quantity = quantityOf(dossier, claim);
			return quantity ? [rowOf(dossier, claim, quantity)] : [];
		})
		.toSorted((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
	return [
		...inOrder(dossier.series).flatMap((series) => rowsOf(dossier, series)),
		...panelsOf(alone).flat(),
	];
}

/** The rows of each panel; numbers of different panels count different things. */
export const panelsOf = (all: Output[]): Output[][] => [
	...Map.groupBy(all, ({ panel }) => panel).values(),
];

/** How long a row's bars are: its own and that of what it is compared with. */
export const lengthsOf = ({ quantity, compared }: Output): number[] => [
	drawnAmount(quantity),
	...(compared?.value ? [drawnAmount(compared.value)] : []),
];

/** The panels of which something can be drawn: of nothing at all no bar has a length. */
export const drawable = (all: Output[]): Output[][] =>
	panelsOf(all).filter((panel) => panel.flatMap(lengthsOf).some((length) => length > 0));

/** What a number is compared with, for the table: "about 87,300". */
export function earlierValue({ compared }: Pick<Output, 'compared'>): string {
	if (!compared?.value) return 'not on record';
	const { value, computed } = compared;
	return computed === 'value' ? `about ${inFigures(drawnAmount(value))}` : bare(value);
}

/** The change for the table. */
export function changeInWords({ compared }: Pick<Output, 'compared'>): string {
	if (compared?.change?.value === undefined) return 'not on record';
	const { value, about } = compared.change;
	return (about ? 'about ' : '') + signed(value);
}

/** How a number came about: "first published", "revised, our arithmetic". */
export function editionInWords({ edition, derived }: Pick<Output, 'edition' | 'derived'>): string {
	const published = edition === null ? [] : [edition === 'first' ? 'first published' : 'revised'];
	return [...published, ...(derived ? ['our arithmetic'] : [])].join(', ');
}

/** What all rows are compared with, where that is one thing. */
export function sharedWith(all: Output[]): string | undefined {
	const names = new Set(all.flatMap(({ compared }) => compared?.with ?? []));
	return names.size === 1 ? [...names][0] : undefined;
}

/** How a value that numbers are compared with came about, as the head of its column. */
function headOfEarlier(all: Output[]): string {
	const computed = all.every(({ compared }) => !compared || compared.computed === 'value');
	return `${capital(sharedWith(all) ?? 'Compared with')}${computed ? ' (computed, estimated)' : ''}`;
}

const columns = (dossier: Dossier, all: Output[]): Column<Output>[] => [
	text('id', 'Key of the number.', ({ id }) => id),
	text('series', 'Key of the series; empty for a claim alone.', ({ series }) => series),
	text(
		'claim',
		'Key of the claim that states it; empty where only the series does.',
		({ claim }) => claim,
	),
	text(
		'panel',
		'What is counted; panels cannot be compared.',
		({ panel }) => panel,
		'What is counted',
	),
	text('period', 'The time that it is for: EDTF.', ({ period }) => period, [
		'Period',
		({ claim, label }) =>
			claim === null ? label : { text: label, path: paths.claim(dossier.id, claim) },
	]),
	...quantityColumns<Output>(),
	words('number', 'Number', ({ quantity }) => quantityInWords(quantity)),
	status((row) => row.status, 'How well the value is established.', 'Status'),
	oneOf(
		'edition',
		'Whether it was published first or revised later; empty for a claim alone.',
		EDITIONS,
		({ edition }) => edition,
		['How it came about', editionInWords],
	),
	truth('derived', 'We worked it out from published numbers.', ({ derived }) => derived),
	text('note', 'How we did, or what to be careful of.', ({ note }) => note),
	text('cause', 'What else made it low or high, by those who counted.', ({ cause }) => cause?.says),
	words('said', 'To be careful of', ({ note, cause }) =>
		[cause?.says, note].filter(Boolean).join(' '),
	),
	text('compared_with', 'What it is compared with.', ({ compared }) => compared?.with, [
		'Compared with',
		({ compared }) => compared?.with ?? 'nothing',
	]),
	number('change_percent', 'Change on that.', ({ compared }) => compared?.change?.value, [
		['Change', sharedWith(all)].filter(Boolean).join(' on '),
		changeInWords,
	]),
	truth('change_about', 'The change is given as “about”.', ({ compared }) =>
		compared?.change ? compared.change.about === true : null,
	),
	number(
		'compared_value',
		'What it is compared with. Where computed, value / (1 + change_percent / 100), to three significant figures.',
		({ compared }) => compared?.value && drawnAmount(compared.value),
		[headOfEarlier(all), earlierValue],
	),
	text(
		'computed',
		'Which of change and compared value we computed from the other, or neither.',
		({ compared }) => compared?.computed,
	),
	text('said_by', 'Who says so.', (row) => row.said_by, 'Said by'),
	edtf(
		'as_of',
		'The day for which it holds; in a series, when it was published.',
		(row) => row.as_of,
		['As of', ({ as_of }) => (as_of === null ? 'not dated' : inWords(as_of))],
	),
	sourcesIn(dossier),
];

/** The rows of the output chart, in its order. */
export function outputTable(dossier: Dossier): Table {
	const all = rows(dossier);
	return tableOf(
		{
			name: 'output',
			incident: dossier.id,
			title: 'Counts over time: the rows of the chart',
			keys: ['id'],
			holds: 'What was counted at one time around the incident.',
		},
		columns(dossier, all),
		all,
	);
}

/** The same as a page shows them; what is compared with nothing has no columns for that. */
export function outputShown(dossier: Dossier, all: Output[]): ShownTable {
	const isCompared = all.some(({ compared }) => compared);
	const apart = isCompared && sharedWith(all) === undefined ? ['compared_with'] : [];
	return shownOf(
		{
			caption: `Counts over time, ${dossier.incident.name}`,
			order: [
				'period',
				'number',
				'status',
				'panel',
				...apart,
				...(isCompared ? ['change_percent', 'compared_value'] : []),
				...(all.some(({ edition }) => edition !== null) ? ['edition'] : []),
				...(all.some(({ note, cause }) => note ?? cause) ? ['said'] : []),
				'said_by',
				'as_of',
				'sources',
			],
			keyOf: ({ id }) => id,
		},
		columns(dossier, all),
		all,
	);
}
