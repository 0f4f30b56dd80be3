import { drawnAmount } from '#facts/amount.ts';
import { firstDay } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import {
	comparisonOf,
	countedOverTime,
	pointsOf,
	type Comparison,
	type Counting,
	type Point,
} from '#facts/measure.ts';
import { daysOf, lengthOf } from '#facts/period.ts';
import type { Quantity } from '#facts/quantity.ts';
import { paths } from '#records/paths.ts';
import type { Status } from '#records/status.ts';
import { nameOf } from '#words/claim.ts';
import { inWords } from '#words/date.ts';
import { capital } from '#words/list.ts';
import { periodInWords } from '#words/period.ts';
import { bare, inFigures, quantityInWords, withUnit } from '#words/quantity.ts';
import { edtf, number, quantityColumns, sourcesIn, status, text, truth, words } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

/** What was counted at one time, beside what it is compared with. */
export interface Output {
	/** Key of the claim and, in a series, the place of the number in it. */
	id: string;
	claim: string;
	/** What is counted, in which unit and for which length of time: only these share a scale. */
	panel: string;
	/** EDTF; null where the record does not say. */
	period: string | null;
	/** What its bar is called. */
	label: string;
	quantity: Quantity;
	status: Status;
	compared: Comparison | null;
	said_by: string;
	/** EDTF. */
	as_of: string;
	sources: string[];
}

/** What is counted, of what and for how long: "Wholesales of Example, vehicles a quarter". */
export function panelInWords(of: string, unit: string, period: string | null): string {
	const length = period === null ? undefined : lengthOf(period);
	const each = length === undefined ? '' : ` a ${length}`;
	const isNamed = of.toLowerCase().includes(unit.toLowerCase());
	return isNamed ? of + each : `${of}, ${unit}${each}`;
}

function rowOf(
	dossier: Dossier,
	claim: Counting,
	{ period, quantity }: Point,
	place: number | null,
): Output {
	const isOwn = place === null;
	return {
		id: isOwn ? claim.id : `${claim.id}-${place + 1}`,
		claim: claim.id,
		panel: panelInWords(claim.measure.of, quantity.unit, period),
		period,
		label: isOwn || period === null ? nameOf(claim) : periodInWords(period),
		quantity,
		status: claim.status,
		compared: isOwn ? comparisonOf(dossier, claim, quantity) : null,
		said_by: claim.saidBy,
		as_of: claim.asOf,
		sources: claim.sources,
	};
}

const timeOf = ({ period, as_of }: Output) =>
	period === null ? firstDay(as_of) : daysOf(period).first;

/** The claims that count something over time, panel by panel, each in the order of time. */
export function rows(dossier: Dossier): Output[] {
	const all = countedOverTime(dossier)
		.flatMap((claim) =>
			pointsOf(dossier, claim).map((point, i) =>
				rowOf(dossier, claim, point, claim.measure.series ? i : null),
			),
		)
		.toSorted((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
	return panelsOf(all).flat();
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

/** A change with its sign: "−24.2%", "+3%". */
const signed = (change: number): string => (change > 0 ? '+' : '') + withUnit(change, 'percent');

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
	text('claim', 'Key of the claim that states it.', ({ claim }) => claim),
	text(
		'panel',
		'What is counted; panels cannot be compared.',
		({ panel }) => panel,
		'What is counted',
	),
	text('period', 'The time that it is for: EDTF.', ({ period }) => period, [
		'Period',
		({ claim, label }) => ({ text: label, path: paths.claim(dossier.id, claim) }),
	]),
	...quantityColumns<Output>(),
	words('number', 'Number', ({ quantity }) => quantityInWords(quantity)),
	status((row) => row.status, 'How well the value is established.', 'Status'),
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
		'Which of change and compared value we computed from the other.',
		({ compared }) => compared?.computed,
	),
	text('said_by', 'Who says so.', (row) => row.said_by, 'Said by'),
	edtf('as_of', 'The day for which it holds.', (row) => row.as_of, [
		'As of',
		(row) => inWords(row.as_of),
	]),
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
				'panel',
				'number',
				'status',
				...apart,
				...(isCompared ? ['change_percent', 'compared_value'] : []),
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
