import { compareDates } from '#facts/calendar.ts';
import type { Dossier, Filed } from '#facts/dossier.ts';
import { areApart } from '#facts/period.ts';
import { quantityOf, sum, type Quantity } from '#facts/quantity.ts';
import type { Claim } from '#records/claim.ts';
import { COST_KINDS, SCOPES, type CostKind, type Scope } from '#records/cost.ts';
import { isCurrency } from '#records/currency.ts';
import { paths } from '#records/paths.ts';
import type { Status } from '#records/status.ts';
import { nameOf } from '#words/claim.ts';
import { inWords } from '#words/date.ts';
import { ourOwn } from '#words/derived.ts';
import { quantityInWords } from '#words/quantity.ts';
import { organisationsOf } from '#words/organisation.ts';
import { inList } from '#words/list.ts';
import { edtf, oneOf, quantityColumns, sourcesIn, status, text, words } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

/** One sum of money, in units of its currency. */
export interface Cost {
	id: string;
	kind: CostKind;
	scope: Scope;
	/** All the organisations whose one sum it is; empty where it is the incident's own. */
	together: string[];
	/** The one organisation whose it is, where the incident has others; else null. */
	of: string | null;
	/** EDTF: the time that it is for; null where the record does not say. */
	period: string | null;
	label: string;
	/** What an estimate is of, in words of its own; undefined where it has none. */
	measures: string | undefined;
	/** Undefined where words alone are on record, as that there was no insurance. */
	quantity: Quantity | undefined;
	status: Status;
	/** Whose a computed sum is: "our sum"; undefined where the claim gives it. */
	own: string | undefined;
	said_by: string;
	/** EDTF. */
	as_of: string;
	sources: string[];
}

/** Sums that an organisation states of itself. */
const OWN = new Set<CostKind>(['booked', 'expected', 'own-estimate', 'income-lost', 'insurance']);

/** The one of several organisations that stated such a sum, or all the parts of it, for itself. */
function ofOne({ incident, claims }: Dossier, { saidBy, derived, cost }: Filed<Claim>) {
	const { organisations } = incident;
	if (organisations.length === 1 || !cost || !OWN.has(cost.kind)) return null;
	if (cost.together || cost.scope !== 'organisation') return null;
	const parts = derived && 'sum' in derived ? derived.sum : [];
	const said = new Set([
		...(parts.length > 0 ? [] : [saidBy]),
		...claims.flatMap((part) => (parts.includes(part.id) ? part.saidBy : [])),
	]);
	const [one] = said;
	return one !== undefined && said.size === 1 && organisations.includes(one) ? one : null;
}

function rowOf(dossier: Dossier, claim: Filed<Claim>): Cost[] {
	const quantity = quantityOf(dossier, claim);
	if (!claim.cost || (!quantity && claim.cost.kind !== 'insurance')) return [];
	const { kind, scope, together = [] } = claim.cost;
	const { period = null } = claim;
	return [
		{
			id: claim.id,
			kind,
			scope,
			together,
			of: ofOne(dossier, claim),
			period,
			label: nameOf(claim),
			measures: claim.label,
			quantity,
			status: claim.status,
			own: ourOwn(claim),
			said_by: claim.saidBy,
			as_of: claim.asOf,
			sources: claim.sources,
		},
	];
}

/** The claims that state a sum of money, by kind, by whose it is and by date. */
export const rows = (dossier: Dossier): Cost[] =>
	dossier.claims
		.flatMap((claim) => rowOf(dossier, claim))
		.toSorted(
			(a, b) =>
				COST_KINDS.indexOf(a.kind) - COST_KINDS.indexOf(b.kind) ||
				SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) ||
				compareDates(a.as_of, b.as_of),
		);

/** Sums of one kind and one scope, in one currency: a panel of the chart. */
export interface Panel {
	kind: CostKind;
	scope: Scope;
	/** All the organisations whose sums they are; empty where they are the incident's own. */
	together: string[];
	/** The one organisation whose they are, where the incident has others; else null. */
	of: string | null;
	currency: string;
	rows: Cost[];
}

/** The sums of one currency in their panels; only these share a scale. */
export interface Purse {
	currency: string;
	panels: Panel[];
}

/** Sums of one panel measure the same thing for the same organisations. */
export const panelOf = ({ kind, scope, together, of }: Omit<Panel, 'rows' | 'currency'>): string =>
	[kind, scope, of, ...together].join(' ');

