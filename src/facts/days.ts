import type { Condition } from '#records/site.ts';
import type { Dossier } from './dossier.ts';
import { downtimeOf, type Downtime } from './downtime.ts';
import { leadOf } from './starts.ts';

/** What one day was at the lead: `normal` before and after it all, `unknown` past the last record. */
export type DayState = 'normal' | 'unknown' | Condition;

/** Days shown before the start and after the last phase on record. */
const AROUND = 14;
/** From worst to best: where several sites lead, a day is what the worst of them was. */
const ORDER = [
	'out',
	'workaround',
	'degraded',
	'partial',
	'unknown',
	'restored',
	'normal',
] as const;

/** What a site was on a day: the last phase that had surely begun. */
function stateOn({ stretches }: Downtime, day: number): DayState {
	const last = stretches.findLast(({ from }) => from.last <= day);
	if (!last) return 'normal';
	if (last.phase.condition === 'restored') return last.to ? 'restored' : 'normal';
	return last.to || day === last.from.last ? last.phase.condition : 'unknown';
}

/**
 * Each day from a fortnight before the lead's start to a fortnight after its last phase on record. A
 * phase counts from the last day that its beginning can mean; past an open one nothing is known.
 */
export function dayStates(dossier: Dossier): DayState[] {
	const lead = leadOf(dossier).flatMap((site) => downtimeOf(site) ?? []);
	const days = lead.flatMap(({ stretches }) => stretches.map(({ from }) => from.last));
	if (days.length === 0) return [];
	const from = Math.min(...days) - AROUND;
	return Array.from({ length: Math.max(...days) + AROUND - from }, (_, i) => {
		const states = lead.map((downtime) => stateOn(downtime, from + i));
		return ORDER.find((state) => states.includes(state)) ?? 'normal';
	});
}
