import type { Dossier, Filed } from '#facts/dossier.ts';
import { quantityOf } from '#facts/quantity.ts';
import type { Claim } from '#schema/claim.ts';
import type { Status } from '#schema/status.ts';

export const GROUPS = ['booked', 'modelled', 'guarantee'] as const;
export type Group = (typeof GROUPS)[number];

/** One sum of money, in units of its currency. */
export interface Row {
	id: string;
	group: Group;
	label: string;
	currency: string;
	value: number | null;
	low: number | null;
	high: number | null;
	status: Status;
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
			currency: quantity.unit,
			value: quantity.value ?? null,
			low: quantity.low ?? null,
			high: quantity.high ?? null,
			status: claim.status,
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

/** What was booked in all: the only rows that measure the same thing and may be added. */
export const booked = (all: Row[]): number =>
	inGroup(all, 'booked').reduce((sum, { value }) => sum + (value ?? 0), 0);
