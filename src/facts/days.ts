import { isBack, type Condition, type Phase } from '#records/site.ts';
import type { Dossier } from './dossier.ts';
import { downtimeOf, sitesOf, type Downtime, type Stretch } from './downtime.ts';
import { leadOf } from './starts.ts';

/** What a time was at the lead: `normal` before and after it all, `unknown` past the last record. */
export type DayState = 'normal' | 'unknown' | Condition;

/** What a stroke of the strip stands for. */
export type StripUnit = 'day' | 'hour';

/** What a day or an hour was at the latest, and what else it may have been where a change is not dated. */
export interface Moment {
	state: DayState;
	or: DayState | undefined;
}

/** Days or hours in a row, from the one with the number `from`, counted as `unit` says. */
export interface Strip {
	unit: StripUnit;
	from: number;
	moments: Moment[];
}

/** Which days or hours are shown. */
export type Window = Pick<Strip, 'unit' | 'from'> & { length: number };

/** Days or hours shown before the start and after the last phase on record. */
const AROUND = { day: 14, hour: 6 };
/** Up to so many hours, days would hide what happened. */
const HOURS = 48;
/** From worst to best: where several sites lead, a time is what the worst of them was. */
const ORDER = [
	...(['out', 'workaround', 'degraded', 'partial'] as const),
	...(['unknown', 'restored', 'normal'] as const),
] as const;

const inUnit = (minutes: number) => minutes / 60;

/** When a phase has surely begun, in the unit of the strip. */
const latestBegin = ({ from, clock }: Stretch, unit: StripUnit): number =>
	unit === 'hour' && clock ? inUnit(clock.last) : from.last;

/**
 * The last step back on record of the sites for which a whole stands: it is not wholly back before that.
 * Undefined for a site that stands for itself.
 */
function lastStep({ site }: Downtime, sites: Dossier['sites']): number | undefined {
	if (!site.whole) return undefined;
	const steps = sitesOf(sites)
		.flatMap((one) => downtimeOf(one)?.stretches ?? [])
		.flatMap(({ phase, from }) => (isBack(phase.condition) && from.first ? [from.first] : []));
	return steps.length > 0 ? Math.max(...steps) : undefined;
}

/** When each phase can first have begun: where no first day is on record, with the phase before it. */
function earliestBegins({ stretches }: Downtime, unit: StripUnit, step: number | undefined) {
	return stretches.map((stretch, i) => {
		const { phase, from, clock } = stretch;
		const first = unit === 'hour' && clock ? clock.first && inUnit(clock.first) : from.first;
		if (first !== undefined) return first;
		const latest = latestBegin(stretch, unit);
		const before = stretches[i - 1];
		if (!before) return latest;
		const least = phase.condition === 'restored' && unit === 'day' ? step : undefined;
		return Math.min(latest, Math.max(latestBegin(before, unit), least ?? -Infinity));
	});
}

/**
 * What a site was within a day or an hour: the phase that stood at its beginning, and those that began within
 * it. Days are counted whole, so that nothing begins within one; of an hour the worst counts.
 */
function statesIn({ stretches }: Downtime, begun: number[], at: number): DayState[] {
	const standing = begun.findLastIndex((begin) => begin <= at);
	return stretches.flatMap(({ phase, to }, i): DayState[] => {
		const begin = begun[i] ?? 0;
		if (i !== standing && (begin <= at || begin >= at + 1)) return [];
		if (phase.condition === 'restored') return [to ? 'restored' : 'normal'];
		return [to || begin >= at ? phase.condition : 'unknown'];
	});
}

