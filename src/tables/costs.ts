import type { Dossier, Filed } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import { quantityOf, sum, type Quantity } from '#facts/quantity.ts';
import type { Claim } from '#records/claim.ts';
import { isCurrency } from '#records/currency.ts';
import type { Status } from '#records/status.ts';
import { inWords } from '#words/date.ts';
import { ourOwn } from '#words/derived.ts';
import { quantityInWords } from '#words/quantity.ts';
import { organisationsOf } from '#words/organisation.ts';
import { edtf, oneOf, quantityColumns, sourcesIn, status, text, words } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

export const GROUPS = ['booked', 'modelled', 'guarantee'] as const;
export type Group = (typeof GROUPS)[number];

/** One sum of money, in units of its currency. */
export interface Cost {
	id: string;
	group: Group;
	label: string;
	quantity: Quantity;
	status: Status;
	/** Whose a computed sum is: "our sum"; undefined where the claim gives it. */
	own: string | undefined;
	said_by: string;
	/** EDTF. */
	as_of: string;
	sources: string[];
}

function rowOf(dossier: Dossier, claim: Filed<Claim>): Cost[] {
	const quantity = quantityOf(dossier, claim);
	if (!claim.cost || !quantity) return [];
	return [
		{
			id: claim.id,
			group: claim.cost,
			label: claim.label ?? claim.asks,
			quantity,
			status: claim.status,
			own: ourOwn(claim),
			said_by: claim.saidBy,
			as_of: claim.asOf,
			sources: claim.sources,
		},
	];
}

/** The claims that state a cost, by group and within it by date. Groups measure different things. */
export const rows = (dossier: Dossier): Cost[] =>
	dossier.claims
		.flatMap((claim) => rowOf(dossier, claim))
		.toSorted(
			(a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || (a.as_of < b.as_of ? -1 : 1),
		);

/** The rows of one group. */
export const inGroup = (all: Cost[], group: Group): Cost[] =>
	all.filter((row) => row.group === group);

/** The currency of the chart: sums in another one, or for each day or week, cannot share its scale. */
const unitOf = (all: Cost[]): string | undefined =>
	all.find(({ quantity }) => isCurrency(quantity.unit))?.quantity.unit;

/** The rows that can be drawn on one scale. */
export const drawable = (all: Cost[]): Cost[] =>
	all.filter(({ quantity }) => quantity.unit === unitOf(all));

/** The rows that cannot be drawn beside the others. */
export const undrawable = (all: Cost[]): Cost[] => {
	const drawn = new Set(drawable(all));
	return all.filter((row) => !drawn.has(row));
};

/** What was booked in all: the only rows that measure the same thing and may be added, in one currency. */
export function booked(all: Cost[]): Quantity | undefined {
	const rows = inGroup(drawable(all), 'booked');
	return rows.length > 0
		? sum(rows.map(({ id, quantity }) => ({ name: id, quantity })))
		: undefined;
}

/** A sum as its claim gives it, with its range wherever it has one: "£1.9bn (range £1.6bn to £2.1bn)". */
export const costInWords = ({ quantity }: Cost): string => quantityInWords(quantity);

/** How firm a sum is, and whose it is where it was computed: "our sum, confirmed". */
export const statusOfRow = ({ own, status }: Cost): string =>
	[own, status].filter(Boolean).join(', ');

/** What a group of sums measures, as the title of its panel. */
export const groupTitle = (group: Cost['group'], organisation: string): string =>
	({
		booked: `Booked by ${organisation}`,
		modelled: 'Modelled for organisations',
		guarantee: 'Loan, guaranteed in part: not a cost',
	})[group];

const columns = (dossier: Dossier): Column<Cost>[] => [
	text('id', 'Key of the claim that states it.', ({ id }) => id),
	oneOf('group', 'What it measures; groups cannot be added together.', GROUPS, (row) => row.group, [
		'What it is',
		(row) => groupTitle(row.group, organisationsOf(dossier.incident)),
	]),
	text('label', 'What the sum is.', ({ label }) => label, [
		'Sum',
		({ id, label }) => ({ text: label, path: paths.claim(dossier.id, id) }),
	]),
	...quantityColumns<Cost>({ unit: 'currency' }),
	words('amount', 'Amount', costInWords),
	status((row) => row.status, undefined, ['Status', statusOfRow]),
	text('own', 'What we computed, where the sum is not given: “our sum”.', ({ own }) => own),
	text('said_by', 'Who says so.', (row) => row.said_by, 'Said by'),
	edtf('as_of', 'The day for which it holds.', (row) => row.as_of, [
		'As of',
		(row) => inWords(row.as_of),
	]),
	sourcesIn(dossier),
];

/** The rows of the costs chart, in its order. */
export const costsTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'costs', incident: dossier.id, title: 'Costs: the rows of the chart' },
			...{ keys: ['id'], holds: 'A sum that was booked, modelled or guaranteed.' },
		},
		columns(dossier),
		rows(dossier),
	);

/** The same as a page shows them. */
export const costsShown = (dossier: Dossier, costs: Cost[]): ShownTable =>
	shownOf(
		{
			caption: `What was booked, modelled and guaranteed, ${dossier.incident.name}`,
			order: ['label', 'group', 'amount', 'status', 'said_by', 'as_of', 'sources'],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		costs,
	);
