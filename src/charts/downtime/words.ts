import type { Start } from '#facts/starts.ts';
import type { Incident } from '#records/incident.ts';
import { countOf, siteDays, type Affected, type Sites } from '#tables/downtime.ts';
import { inWords } from '#words/date.ts';
import { elapsedInWords } from '#words/duration.ts';
import { oneForEach } from '#words/counts.ts';
import { capital, inList } from '#words/list.ts';
import { sitesCounted } from '#words/organisation.ts';
import { CONDITION_WORDS } from '#words/site.ts';

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

/**
 * What the downtime chart should be seen to say: how long it was where both days are published, from
 * what to what, and the most elsewhere; how many were slowed alone.
 */
export function downtimeHeadline(all: Affected[], start: Start, incident: Incident): string {
	const rows = stoppedIn(all);
	const slowed = all.filter(({ state, whole }) => state === 'slowed' && !whole).length;
	const apart = slowed > 0 ? `; ${sitesCounted(slowed, incident)} slowed` : '';
	const counts = rows.flatMap((row) => countOf(row, start.id) ?? []);
	const [first] = counts;
	if (!first)
		return capital(
			rows.length > 0
				? `${sitesCounted(rows.length, incident)} stopped${apart}; no day of a return is on record`
				: `${sitesCounted(slowed, incident)} slowed, none stopped`,
		);
	const { unit } = first;
	const exact = counts.flatMap(({ least, most }) => (least === most ? (most ?? []) : []));
	const other = counts.flatMap(({ least, most }) => (least === most ? [] : (most ?? [])));
	const span = (least: number | undefined, most: number) =>
		elapsedInWords({ least, most, about: false, unit });
	// Where some are counted in days and some in minutes, only their number is said.
	if (counts.some((count) => count.unit !== unit) || exact.length + other.length === 0)
		return capital(`${sitesCounted(rows.length, incident)} stopped${apart}`);
	const own = rows.every((row) => row.other_start) ? '' : ', or from its own start,';
	const from = start.id === 'stop' ? 'the start' : inWords(start.date, 'short') + own;
	const until = `from ${from} to the first return`;
	const most = span(undefined, Math.max(...other));
	const known = counts.length < rows.length ? ', where one is on record' : '';
	if (exact.length === 0) return capital(`${most} ${until}${known}${apart}`);
	const [least, longest] = [Math.min(...exact), Math.max(...exact)];
	const time = span(least, longest);
	const published = unit === 'days' ? 'with both days published' : 'with both times published';
	const where = `at ${sitesCounted(exact.length, incident)} ${published}`;
	return other.length > 0
		? `${capital(time)} ${until} ${where}; ${most} at ${other.length} more${apart}`
		: `${capital(time)} ${until}, ${where}${apart}`;
}

/** What the downtime chart shows, when and from whose records. */
export const downtimeSubtitle = (incident: Incident): string =>
	`${capital(incident.siteNoun.many)} of the ${incident.name}, as known on ${inWords(incident.asOf)}. ` +
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
		back ? `First back: ${back.site}, ${inWords(back.back ?? '')}.` : 'No return is on record.',
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
