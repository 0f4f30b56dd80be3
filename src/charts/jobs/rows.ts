import type { Dossier, Filed } from '#facts/dossier.ts';
import { evidenceOf, figureOf, quantityOf, sum, type Quantity } from '#facts/quantity.ts';
import { JOB_PARTS, type Claim, type Figure } from '#records/claim.ts';
import type { Status } from '#records/status.ts';
import { drawnAmount } from '#facts/amount.ts';

/** The widely used figure, or what part of somebody's count it is. */
export const PARTS = ['used', ...JOB_PARTS] as const;
export type Part = (typeof PARTS)[number];

/** A number of jobs that exist, by whose count; never of jobs lost. */
export interface Row {
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
}

type Given = Pick<Row, 'figure' | 'counter' | 'label' | 'status'>;

function rowOf(
	claim: Filed<Claim>,
	part: Part,
	quantity: Quantity | undefined,
	given: Given,
): Row[] {
	if (!quantity) return [];
	const id = given.figure === null ? claim.id : `${claim.id}-${given.figure}`;
	return [
		{
			...{ id, claim: claim.id, figure: given.figure, counter: given.counter, part },
			...{ label: given.label, quantity, status: given.status },
			as_of: claim.asOf,
		},
	];
}

function rowsOf(dossier: Dossier, claim: Filed<Claim>): Row[] {
	const { label = claim.asks, saidBy, status } = claim;
	const own = { figure: null, label, counter: saidBy, status };
	const figures: [string, Figure][] = Object.entries(claim.figures ?? {});
	return [
		...(claim.jobs ? rowOf(claim, claim.jobs, quantityOf(dossier, claim), own) : []),
		...figures.flatMap(([name, figure]) => {
			const { status: firm, saidBy: counter } = evidenceOf(claim, name);
			const given = { figure: name, label: figure.label, counter, status: firm };
			return figure.jobs ? rowOf(claim, figure.jobs, figureOf(claim, name), given) : [];
		}),
	];
}

/** All that one body counts. */
export interface Count {
	counter: string;
	parts: Row[];
	/** The sum of the parts: ours, where there are several. */
	total: Quantity;
}

/** Employees and jobs are counted alike: whoever is employed has a job. The table says which was counted. */
const asJobs = (quantity: Quantity): Quantity => ({ ...quantity, unit: 'jobs' });

/** What each body counts, the greatest first, its parts in their order. */
export function counts(all: Row[]): Count[] {
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
export const used = (all: Row[]): Row | undefined => all.find(({ part }) => part === 'used');

/** The widely used figure, then count by count; nothing where nobody counts. */
export function rows(dossier: Dossier): Row[] {
	const all = dossier.claims
		.flatMap((claim) => rowsOf(dossier, claim))
		.toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
	const parts = counts(all).flatMap((count) => count.parts);
	return parts.length > 0
		? [...all.filter(({ part }) => part === 'used').slice(0, 1), ...parts]
		: [];
}