/** What these sites were together, the worst of them, on each day or in each hour of a window. */
export function momentsOf(
	downtimes: Downtime[],
	{ unit, from, length }: Window,
	sites: Dossier['sites'] = [],
): Moment[] {
	const begins = downtimes.map((downtime) => ({
		downtime,
		latest: downtime.stretches.map((stretch) => latestBegin(stretch, unit)),
		earliest: earliestBegins(downtime, unit, lastStep(downtime, sites)),
	}));
	const worst = (at: number, of: 'latest' | 'earliest') => {
		const all = begins.flatMap((begun) => statesIn(begun.downtime, begun[of], at));
		return ORDER.find((state) => all.includes(state)) ?? 'normal';
	};
	return Array.from({ length }, (_, i) => {
		const [state, early] = [worst(from + i, 'latest'), worst(from + i, 'earliest')];
		return { state, or: early === state ? undefined : early };
	});
}

/** The days, or hours, from some time before sites were first affected until some time after their last phase on record. */
export function windowOf(downtimes: Downtime[], around = AROUND): Window | undefined {
	const stretches = downtimes.flatMap((downtime) => downtime.stretches);
	if (stretches.length === 0) return undefined;
	const within = (unit: StripUnit) => ({
		first: Math.min(...downtimes.flatMap((one) => earliestBegins(one, unit, undefined))),
		last: Math.max(...stretches.map((stretch) => latestBegin(stretch, unit))),
	});
	const hours = within('hour');
	const isClock = stretches.every(({ clock }) => clock) && hours.last - hours.first <= HOURS;
	const unit = isClock ? 'hour' : 'day';
	const { first, last } = within(unit);
	const from = Math.floor(first) - around[unit];
	return { unit, from, length: Math.ceil(last) + around[unit] - from };
}

/**
 * Each day, or hour where it was over within two days and every phase of the lead has its minute, from
 * some time before the lead's start to some time after its last phase on record. A phase counts from the
 * last moment that its beginning can mean; past an open one nothing is known.
 */
export function strip(dossier: Dossier): Strip {
	const lead = leadOf(dossier).flatMap((site) => downtimeOf(site) ?? []);
	const window = windowOf(lead);
	if (!window) return { unit: 'day', from: 0, moments: [] };
	const { unit, from } = window;
	return { unit, from, moments: momentsOf(lead, window, dossier.sites) };
}

/** Moments of one kind in a row, as places in their strip: the first, and the one behind the last. */
export interface Run extends Moment {
	from: number;
	to: number;
}

/** Moments in runs of one kind, in their order. */
export const runsOf = (moments: Moment[]): Run[] =>
	moments.reduce<Run[]>((runs, { state, or }, i) => {
		const last = runs.at(-1);
		if (last?.state === state && last.or === or) last.to = i + 1;
		else runs.push({ state, or, from: i, to: i + 1 });
		return runs;
	}, []);

/** A change of the lead's condition, and its place in the strip. */
export interface Change {
	phase: Phase;
	at: number;
}

/** Where the lead changed its condition, each change once, in their order. */
export function changesOf(dossier: Dossier, { unit, from }: Strip): Change[] {
	const changes = leadOf(dossier)
		.flatMap((site) => downtimeOf(site) ?? [])
		.flatMap(({ stretches }) =>
			stretches
				.filter(({ phase }, i) => phase.condition !== stretches[i - 1]?.phase.condition)
				.map((stretch) => ({ phase: stretch.phase, at: latestBegin(stretch, unit) - from })),
		)
		.toSorted((a, b) => a.at - b.at);
	const same = (a: Change, b: Change) =>
		a.phase.condition === b.phase.condition && a.phase.from === b.phase.from;
	return changes.filter((one, i) => changes.findIndex((other) => same(one, other)) === i);
}

/** The longest time for which the lead stood still, as places in its strip; undefined where it never did. */
export function longestStop(moments: Moment[]): Pick<Run, 'from' | 'to'> | undefined {
	const stops = runsOf(moments.map(({ state }) => ({ state, or: undefined })))
		.filter(({ state }) => state === 'out')
		.toSorted((a, b) => b.to - b.from - (a.to - a.from));
	return stops[0];
}
