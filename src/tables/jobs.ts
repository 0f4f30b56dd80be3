import { drawnAmount } from '#facts/amount.ts';
import type { Dossier } from '#facts/dossier.ts';
import { countedInParts, type Counting } from '#facts/measure.ts';
import { evidenceOf, figureOf, quantityOf, sum, whatOf, type Quantity } from '#facts/quantity.ts';
import { paths } from '#records/paths.ts';
import type { Status } from '#records/status.ts';
import { nameOf } from '#words/claim.ts';
import { inWords } from '#words/date.ts';
import { inList } from '#words/list.ts';
import { quantityInWords } from '#words/quantity.ts';
import { edtf, quantityColumns, sourcesIn, status, text, words } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

/** A number of something that is counted, by whose count. */
export interface Jobs {
	/** The keys of the claim and, after a stroke, of its figure. */
	id: string;
	claim: string;
	/** The name of the figure within the claim; null for the claim's own number. */
	figure: string | null;
	/** What is counted. */
	of: string;
	/** Who gives the number. */
	counter: string;
	/** Which part of the whole it is, as words behind the number; null for the number in wide use. */
	part: string | null;
	label: string;
	quantity: Quantity;
	status: Status;
	/** EDTF. */
	as_of: string;
	/** Its own, or those of its claim. */
	sources: string[];
}

type Given = Pick<Jobs, 'figure' | 'counter' | 'label' | 'status' | 'sources' | 'part'>;

function rowOf(claim: Counting, quantity: Quantity | undefined, given: Given): Jobs[] {
	if (!quantity) return [];
	const id = given.figure === null ? claim.id : `${claim.id}-${given.figure}`;
	return [{ id, claim: claim.id, of: claim.measure.of, quantity, as_of: claim.asOf, ...given }];
}

function rowsOf(dossier: Dossier, claim: Counting): Jobs[] {
	const { saidBy, status, sources, measure } = claim;
	const { part = null, used } = measure;
	const own = { figure: null, part, label: nameOf(claim), counter: saidBy, status, sources };
	return [
		...(used || part !== null ? rowOf(claim, quantityOf(dossier, claim), own) : []),
		...Object.entries(claim.figures ?? {}).flatMap(([name, figure]) => {
			if (figure.part === undefined) return [];
			const { status: firm, saidBy: counter } = evidenceOf(claim, name);
			const given = {
				figure: name,
				part: figure.part,
				label: figure.label,
				counter,
				status: firm,
				sources: figure.sources ?? sources,
			};
			return rowOf(claim, figureOf(dossier, claim, name), given);
		}),
	];
}

/** All that one body counts. */
export interface Count {
	counter: string;
	parts: Jobs[];
	/** The sum of the parts: ours, where there are several. */
	total: Quantity;
}

/** What all rows of one thing count, by the noun of the first: one body says employees and another jobs. */
const asCounted = (quantity: Quantity, [first]: Jobs[]): Quantity => ({
	...quantity,
	...whatOf(first?.quantity ?? quantity),
});

/** What each body counts, the greatest first, its parts in their order. */
export function counts(all: Jobs[]): Count[] {
	const drawn = all.filter(({ part }) => part !== null);
	return [...Map.groupBy(drawn, ({ counter }) => counter)]
		.map(([counter, parts]) => ({
			counter,
			parts,
			total: sum(
				parts.map(({ id, quantity }) => ({ name: id, quantity: asCounted(quantity, all) })),
			),
		}))
		.toSorted(
			(a, b) => drawnAmount(b.total) - drawnAmount(a.total) || (a.counter < b.counter ? -1 : 1),
		);
}

/** The number that is widely used, where one is on record. */
export const used = (all: Jobs[]): Jobs | undefined => all.find(({ part }) => part === null);

/** A number that somebody gives beside the counts: of what part it is, no record says. */
export type Beside = Pick<Jobs, 'of' | 'counter' | 'label' | 'quantity' | 'status'>;

/** The numbers of what is counted that are of no part, and so stand in no bar. */
export const beside = (dossier: Dossier): Beside[] =>
	countedInParts(dossier).flatMap((claim) =>
		Object.entries(claim.figures ?? {}).flatMap(([name, { part, label, value }]) => {
			if (part !== undefined || value === undefined) return [];
			const { status, saidBy } = evidenceOf(claim, name);
			const quantity = figureOf(dossier, claim, name);
			return { of: claim.measure.of, counter: saidBy, label, quantity, status };
		}),
	);

/** The parts that a thing is counted in, those of the body with most of them first. */
export function partsIn(all: Jobs[]): string[] {
	const bodies = [...Map.groupBy(all, ({ counter }) => counter).values()];
	const parts = bodies
		.toSorted((a, b) => b.length - a.length)
		.flatMap((rows) => rows.flatMap(({ part }) => part ?? []));
	return [...new Set(parts)];
}

/** The rows of each thing that is counted. */
export const thingsOf = (all: Jobs[]): Jobs[][] => [...Map.groupBy(all, ({ of }) => of).values()];

/** The widely used number of one thing, then count by count; nothing where nobody counts, or only nothing. */
function ordered(all: Jobs[]): Jobs[] {
	const order = partsIn(all);
	const sorted = all.toSorted((a, b) => order.indexOf(a.part ?? '') - order.indexOf(b.part ?? ''));
	const parts = counts(sorted).flatMap((count) => count.parts);
	return parts.some(({ quantity }) => drawnAmount(quantity) > 0)
		? [...sorted.filter(({ part }) => part === null).slice(0, 1), ...parts]
		: [];
}

/** Thing by thing the widely used number, then count by count. */
export const rows = (dossier: Dossier): Jobs[] =>
	thingsOf(countedInParts(dossier).flatMap((claim) => rowsOf(dossier, claim))).flatMap(ordered);

const columns = (dossier: Dossier): Column<Jobs>[] => [
	text('id', 'Key of the number.', ({ id }) => id),
	text('claim', 'Key of the claim that states it.', ({ claim }) => claim),
	text('figure', 'Its name within the claim; empty for the claim’s own.', ({ figure }) => figure),
	text('counter', 'Who gives it.', ({ counter }) => counter, 'Said by'),
	text('of', 'What is counted, and whose it is.', ({ of }) => of),
	text('part', 'Which part of it; empty for the number in wide use.', ({ part }) => part),
	text('label', 'What is counted.', ({ label }) => label, [
		'What is counted',
		({ claim, label }) => ({ text: label, path: paths.claim(dossier.id, claim) }),
	]),
	...quantityColumns<Jobs>(),
	words('number', 'Number', ({ quantity }) => quantityInWords(quantity)),
	status((row) => row.status, undefined, 'Status'),
	edtf('as_of', 'The day for which its claim holds.', (row) => row.as_of, [
		'As of',
		(row) => inWords(row.as_of),
	]),
	sourcesIn(dossier),
];

/** The rows of the jobs chart, in its order: the widely used figure, then count by count. */
export const jobsTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'jobs',
			incident: dossier.id,
			title: 'Counts by whom: the rows of the chart',
			keys: ['id'],
			holds: 'A number of something that is counted, by whose count.',
		},
		columns(dossier),
		rows(dossier),
	);

/** The same as a page shows them. */
export const jobsShown = (dossier: Dossier, jobs: Jobs[]): ShownTable =>
	shownOf(
		{
			caption: `${inList([...new Set(jobs.map(({ of }) => of))])}, by whose count`,
			order: ['label', 'number', 'status', 'counter', 'as_of', 'sources'],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		jobs,
	);
