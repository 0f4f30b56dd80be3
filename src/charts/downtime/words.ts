import type { Start } from '#facts/starts.ts';
import { countOf, siteDays, type Apart, type Stopped } from '#tables/downtime.ts';
import { inWords } from '#words/date.ts';
import { daysInWords } from '#words/duration.ts';
import { capital, inList } from '#words/list.ts';
import { withUnit } from '#words/quantity.ts';
import { spanInWords } from '#words/span.ts';

/** The question that the chart answers. */
export const downtimeTitle = (organisation: string): string =>
	`How long was each site of ${organisation} stopped?`;

/** What stands where a bar fades out. */
export const NO_DAY = 'no day published';

/** What each mark of the downtime chart means, in the order of time. */
export const MARK_WORDS = {
	stopped: 'stopped',
	uncertain: 'stopped for part of this time, day not published',
	restarting: 'restarting, some work back',
	running: 'running',
	'stop without end': `stopped, ${NO_DAY} for the end`,
	'return without end': `restarting, ${NO_DAY} for all lines`,
};

/**
 * What the downtime chart should be seen to say: how long it was where both days are published, from
 * what to what, and the most elsewhere.
 */
export function downtimeHeadline(rows: Stopped[], start: Start): string {
	const counts = rows.flatMap((row) => countOf(row, start.id) ?? []);
	const exact = counts.flatMap(({ least, most }) => (least === most ? most : []));
	const other = counts.filter(({ least, most }) => least !== most).map(({ most }) => most);
	if (counts.length === 0) return 'How long each site was stopped';
	const own = rows.every((row) => row.other_start) ? '' : ', or from a later first day stopped,';
	const from = start.id === 'stop' ? 'the first day stopped' : inWords(start.date, 'short') + own;
	const span = `from ${from} to the first work back`;
	const most = `at most ${withUnit(Math.max(...other), 'days')}`;
	if (exact.length === 0) return capital(`${most} ${span}`);
	const [least, longest] = [Math.min(...exact), Math.max(...exact)];
	const days = daysInWords({ least, most: longest, about: false });
	const where = `at ${withUnit(exact.length, 'sites')} with both days published`;
	if (other.length > 0) return `${capital(days)} ${span} ${where}; ${most} at ${other.length} more`;
	return `${capital(days)} ${span}, ${where}`;
}

/** What the downtime chart shows, when and from whose records. */
export const downtimeSubtitle = (organisation: string, asOf: string): string =>
	`Sites of ${organisation} that stopped, by calendar day, as known on ${inWords(asOf)}. ` +
	'Days are counted from the first day stopped to the first work back. Where no day is published ' +
	'on which all lines of a site ran again, its bar fades out after the last day on record.';

const mostOf = (row: Stopped, from: Start['id']) => countOf(row, from)?.most ?? 0;

/** The chart for those who do not see it: its shape, extremes, range and exceptions. */
export function downtimeDescription(
	rows: Stopped[],
	apart: Apart[],
	from: Start['id'] = 'stop',
): string {
	if (rows.length === 0) return 'No site is recorded as stopped.';
	const [first] = rows;
	const longest = Math.max(...rows.map((row) => mostOf(row, from)));
	const most = rows.filter((row) => mostOf(row, from) === longest);
	const open = rows.filter((row) => row.running_latest === null).map(({ site }) => site);
	const without = apart.map(({ site, state }) => `${site} (${state})`);
	return [
		`One bar for each of ${withUnit(rows.length, 'sites')}, in the order in which work came back.`,
		`First back: ${first?.site}, ${spanInWords(first?.restarted_earliest ?? null, first?.restarted_latest ?? null)}.`,
		`Longest possible stop before first work came back: ${withUnit(longest, 'days')}, at ${inList(most.map(({ site }) => site))}.`,
		...rows.map((row) => `${row.site}: ${siteDays(row, from)}.`),
		open.length ? `Fading out, with ${NO_DAY} for all lines: ${inList(open)}.` : '',
		without.length ? `Without a bar: ${inList(without)}.` : '',
	]
		.filter(Boolean)
		.join(' ');
}
