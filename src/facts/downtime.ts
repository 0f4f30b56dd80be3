import type { Site, Stage } from '#records/site.ts';
import { compareDates, spanOf, type DaySpan } from './calendar.ts';
import type { Filed } from './dossier.ts';
import { countBetween, type DayCount } from './duration.ts';

/** The bounds of one site's stop, in day numbers, each as wide as its date is uncertain. */
export interface Downtime {
	site: Filed<Site>;
	stopped: DaySpan & { first: number };
	/** First work back; a test before it is no restart. Undefined where nothing is known. */
	restarted: DaySpan | undefined;
	/** The last dated step of its return that happened; undefined where none is on record. */
	lastStep: DaySpan | undefined;
	/** All its lines running. Undefined where no date is published. */
	running: DaySpan | undefined;
	/**
	 * Days from the first day stopped to the first work back, that day not counted. There is no least
	 * where the records allow that it hardly stopped.
	 */
	days: DayCount | undefined;
}

/** The stages that happened and brought work back, earliest first. */
export const restarts = (site: Site): Stage[] =>
	site.stages
		.filter(({ kind, planned }) => kind !== 'testing' && !planned)
		.toSorted((a, b) => compareDates(a.date, b.date));

function downtimeOf(site: Filed<Site>): Downtime[] {
	if (site.state !== 'stopped' || !site.stopped) return [];
	const steps = restarts(site);
	const back = steps[0]?.date ?? site.running;
	const restarted = back === undefined ? undefined : spanOf(back);
	const running = site.running === undefined ? undefined : spanOf(site.running);
	const step = steps.at(-1);
	const lastStep = step && spanOf(step.date);

	const { first: earliest, last } = spanOf(site.stopped);
	// A site cannot have stopped after it came back.
	const latest = Math.min(last, restarted?.first ?? last);
	const first = earliest ?? latest;
	const days = restarted && countBetween({ first, last: latest }, restarted);
	return [{ site, stopped: { first, last: latest }, restarted, lastStep, running, days }];
}

/** The downtime of each site that stopped, in the order in which work came back. */
export const downtimes = (sites: Filed<Site>[]): Downtime[] =>
	sites.flatMap(downtimeOf).toSorted((a, b) => {
		const back = ({ restarted, running }: Downtime) =>
			(restarted?.last ?? Infinity) * 1000 + (running?.last ?? 0) / 1000;
		return back(a) - back(b) || (a.site.id < b.site.id ? -1 : 1);
	});
