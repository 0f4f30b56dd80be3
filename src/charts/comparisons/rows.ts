import type { Dossier, Filed } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import { quantityOf } from '#facts/quantity.ts';
import { weakest } from '#facts/status.ts';
import type { AHEAD, Comparison } from '#records/comparison.ts';
import type { Status } from '#records/status.ts';
import { claimSentence } from '#words/claim.ts';
import { daysCounted } from '#words/comparisons.ts';
import type { Subject } from '../chart.ts';

export const MEASURES = ['days', 'cost'] as const;
export type Measure = (typeof MEASURES)[number];

/** How long or how costly one incident was, low to high; each measure has rows of its own. */
export interface Row {
	/** Key of the comparison; for the incident itself, of the incident or of the claim. */
	id: string;
	measure: Measure;
	/** It is the incident itself, not one to compare it with. */
	own: boolean;
	incident: string;
	year: number;
	/** What the record gives first, within low and high. */
	value: number | null;
	low: number;
	/** None where no upper end is on record. */
	high: number | null;
	/** What that upper end is, where it had not come about when it was published. */
	high_is: (typeof AHEAD)[number] | null;
	/** `days`, or the ISO 4217 code of a currency. */
	unit: string;
	/** What was counted. */
	basis: string;
	status: Status;
}

const ownOf = ({ incident }: Dossier) => ({
	own: true,
	incident: incident.organisation,
	year: Number(incident.began.slice(0, 4)),
});

/** The incident's days, from its first end point to its last; the value is the first where it is exact. */
function ownDays(dossier: Dossier): Row[] {
	const all = durations(dossier);
	const [first, last] = [all[0], all.at(-1)];
	if (!first || !last) return [];
	const { least, most } = first.days;
	return [
		{
			...{ id: dossier.id, measure: 'days', ...ownOf(dossier), unit: 'days' },
			...{ value: least === most ? most : null, low: least ?? 0 },
			...{ high: last.days.most, high_is: null },
			...{ basis: daysCounted(all), status: weakest([first.status, last.status]) },
		},
	];
}

/** The costs that were modelled for the incident: the only kind that is set beside others. */
const ownCosts = (dossier: Dossier): Row[] =>
	dossier.claims
		.filter(({ cost }) => cost === 'modelled')
		.flatMap((claim): Row[] => {
			const quantity = quantityOf(dossier, claim);
			const { value = null, low, high, unit = '' } = quantity ?? {};
			const [from, to] = [low ?? value, high ?? value];
			if (from === null || to === null) return [];
			const basis = [claimSentence(claim, quantity), claim.method].filter(Boolean).join(' ');
			return [
				{
					...{ id: claim.id, measure: 'cost', ...ownOf(dossier), unit },
					...{ value, low: from, high: to, high_is: null, basis, status: claim.status },
				},
			];
		});

function othersOf(measure: Measure, { id, label, year, ...record }: Filed<Comparison>): Row[] {
	const range = record[measure];
	if (!range || (record.cost && measure === 'cost' && record.cost.kind !== 'modelled')) return [];
	const { value = null, low, high = null, highIs = null, basis, status } = range;
	const unit = measure === 'cost' ? (record.cost?.currency ?? '') : 'days';
	return [
		{
			...{ id, measure, own: false, incident: label, year },
			...{ value, low, high, high_is: highIs, unit, basis, status },
		},
	];
}

/** The most that is on record of a row: its least where there is no upper end. */
export const mostOf = ({ low, high }: Row): number => high ?? low;

const longestFirst = (a: Row, b: Row) =>
	mostOf(b) - mostOf(a) || b.low - a.low || (a.incident < b.incident ? -1 : 1);

/**
 * The incident beside the others, greatest first: all days, and the costs of one kind in one
 * currency. A measure that only one side has is left out.
 */
export function rows({ dossier, comparisons }: Subject): Row[] {
	const days = ownDays(dossier);
	const costs = ownCosts(dossier);
	const currencies = costs.map(({ unit }) => unit);
	return MEASURES.flatMap((measure) => {
		const own = measure === 'days' ? days : costs.filter(({ unit }) => unit === currencies[0]);
		const others = comparisons
			.flatMap((comparison) => othersOf(measure, comparison))
			.filter(({ unit }) => unit === own[0]?.unit);
		return others.length > 0 ? [...own, ...others].toSorted(longestFirst) : [];
	});
}

/** The rows of one measure. */
export const measuredBy = (all: Row[], measure: Measure): Row[] =>
	all.filter((row) => row.measure === measure);

/** Modelled costs that cannot stand beside the incident's, because their currency is another. */
export function otherCurrencies({ dossier, comparisons }: Subject): Row[] {
	const unit = ownCosts(dossier)[0]?.unit;
	return unit
		? comparisons.flatMap((other) => othersOf('cost', other)).filter((row) => row.unit !== unit)
		: [];
}
