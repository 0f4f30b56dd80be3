import type { Dossier, Filed } from '#facts/dossier.ts';
import { quantityOf, sum, type Quantity } from '#facts/quantity.ts';
import type { Claim } from '#records/claim.ts';
import type { Status } from '#records/status.ts';
import { ourOwn } from '#words/derived.ts';
import { isMoney } from '#words/quantity.ts';

export const GROUPS = ['booked', 'modelled', 'guarantee'] as const;
export type Group = (typeof GROUPS)[number];

/** One sum of money, in units of its currency. */
export interface Row {
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
}

function rowOf(dossier: Dossier, claim: Filed<Claim>): Row[] {
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
		},
	];
}

/** The claims that state a cost, by group and within it by date. Groups measure different things. */
export const rows = (dossier: Dossier): Row[] =>
	dossier.claims
		.flatMap((claim) => rowOf(dossier, claim))
		.toSorted(
			(a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || (a.as_of < b.as_of ? -1 : 1),
		);

/** The rows of one group. */
export const inGroup = (all: Row[], group: Group): Row[] =>
	all.filter((row) => row.group === group);

/** The currency of the chart: sums in another one, or for each day or week, cannot share its scale. */
const unitOf = (all: Row[]): string | undefined =>
	all.find(({ quantity }) => isMoney(quantity.unit))?.quantity.unit;

/** The rows that can be drawn on one scale. */
export const drawable = (all: Row[]): Row[] =>
	all.filter(({ quantity }) => quantity.unit === unitOf(all));

/** The rows that cannot be drawn beside the others. */
export const undrawable = (all: Row[]): Row[] => {
	const drawn = new Set(drawable(all));
	return all.filter((row) => !drawn.has(row));
};

/** What was booked in all: the only rows that measure the same thing and may be added, in one currency. */
export function booked(all: Row[]): Quantity | undefined {
	const rows = inGroup(drawable(all), 'booked');
	return rows.length > 0
		? sum(rows.map(({ id, quantity }) => ({ name: id, quantity })))
		: undefined;
}
