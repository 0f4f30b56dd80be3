import type { Start } from '#facts/starts.ts';
import type { Incident } from '#records/incident.ts';
import { countOf, siteDays, type Affected, type Sites } from '#tables/downtime.ts';
import { inWords } from '#words/date.ts';
import { daysFromTo } from '#words/frame.ts';
import { elapsedInWords } from '#words/duration.ts';
import { oneForEach } from '#words/counts.ts';
import { capital, inList } from '#words/list.ts';
import { sitesCounted } from '#words/organisation.ts';
import { backInWords, CONDITION_WORDS } from '#words/site.ts';

/** The question that the chart answers. */
export const downtimeTitle = (incident: Incident): string =>
	`How long was each ${incident.siteNoun.one} of the ${incident.name} stopped or slowed?`;

/** What stands where a bar fades out. */
export const NO_DAY = 'no day published';

/** What each mark of the downtime chart means, in the order of time. */
export const MARK_WORDS = {
	out: CONDITION_WORDS.out,
	workaround: CONDITION_WORDS.workaround,
	uncertain: 'stopped for part of this time, day not published',
	degraded: CONDITION_WORDS.degraded,
	'uncertain slowed': 'slowed for part of this time, day not published',
	partial: CONDITION_WORDS.partial,
	restored: CONDITION_WORDS.restored,
	'without end': `stopped, ${NO_DAY} for the end`,
	'slowed without end': `back in part or slowed, ${NO_DAY} for the full return`,
};

const stoppedIn = (rows: Affected[]) =>
	rows.filter(({ state, whole }) => state === 'stopped' && !whole);

/** What the downtime chart should be seen to say: how many stopped and, where both days are published, how long. */
export function downtimeHeadline(all: Affected[], start: Start, incident: Incident): string {
	const rows = stoppedIn(all);
	const slowed = all.filter(({ state, whole }) => state === 'slowed' && !whole).length;
	const apart = slowed > 0 ? `; ${sitesCounted(slowed, incident)} slowed` : '';
	// Counted from another day are only those that it is the start of.
	const own = rows.filter((row) => start.id === 'stop' || row.other_start);
	const counts = own.flatMap((row) => countOf(row, start.id) ?? []);
	const [first] = counts;
	if (!first)
		return capital(
			rows.length > 0
				? `${sitesCounted(rows.length, incident)} stopped${apart}; no day of a return is on record`
				: `${sitesCounted(slowed, incident)} slowed, none stopped`,
		);
	const { unit } = first;
	const exact = counts.flatMap(({ least, most }) => (least === most ? (most ?? []) : []));
	const most = counts.flatMap((count) => count.most ?? []);
	const stopped = sitesCounted(rows.length, incident);
	// Where some are counted in days and some in minutes, only their number is said.
	if (counts.some((count) => count.unit !== unit) || most.length === 0)
		return capital(`${stopped} stopped${apart}`);
	const from = start.id === 'stop' ? '' : `From ${inWords(start.date, 'short')}, `;
	const known = exact.length || most.length;
	const which = known === rows.length ? stopped : `${known} of ${stopped}`;
	const sure = exact.length > 0 && known < rows.length ? 'exactly ' : '';
	const [least, longest] =
		exact.length > 0 ? [Math.min(...exact), Math.max(...exact)] : [undefined, Math.max(...most)];
	const time = elapsedInWords({ least, most: longest, about: false, unit });
	return capital(`${from}${which} stopped for ${sure}${time}`);
}

/** What is counted, from the first day of any site to the last that its records name. */
export function downtimeUnit(rows: Affected[], { siteNoun: { one } }: Incident): string {
	const days = rows.flatMap((row) => [row.began_earliest, row.last_from]).toSorted();
	const [from = '', to = ''] = [days[0], days.at(-1)];
	return `Time out or slowed at each ${one}, ${daysFromTo(from.slice(0, 10), to.slice(0, 10))}`;
}

/** From whose records it is drawn, and what must not be read into it. */
export const DOWNTIME_READING =
	'Each is counted while it stood still, or while it was slowed where it never stopped. ' +
	'Where no full return is published, a bar fades out after the last record.';

const MINUTES = { days: 24 * 60, minutes: 1 };

/** The most that a site can have been affected, in minutes, so that days and hours compare. */
const mostOf = (row: Affected, from: Start['id']) => {
	const count = countOf(row, from);
	return count ? (count.most ?? 0) * MINUTES[count.unit] : 0;
};

/** The chart for those who do not see it: its shape, extremes, range and exceptions. */
export function downtimeDescription(
	{ affected, apart }: Sites,
	incident: Incident,
	from: Start['id'] = 'stop',
): string {
	const { one } = incident.siteNoun;
	if (affected.length === 0) return `No ${one} is recorded as stopped or slowed.`;
	const own = affected.filter(({ whole }) => !whole);
	const back = own.find(({ back_latest }) => back_latest !== null);
	const longest = Math.max(0, ...own.map((row) => mostOf(row, from)));
	const most = own.filter((row) => mostOf(row, from) === longest);
	const open = own.filter((row) => row.restored_latest === null).map(({ site }) => site);
	const without = apart.map(({ site, state }) => `${site} (${state})`);
	return [
		`${oneForEach('bar', own.length, sitesCounted(own.length, incident))}, in the order in which they came back${own.length < affected.length ? '; above them one for the whole' : ''}.`,
		back
			? `First back: ${back.site}, ${backInWords(back.back, back.again)}.`
			: 'No return is on record.',
		longest > 0
			? `Longest with an end on record: ${most[0] ? siteDays(most[0], from) : ''}, ${inList(most.map(({ site }) => site))}.`
			: '',
		...affected.map((row) => `${row.site}: ${siteDays(row, from)}.`),
		open.length ? `Fading out, with ${NO_DAY} for the full return: ${inList(open)}.` : '',
		without.length ? `Without a bar: ${inList(without)}.` : '',
	]
		.filter(Boolean)
		.join(' ');
}
