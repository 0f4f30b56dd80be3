import { compareDates } from '#facts/calendar.ts';
import type { Dossier, Filed } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import { quantityOf, type Quantity } from '#facts/quantity.ts';
import type { Claim } from '#records/claim.ts';
import type { Status } from '#records/status.ts';
import { nameOf } from '#words/claim.ts';
import { inWords } from '#words/date.ts';
import { inFigures, quantityInWords, withUnit } from '#words/quantity.ts';
import { edtf, number, quantityColumns, sourcesIn, status, text, truth, words } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';
import { drawnAmount } from '#facts/amount.ts';

/** What was made or sold in one period, beside the same period a year earlier. */
export interface Output {
	/** Key of the claim. */
	id: string;
	/** What is counted, by whom it was made or sold. */
	panel: string;
	period: string;
	quantity: Quantity;
	status: Status;
	/** In percent; negative for a fall. */
	change_percent: number | null;
	/** The change is only given as about so much. */
	change_about: boolean;
	/** Computed from the change, to three significant figures; never more than estimated. */
	year_earlier: number | null;
	said_by: string;
	/** EDTF. */
	as_of: string;
	sources: string[];
}

/** The figure of a claim that says how its number changed on a year earlier. */
const CHANGE = 'change';

/** A value from which another changed by so many percent; as exact as such a percentage can give it. */
export const before = (value: number, change: number): number =>
	Number((value / (1 + change / 100)).toPrecision(3));

function rowOf(dossier: Dossier, claim: Filed<Claim>): Output[] {
	const quantity = quantityOf(dossier, claim);
	if (!claim.output || !quantity) return [];
	const figure = claim.figures?.[CHANGE];
	// After a fall of 100% nothing can be computed back.
	const change = figure?.unit === 'percent' && figure.value > -100 ? figure.value : null;
	return [
		{
			...{ id: claim.id, panel: claim.output, period: nameOf(claim), quantity },
			...{ status: claim.status, change_percent: change },
			change_about: change !== null && figure?.about === true,
			year_earlier: change === null ? null : before(drawnAmount(quantity), change),
			...{ said_by: claim.saidBy, as_of: claim.asOf, sources: claim.sources },
		},
	];
}

/** The claims that state an output, panel by panel, each by date. */
export function rows(dossier: Dossier): Output[] {
	const all = dossier.claims
		.flatMap((claim) => rowOf(dossier, claim))
		.toSorted((a, b) => compareDates(a.as_of, b.as_of));
	return [...Map.groupBy(all, ({ panel }) => panel).values()].flat();
}

/** The rows of each panel; numbers of different panels count different things. */
export const panelsOf = (all: Output[]): Output[][] => [
	...Map.groupBy(all, ({ panel }) => panel).values(),
];

/** A change with its sign: "−24.2%", "+3%". */
const signed = (change: number): string => (change > 0 ? '+' : '') + withUnit(change, 'percent');

/** The year-earlier value for the table. */
export const earlierValue = ({ year_earlier }: Pick<Output, 'year_earlier'>): string =>
	year_earlier === null ? 'not on record' : `about ${inFigures(year_earlier)}`;

/** The change for the table. */
export const changeInWords = ({ change_percent, change_about }: Output): string =>
	change_percent === null
		? 'not on record'
		: (change_about ? 'about ' : '') + signed(change_percent);

const columns = (dossier: Dossier): Column<Output>[] => [
	text('id', 'Key of the claim that states it.', ({ id }) => id),
	text(
		'panel',
		'What is counted; panels cannot be compared.',
		({ panel }) => panel,
		'What is counted',
	),
	text('period', 'The quarter or month.', ({ period }) => period, [
		'Period',
		({ id, period }) => ({ text: period, path: paths.claim(dossier.id, id) }),
	]),
	...quantityColumns<Output>(),
	words('number', 'Number', ({ quantity }) => quantityInWords(quantity)),
	status((row) => row.status, 'How well the value is established.', 'Status'),
	number('change_percent', 'Change on a year earlier.', (row) => row.change_percent, [
		'Change on a year earlier',
		changeInWords,
	]),
	truth('change_about', 'The change is given as “about”.', (row) => row.change_about),
	number(
		'year_earlier',
		'An estimate: value / (1 + change_percent / 100), to three significant figures.',
		(row) => row.year_earlier,
		['A year earlier (computed, estimated)', earlierValue],
	),
	text('said_by', 'Who says so.', (row) => row.said_by, 'Said by'),
	edtf('as_of', 'The day for which it holds.', (row) => row.as_of, [
		'As of',
		(row) => inWords(row.as_of),
	]),
	sourcesIn(dossier),
];

/** The rows of the output chart, in its order. */
export const outputTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'output', incident: dossier.id, title: 'Output: the rows of the chart' },
			...{ keys: ['id'], holds: 'What was built or sold in a period around the stop.' },
		},
		columns(dossier),
		rows(dossier),
	);

/** The same as a page shows them. */
export const outputShown = (dossier: Dossier, periods: Output[]): ShownTable =>
	shownOf(
		{
			caption: `Output around the stop, ${dossier.incident.name}`,
			order: [
				...['period', 'panel', 'number', 'status', 'change_percent', 'year_earlier'],
				...['said_by', 'as_of', 'sources'],
			],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		periods,
	);
