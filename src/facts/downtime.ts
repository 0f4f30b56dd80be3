import { isBack, UNPHASED, type Condition, type Phase, type Site } from '#records/site.ts';
import type { Status } from '#records/status.ts';
import { minutesOf, spanOf, type DaySpan } from './calendar.ts';
import type { Filed } from './dossier.ts';
import type { Elapsed } from './elapsed.ts';
import { weakest } from './status.ts';

/** Whether a site stood still in a condition; a workaround is something else in its place, not a return. */
export const isOut = (condition: Condition): boolean =>
	condition === 'out' || condition === 'workaround';

/** Whether a site stood still at any time: one that worked in another way all along did not. */
const hasStopped = ({ phases }: Pick<Site, 'phases'>): boolean =>
	phases.some(({ condition }) => condition === 'out');

/** What became of a site on the whole: stopped or only slowed, else what is known of it without a phase. */
export const SITE_STATES = ['stopped', 'slowed', ...UNPHASED] as const;
export type SiteState = (typeof SITE_STATES)[number];

/** Numbers of days or of minutes between which something lies. */
type Span = DaySpan;

/** A phase with the days, as day numbers, on which it can have begun and ended. */
export interface Stretch {
	phase: Phase;
	from: DaySpan;
	/** Undefined for the last, of which no end is on record. */
	to: DaySpan | undefined;
	/** The same beginning in minutes since 1 January 1970 in UTC, where all phases of the site have them. */
	clock: Span | undefined;
}

/** How long a site was affected, and how it came back; dates keep the width of what is known. */
export interface Downtime {
	site: Filed<Site>;
	/** Its phases in order, each within the bounds that the others leave it. */
	stretches: [Stretch, ...Stretch[]];
	/** Where it began; `first` is the only day known where its record gives no first one. */
	began: DaySpan & { first: number };
	/** Whether it stood still at any time, or was only slowed. */
	stopped: boolean;
	/** Where it first stood still, after it had been slowed; undefined where it began so, or never did. */
	stoppedLater: Stretch | undefined;
	/** The first phase that brought it back, wholly or in part, whatever came after. */
	firstBack: Stretch | undefined;
	/**
	 * The phase that brought it back, wholly or in part, after it last stood still or, for one that was
	 * only slowed, after it was last slowed. Undefined where none is on record.
	 */
	back: Stretch | undefined;
	/** It had been back before, wholly or in part, and stopped or was slowed once more. */
	again: boolean;
	/** The phase that restored all of it, where that is the last. */
	restored: Stretch | undefined;
	/**
	 * How long it stood still, or was slowed where it never did: the day of the return is not counted.
	 * Several outages are added. Undefined while it lasts.
	 */
	lasted: Elapsed | undefined;
	/** How long it was out or had a workaround; undefined where it never was, `open` while it lasts. */
	out: Elapsed | 'open' | undefined;
	/** How long it was slowed or back in part, likewise. */
	reduced: Elapsed | 'open' | undefined;
}

/** Bounds such that none begins after the next one has, nor before the one before it. */
function tightened(spans: Span[]): Span[] {
	const upTo = spans.toReversed().reduce<Span[]>((after, { first, last }) => {
		const most = after[0]?.last ?? last;
		return [{ first, last: Math.max(Math.min(last, most), first ?? -Infinity) }, ...after];
	}, []);
	return upTo.reduce<Span[]>((before, { first, last }) => {
		const least = before.at(-1)?.first;
		// A latest day alone stays one: no first day is on record for it.
		const from = first !== undefined && least !== undefined ? Math.max(first, least) : first;
		return [...before, { first: from, last }];
	}, []);
}

/** The phases of a site with their bounds. */
export function stretchesOf({ phases }: Pick<Site, 'phases'>): Stretch[] {
	const days = tightened(phases.map(({ from }) => spanOf(from)));
	const minutes = phases.map(({ from }) => minutesOf(from));
	const clocks = minutes.every((one) => one !== undefined)
		? tightened(minutes.map(({ earliest, latest }) => ({ first: earliest, last: latest })))
		: undefined;
	return phases.map((phase, i) => ({
		phase,
		from: days[i] ?? spanOf(phase.from),
		to: days[i + 1],
		clock: clocks?.[i],
	}));
}

/** Stretches of one kind that follow each other, as one: what lies between them changes no count. */
function runs(stretches: Stretch[], isKind: (stretch: Stretch) => boolean) {
	const found: { from: Stretch; to: Stretch }[] = [];
	stretches.forEach((stretch, i) => {
		if (!isKind(stretch)) return;
		const before = stretches[i - 1];
		const last = found.at(-1);
		if (last && before && isKind(before)) last.to = stretch;
		else found.push({ from: stretch, to: stretch });
	});
	return found;
}

const isApproximate = ({ phase }: Stretch) => phase.from.includes('~');

/** When a phase can have begun, in the unit in which its site is counted. */
const boundsOf = ({ from, clock }: Stretch): Span => clock ?? from;