/**
 * What can be drawn, currency by currency; a sum for each day or week is no sum. What is told in words
 * stands with the first of them.
 */
export function purses(all: Cost[]): Purse[] {
	const [first] = all.filter(isSum);
	const currencyOf = ({ quantity }: Cost) => (quantity ?? first?.quantity)?.unit ?? '';
	const drawn = all.filter((row) => isCurrency(currencyOf(row)));
	return [...Map.groupBy(drawn, currencyOf)].map(([currency, own]) => ({
		currency,
		panels: [...Map.groupBy(own, panelOf).values()].flatMap((panel) =>
			panel.slice(0, 1).map(({ kind, scope, together, of }) => ({
				kind,
				scope,
				together,
				of,
				currency,
				rows: panel,
			})),
		),
	}));
}

const isSum = ({ quantity }: Cost): boolean => quantity !== undefined && isCurrency(quantity.unit);

/** The rows that cannot be drawn beside the others. */
export const undrawable = (all: Cost[]): Cost[] =>
	all.filter((row) => !isSum(row) && row.quantity !== undefined);

/**
 * What a panel comes to: only sums that were booked measure the same thing, and only those of different
 * times are added. Undefined where there is nothing to add.
 */
export function totalOf({ kind, rows: own }: Panel): Quantity | undefined {
	const periods = own.flatMap(({ period }) => period ?? []);
	if (kind !== 'booked' || own.length < 2) return undefined;
	if (periods.length < own.length || !areApart(periods)) return undefined;
	return sum(own.flatMap(({ id, quantity }) => (quantity ? { name: id, quantity } : [])));
}

/** A sum as its claim gives it, with its range wherever it has one: "£1.9bn (range £1.6bn to £2.1bn)"; or its words. */
export const costInWords = ({ quantity, label }: Cost): string =>
	quantity ? quantityInWords(quantity) : label;

/** How firm a sum is, and whose it is where it was computed: "our sum, confirmed". */
export const statusOfRow = ({ own, status }: Cost): string =>
	[own, status].filter(Boolean).join(', ');

/** Several organisations as those of one sum: "North Works and South Works together". */
export const togetherInWords = (together: string[]): string => `${inList(together)} together`;

const WIDER: Record<Scope, (organisation: string) => string> = {
	organisation: (organisation) => organisation,
	sector: () => 'its sector',
	economy: () => 'organisations',
};

/** What sums of a kind measure, as the title of their panel. */
export function panelTitle(
	{ kind, scope, together, of: one }: Pick<Cost, 'kind' | 'scope' | 'together' | 'of'>,
	organisations: string,
) {
	const organisation = one ?? organisations;
	const of = together.length > 0 ? togetherInWords(together) : WIDER[scope](organisation);
	return {
		booked: `Booked by ${organisation}`,
		expected: `Expected by ${organisation}, not yet booked`,
		'own-estimate': `Estimated by ${organisation} itself`,
		model: `Modelled for ${of}`,
		'income-lost': `Income lost by ${of}`,
		insurance: `Insurance of ${organisation}, not a cost`,
		guarantee: 'Loan under a guarantee, not a cost',
	}[kind];
}

const columns = (dossier: Dossier): Column<Cost>[] => [
	text('id', 'Key of the claim that states it.', ({ id }) => id),
	oneOf(
		'kind',
		'What it measures; sums of two kinds cannot be added together.',
		COST_KINDS,
		(row) => row.kind,
		['What it is', (row) => panelTitle(row, organisationsOf(dossier.incident))],
	),
	oneOf('scope', 'Whose sum it is.', SCOPES, ({ scope }) => scope),
	text(
		'together',
		'All the organisations whose one sum it is, joined by semicolons; empty where it is the incident’s own.',
		({ together }) => together.join('; ') || undefined,
	),
	text('period', 'The time that it is for: EDTF, from its first to its last.', (row) => row.period),
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
			name: 'costs',
			incident: dossier.id,
			title: 'Costs: the rows of the chart',
			keys: ['id'],
			holds: 'A sum of money: what it measures, and whose it is.',
		},
		columns(dossier),
		rows(dossier),
	);

/** The same as a page shows them. */
export const costsShown = (dossier: Dossier, costs: Cost[]): ShownTable =>
	shownOf(
		{
			caption: `Sums of money around the ${dossier.incident.name}`,
			order: ['label', 'amount', 'status', 'kind', 'said_by', 'as_of', 'sources'],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		costs,
	);
