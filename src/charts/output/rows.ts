import { compareDates } from '#facts/calendar.ts';
import type { Dossier, Filed } from '#facts/dossier.ts';
import { quantityOf, type Quantity } from '#facts/quantity.ts';
import type { Claim } from '#records/claim.ts';
import type { Status } from '#records/status.ts';
import { drawnAmount } from '#facts/amount.ts';

/** What was made or sold in one period, beside the same period a year earlier. */
export interface Row {
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
}

/** The figure of a claim that says how its number changed on a year earlier. */
const CHANGE = 'change';

/** A value from which another changed by so many percent; as exact as such a percentage can give it. */
export const before = (value: number, change: number): number =>
	Number((value / (1 + change / 100)).toPrecision(3));

function rowOf(dossier: Dossier, claim: Filed<Claim>): Row[] {
	const quantity = quantityOf(dossier, claim);
	if (!claim.output || !quantity) return [];
	const figure = claim.figures?.[CHANGE];
	// After a fall of 100% nothing can be computed back.
	const change = figure?.unit === 'percent' && figure.value > -100 ? figure.value : null;
	return [
		{
			...{ id: claim.id, panel: claim.output, period: claim.label ?? claim.asks, quantity },
			...{ status: claim.status, change_percent: change },
			change_about: change !== null && figure?.about === true,
			year_earlier: change === null ? null : before(drawnAmount(quantity), change),
			...{ said_by: claim.saidBy, as_of: claim.asOf },
		},
	];
}

/** The claims that state an output, panel by panel, each by date. */
export function rows(dossier: Dossier): Row[] {
	const all = dossier.claims
		.flatMap((claim) => rowOf(dossier, claim))
		.toSorted((a, b) => compareDates(a.as_of, b.as_of));
	return [...Map.groupBy(all, ({ panel }) => panel).values()].flat();
}

/** The rows of each panel; numbers of different panels count different things. */
export const panelsOf = (all: Row[]): Row[][] => [
	...Map.groupBy(all, ({ panel }) => panel).values(),
];