/** The time of all runs of a kind added up; undefined where one of them has no end on record. */
function timeOf(stretches: Stretch[], isKind: (stretch: Stretch) => boolean): Elapsed | undefined {
	const counts = runs(stretches, isKind).map(({ from, to }) => {
		const next = stretches[stretches.indexOf(to) + 1];
		if (!next) return undefined;
		const [start, end] = [boundsOf(from), boundsOf(next)];
		const most = start.first === undefined ? undefined : end.last - start.first;
		const sure = end.first === undefined ? 0 : Math.max(0, end.first - start.last);
		return { sure, most, about: isApproximate(from) || isApproximate(next) };
	});
	const ended = counts.flatMap((count) => count ?? []);
	if (ended.length === 0 || ended.length < counts.length) return undefined;
	const sum = (of: (count: (typeof ended)[number]) => number | undefined) =>
		ended.reduce<number | undefined>((total, count) => {
			const more = of(count);
			return total === undefined || more === undefined ? undefined : total + more;
		}, 0);
	const [sure, most] = [sum((count) => count.sure), sum((count) => count.most)];
	return {
		// Nothing is sure where the records allow that it hardly stopped.
		least: sure === 0 && most !== 0 ? undefined : sure,
		most,
		about: ended.some(({ about }) => about),
		unit: stretches.every(({ clock }) => clock) ? 'minutes' : 'days',
	};
}

/** How long a site was affected; undefined for one without phases. */
export function downtimeOf(site: Filed<Site>): Downtime | undefined {
	const stretches = stretchesOf(site);
	const [start] = stretches;
	if (!start) return undefined;
	const stopped = hasStopped(site);
	const wasOut = ({ phase }: Stretch) => stopped && isOut(phase.condition);
	const slowed = ({ phase }: Stretch) => phase.condition !== 'restored';
	const wasReduced = (stretch: Stretch) => slowed(stretch) && !wasOut(stretch);
	const spent = (kind: typeof wasOut) =>
		stretches.some(kind) ? (timeOf(stretches, kind) ?? 'open') : undefined;
	const isKind = stopped ? wasOut : slowed;
	const worst = stopped ? wasOut : ({ phase }: Stretch) => !isBack(phase.condition);
	const restored = stretches.at(-1);
	const lastWorst = stretches.findLastIndex(worst);
	const firstOut = stretches.findIndex(wasOut);
	return {
		site,
		stopped,
		stoppedLater: firstOut > 0 ? stretches[firstOut] : undefined,
		firstBack: stretches.find(({ phase }, i) => i > 0 && isBack(phase.condition)),
		stretches: stretches as Downtime['stretches'],
		began: { first: start.from.first ?? start.from.last, last: start.from.last },
		back: stretches[lastWorst + 1],
		again: stretches.slice(0, Math.max(0, lastWorst)).some(({ phase }) => isBack(phase.condition)),
		restored: restored?.phase.condition === 'restored' ? restored : undefined,
		lasted: timeOf(stretches, isKind),
		out: spent(wasOut),
		reduced: spent(wasReduced),
	};
}

/** Where a site first stood still; undefined where it never did. */
export const stopOf = ({ stopped, stoppedLater, stretches }: Downtime): Stretch | undefined =>
	stopped ? (stoppedLater ?? stretches[0]) : undefined;

/** What became of a site on the whole. */
export const stateOf = ({ phases, state }: Pick<Site, 'phases' | 'state'>): SiteState =>
	state ?? (hasStopped({ phases }) ? 'stopped' : 'slowed');

/** The best source of a site; of one that is disputed, the best of each side. */
export const bestOfSides = ({ sources, against = [] }: Pick<Site, 'sources' | 'against'>) => [
	...sources.slice(0, 1),
	...against.slice(0, 1),
];

/** How well it is established that it stopped or was slowed; undefined for a site without a phase. */
export const statusOfSite = ({ phases }: Pick<Site, 'phases'>): Status | undefined =>
	(phases.find(({ condition }) => condition === 'out') ?? phases[0])?.status;

/**
 * How well it is established when a site stopped and came back, and so how long it was: no better than the
 * least firm of the days from which and to which that is counted. Undefined for one without phases.
 */
export function statusOfCourse(site: Filed<Site>): Status | undefined {
	const { stretches: [start] = [], back, restored } = downtimeOf(site) ?? {};
	const days = [start, back, restored].flatMap((stretch) => stretch?.phase.status ?? []);
	const stop = statusOfSite(site);
	return stop && weakest([stop, ...days]);
}

const MINUTES = 24 * 60;

/** The downtime of each site that has phases, in the order in which it came back. */
export function downtimes(sites: Filed<Site>[]): Downtime[] {
	const last = (stretch: Stretch | undefined) =>
		stretch && (stretch.clock ? stretch.clock.last / MINUTES : stretch.from.last);
	const place = ({ back, restored }: Downtime) =>
		(last(back) ?? Infinity) * 1000 + (last(restored) ?? 0) / 1000;
	return sites
		.flatMap((site) => downtimeOf(site) ?? [])
		.toSorted((a, b) => place(a) - place(b) || (a.site.id < b.site.id ? -1 : 1));
}

/** The phases that brought a site back, wholly or in part, in their order. */
export const restarts = (site: Pick<Site, 'phases'>): Phase[] =>
	site.phases.filter(({ condition }) => isBack(condition));

/** The sites that are counted: all but what stands for the others together. */
export const sitesOf = <T extends Pick<Site, 'whole'>>(sites: T[]): T[] =>
	sites.filter(({ whole }) => !whole);
