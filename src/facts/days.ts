import type { Condition } from '#records/site.ts';
import type { Dossier } from './dossier.ts';
import { downtimeOf, type Downtime, type Stretch } from './downtime.ts';
import { leadOf } from './starts.ts';

/** What a time was at the lead: `normal` before and after it all, `unknown` past the last record. */
export type DayState = 'normal' | 'unknown' | Condition;

/** What a stroke of the strip stands for. */
export type StripUnit = 'day' | 'hour';

/** The strip of days or of hours. */
interface Strip {
	unit: StripUnit;
	states: DayState[];
}

/** Days or hours shown before the start and after the last phase on record. */
const AROUND = { day: 14, hour: 6 };
/** Up to so many hours, days would hide what happened. */
const HOURS = 48;
/** From worst to best: where several sites lead, a time is what the worst of them was. */
const ORDER = [
	...(['out', 'workaround', 'degraded', 'partial'] as const),
	...(['unknown', 'restored', 'normal'] as const),
] as const;

/** When a phase has surely begun, in the unit of the strip. */
const beginOf = ({ from, clock }: Stretch, unit: StripUnit): number =>
	unit === 'hour' && clock ? clock.last / 60 : from.last;

/** What a site was within a day or an hour: the phase that stood at its beginning, and those that began within it. */
function statesIn({ stretches }: Downtime, at: number, unit: StripUnit): DayState[] {
	const begun = stretches.map((stretch) => beginOf(stretch, unit));
	// A day is what it was from its beginning on; within an hour the worst counts.
	const until = unit === 'day' ? at : at + 1;
	const standing = begun.findLastIndex((begin) => begin <= at);
	const here = stretches.flatMap((stretch, i) => {
		const begin = begun[i] ?? 0;
		return i === standing || (begin > at && begin < until) ? [{ stretch, begin }] : [];
	});
	const states = here.map(({ stretch: { phase, to }, begin }): DayState => {
		if (phase.condition === 'restored') return to ? 'restored' : 'normal';
		return to || begin >= at ? phase.condition : 'unknown';
	});
	return standing < 0 ? [...states, 'normal'] : states;
}

/**
 * Each day, or hour where it was over within two days and every phase of the lead has its minute, from
 * some time before the lead's start to some time after its last phase on record. A phase counts from the
 * last moment that its beginning can mean; past an open one nothing is known.
 */
export function strip(dossier: Dossier): Strip {
	const lead = leadOf(dossier).flatMap((site) => downtimeOf(site) ?? []);
	const stretches = lead.flatMap((downtime) => downtime.stretches);
	const within = (unit: StripUnit) => {
		const begins = stretches.map((stretch) => beginOf(stretch, unit));
		return { first: Math.min(...begins), last: Math.max(...begins) };
	};
	if (stretches.length === 0) return { unit: 'day', states: [] };
	const hours = within('hour');
	const isClock = stretches.every(({ clock }) => clock) && hours.last - hours.first <= HOURS;
	const unit = isClock ? 'hour' : 'day';
	const { first, last } = within(unit);
	const from = Math.floor(first) - AROUND[unit];
	const states = Array.from({ length: Math.ceil(last) + AROUND[unit] - from }, (_, i) => {
		const all = lead.flatMap((downtime) => statesIn(downtime, from + i, unit));
		return ORDER.find((state) => all.includes(state)) ?? 'normal';
	});
	return { unit, states };
}
