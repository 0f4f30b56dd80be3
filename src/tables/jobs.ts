import type { Dossier, Filed } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import { evidenceOf, figureOf, quantityOf, sum, type Quantity } from '#facts/quantity.ts';
import { JOB_PARTS, type Claim, type Figure } from '#records/claim.ts';
import type { Status } from '#records/status.ts';
import { inWords } from '#words/date.ts';
import { quantityInWords } from '#words/quantity.ts';
import { organisationsOf } from '#words/organisation.ts';
import { edtf, oneOf, quantityColumns, sourcesIn, status, text, words } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';
import { drawnAmount } from '#facts/amount.ts';

/** The widely used figure, or what part of somebody's count it is. */
const PARTS = ['used', ...JOB_PARTS] as const;
export type Part = (typeof PARTS)[number];

/** A number of jobs that exist, by whose count; never of jobs lost. */
export interface Jobs {
	/** The keys of the claim and, after a stroke, of its figure. */
	id: string;
	claim: string;
	/** The name of the figure within the claim; null for the claim's own number. */
	figure: string | null;
	/** Who gives the number. */
	counter: string;
	part: Part;
	label: string;
	quantity: Quantity;
	status: Status;
	/** EDTF. */
	as_of: string;
	/** Its own, or those of its claim. */
	sources: string[];
}

type Given = Pick<Jobs, 'figure' | 'counter' | 'label' | 'status' | 'sources'>;

function rowOf(
	claim: Filed<Claim>,
	part: Part,
	quantity: Quantity | undefined,
	given: Given,
): Jobs[] {
	if (!quantity) return [];
	const id = given.figure === null ? claim.id : `${claim.id}-${given.figure}`;
	return [
		{
			...{ id, claim: claim.id, figure: given.figure, counter: given.counter, part },
			...{ label: given.label, quantity, status: given.status },
			...{ as_of: claim.asOf, sources: given.sources },
		},
	];
}

function rowsOf(dossier: Dossier, claim: Filed<Claim>): Jobs[] {
	const { label = claim.asks, saidBy, status, sources } = claim;
	const own = { figure: null, label, counter: saidBy, status, sources };
	const figures: [string, Figure][] = Object.entries(claim.figures ?? {});
	return [
		...(claim.jobs ? rowOf(claim, claim.jobs, quantityOf(dossier, claim), own) : []),
		...figures.flatMap(([name, figure]) => {
			const { status: firm, saidBy: counter } = evidenceOf(claim, name);
			const given = {
				...{ figure: name, label: figure.label, counter, status: firm },
				sources: figure.sources ?? sources,
			};
			return figure.jobs ? rowOf(claim, figure.jobs, figureOf(claim, name), given) : [];
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

/** Employees and jobs are counted alike: whoever is employed has a job. The table says which was counted. */
const asJobs = (quantity: Quantity): Quantity => ({ ...quantity, unit: 'jobs' });

/** What each body counts, the greatest first, its parts in their order. */
export function counts(all: Jobs[]): Count[] {
	const drawn = all.filter(({ part }) => part !== 'used');
	return [...Map.groupBy(drawn, ({ counter }) => counter)]
		.map(([counter, parts]) => ({
			...{ counter, parts },
			total: sum(parts.map(({ id, quantity }) => ({ name: id, quantity: asJobs(quantity) }))),
		}))
		.toSorted(
			(a, b) => drawnAmount(b.total) - drawnAmount(a.total) || (a.counter < b.counter ? -1 : 1),
		);
}

/** The figure that is widely used, where one is on record. */
export const used = (all: Jobs[]): Jobs | undefined => all.find(({ part }) => part === 'used');

/** The widely used figure, then count by count; nothing where nobody counts. */
export function rows(dossier: Dossier): Jobs[] {
	const all = dossier.claims
		.flatMap((claim) => rowsOf(dossier, claim))
		.toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
	const parts = counts(all).flatMap((count) => count.parts);
	return parts.length > 0
		? [...all.filter(({ part }) => part === 'used').slice(0, 1), ...parts]
		: [];
}

const columns = (dossier: Dossier): Column<Jobs>[] => [
	text('id', 'Key of the number.', ({ id }) => id),
	text('claim', 'Key of the claim that states it.', ({ claim }) => claim),
	text('figure', 'Its name within the claim; empty for the claim’s own.', ({ figure }) => figure),
	text('counter', 'Who gives it.', ({ counter }) => counter, 'Said by'),
	oneOf('part', 'The widely used figure, or which part of a count.', PARTS, ({ part }) => part),
	text('label', 'What is counted.', ({ label }) => label, [
		'What is counted',
		({ claim, label }) => ({ text: label, path: paths.claim(dossier.id, claim) }),
	]),
	...quantityColumns<Jobs>({ value: 'jobs' }),
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
			...{ name: 'jobs', incident: dossier.id, title: 'Jobs: the rows of the chart' },
			...{
				keys: ['id'],
				holds: 'A number of jobs that exist, by whose count; never of jobs lost.',
			},
		},
		columns(dossier),
		rows(dossier),
	);

/** The same as a page shows them. */
export const jobsShown = (dossier: Dossier, jobs: Jobs[]): ShownTable =>
	shownOf(
		{
			caption: `Jobs linked to ${organisationsOf(dossier.incident)}, by whose count`,
			order: ['label', 'counter', 'number', 'status', 'as_of', 'sources'],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		jobs,
	);
