import type { Duration } from '#facts/duration.ts';
import type { Start } from '#facts/starts.ts';
import { inWords } from './date.ts';
import { daysInWords } from './duration.ts';
import { capital, inList } from './list.ts';
import { withUnit } from './quantity.ts';
import { spanInWords } from './span.ts';
import { countedFrom } from './start.ts';

/** A site that stopped, as far as sentences need it. */
interface StoppedSite {
	site: string;
	restarted_earliest: string | null;
	restarted_latest: string | null;
	days_stopped_least: number | null;
	days_stopped_most: number | null;
	days_from_other_start_least: number | null;
	days_from_other_start_most: number | null;
}

/** The question that the chart answers. */
export const downtimeTitle = (organisation: string): string =>
	`How long was each site of ${organisation} stopped?`;

/** What each mark of the downtime chart means, in the order of time. */
export const MARK_WORDS = {
	stopped: 'stopped',
	uncertain: 'stopped for part of this time, day not published',
	restarting: 'restarting, some work back',
	running: 'running',
};

/** What the downtime chart should be seen to say: the first and the last exact duration. */
export function downtimeHeadline(durations: Duration[], start?: Start): string {
	const exact = durations.filter(({ days }) => days.least === days.most);
	const [first, last] = [exact[0], exact.at(-1)];
	if (!first || !last) return 'How long each site was stopped';
	const from = start ? countedFrom(start) : '';
	const one = `${capital(daysInWords(first.days))} to the ${first.endPoint}`;
	const other = first === last ? '' : `, ${daysInWords(last.days)} to the ${last.endPoint}`;
	return one + other + from;
}

/** What the downtime chart shows, when and from whose records. */
export const downtimeSubtitle = (organisation: string, asOf: string): string =>
	`Sites of ${organisation} that stopped, by calendar day, as known on ${inWords(asOf)}. ` +
	'Days are counted from the first day stopped to the first work back. Where no day is published ' +
	'for all lines of a site, its restart is drawn until the last end point of the whole incident.';

/** Days that a site was stopped; "unknown" where no restart is known. */
export function siteDays(row: StoppedSite, from: Start['id'] = 'stop'): string {
	const [least, most] =
		from === 'stop'
			? [row.days_stopped_least, row.days_stopped_most]
			: [row.days_from_other_start_least, row.days_from_other_start_most];
	return most === null ? 'not known' : daysInWords({ least: least ?? 0, most, about: false });
}

const mostOf = (row: StoppedSite, from: Start['id']) =>
	(from === 'stop' ? row.days_stopped_most : row.days_from_other_start_most) ?? 0;

/** The chart for those who do not see it: its shape, extremes, range and exceptions. */
export function downtimeDescription(
	rows: StoppedSite[],
	apart: { site: string; state: string }[],
	from: Start['id'] = 'stop',
): string {
	if (rows.length === 0) return 'No site is recorded as stopped.';
	const [first] = rows;
	const longest = Math.max(...rows.map((row) => mostOf(row, from)));
	const most = rows.filter((row) => mostOf(row, from) === longest);
	const without = apart.map(({ site, state }) => `${site} (${state})`);
	return [
		`One bar for each of ${withUnit(rows.length, 'sites')}, in the order in which work came back.`,
		`First back: ${first?.site}, ${spanInWords(first?.restarted_earliest ?? null, first?.restarted_latest ?? null)}.`,
		`Longest possible stop before first work came back: ${withUnit(longest, 'days')}, at ${inList(most.map(({ site }) => site))}.`,
		...rows.map((row) => `${row.site}: ${siteDays(row, from)}.`),
		without.length ? `Without a bar: ${inList(without)}.` : '',
	]
		.filter(Boolean)
		.join(' ');
}
