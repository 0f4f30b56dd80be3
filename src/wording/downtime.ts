import type { Duration } from '#facts/duration.ts';
import { inWords } from './date.ts';
import { daysInWords } from './duration.ts';
import { capital, inList } from './list.ts';
import { withUnit } from './quantity.ts';
import { spanInWords } from './span.ts';

/** A site that stopped, as far as sentences need it. */
interface StoppedSite {
	site: string;
	restarted_earliest: string | null;
	restarted_latest: string | null;
	days_stopped_least: number | null;
	days_stopped_most: number | null;
}

/** What each mark of the downtime chart means, in the order of time. */
export const MARK_WORDS = {
	stopped: 'stopped',
	uncertain: 'stopped for part of this time, day not published',
	restarting: 'restarting, some work back',
	running: 'running',
};

/** What the downtime chart should be seen to say: the first and the last exact duration. */
export function downtimeHeadline(durations: Duration[]): string {
	const exact = durations.filter(({ days }) => days.least === days.most);
	const [first, last] = [exact[0], exact.at(-1)];
	if (!first || !last) return 'How long each site was stopped';
	const start = `${capital(daysInWords(first.days))} to the ${first.endPoint}`;
	return first === last ? start : `${start}, ${daysInWords(last.days)} to the ${last.endPoint}`;
}

/** What the downtime chart shows, when and from whose records. */
export const downtimeSubtitle = (organisation: string, asOf: string): string =>
	`Sites of ${organisation} that stopped, by calendar day, as known on ${inWords(asOf)}. ` +
	'Days are counted from the first day stopped to the first work back. Where no day is published ' +
	'for all lines of a site, its restart is drawn until the last end point of the whole incident.';

/** Days that a site was stopped; "unknown" where no restart is known. */
export const siteDays = ({ days_stopped_least, days_stopped_most }: StoppedSite): string =>
	days_stopped_most === null
		? 'not known'
		: daysInWords({ least: days_stopped_least ?? 0, most: days_stopped_most, about: false });

const longestOf = (rows: StoppedSite[]) =>
	Math.max(0, ...rows.map(({ days_stopped_most }) => days_stopped_most ?? 0));

/** The chart for those who do not see it: its shape, extremes, range and exceptions. */
export function downtimeDescription(
	rows: StoppedSite[],
	apart: { site: string; state: string }[],
): string {
	if (rows.length === 0) return 'No site is recorded as stopped.';
	const [first] = rows;
	const longest = longestOf(rows);
	const most = rows.filter(({ days_stopped_most }) => days_stopped_most === longest);
	const without = apart.map(({ site, state }) => `${site} (${state})`);
	return [
		`One bar for each of ${withUnit(rows.length, 'sites')}, in the order in which work came back.`,
		`First back: ${first?.site}, ${spanInWords(first?.restarted_earliest ?? null, first?.restarted_latest ?? null)}.`,
		`Longest possible stop before first work came back: ${withUnit(longest, 'days')}, at ${inList(most.map(({ site }) => site))}.`,
		...rows.map((row) => `${row.site}: ${siteDays(row)}.`),
		without.length ? `Without a bar: ${inList(without)}.` : '',
	]
		.filter(Boolean)
		.join(' ');
}
