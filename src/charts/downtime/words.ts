import type { Start } from '#facts/starts.ts';
import type { Incident } from '#records/incident.ts';
import { countOf, siteDays, type Affected, type Sites, type Turn } from '#tables/downtime.ts';
import { clockAmong, inWords, labelForm } from '#words/date.ts';
import { daysFromTo } from '#words/frame.ts';
import { oneForEach } from '#words/counts.ts';
import { capital, inList } from '#words/list.ts';
import { sitesCounted } from '#words/organisation.ts';
import { CONDITION_WORDS, firstBackInWords } from '#words/site.ts';
import type { MarkKind } from './looks.ts';

/** The question that the chart answers. */
export const downtimeTitle = (incident: Incident): string =>
	`How long was each ${incident.siteNoun.one} of the ${incident.name} stopped or slowed?`;

const NOT_PUBLISHED = 'day not published';
const NO_LATER = 'no later record';

/** What each mark of the downtime chart means, in the order of time. */
export const MARK_WORDS: Record<MarkKind, string> = {
	out: CONDITION_WORDS.out,
	workaround: CONDITION_WORDS.workaround,
	uncertain: NOT_PUBLISHED,
	degraded: CONDITION_WORDS.degraded,
	'uncertain slowed': NOT_PUBLISHED,
	partial: CONDITION_WORDS.partial,
	restored: CONDITION_WORDS.restored,
	'without end': NO_LATER,
	'slowed without end': NO_LATER,
};

/** The same where all of it took hours: of no return is more than its time unknown. */
export const markInWords = (kind: MarkKind, inHours: boolean): string =>
	inHours && MARK_WORDS[kind] === NOT_PUBLISHED ? 'time not published' : MARK_WORDS[kind];

/** What stands above the bars of those that were slowed, where others were stopped. */
export const ONLY_SLOWED = 'Slowed, no stop on record';

/** What stands beside the name of a site: how long it was, else that it was never fully back. */
export function barDays(row: Affected, from: Start['id'] = 'stop'): string {
	if (countOf(row, from)) return siteDays(row, from);
	if (row.back !== null) return 'no full return on record';
	return row.again ? 'no lasting return on record' : 'no return on record';
}

/** The days from the first of any site to the last that its records name. */
const daysOf = (rows: Affected[]) =>
	rows.flatMap((row) => [row.began_earliest, row.last_from].map((day) => day.slice(0, 10)));

/** A note on the drawing of these rows: a day, with its year where they last for one, and what happened then. */
export function turnInWords(
	{ date, name, status }: Omit<Turn, 'id' | 'at'>,
	rows: Affected[],
): string {
	const form = labelForm(daysOf(rows)) === 'dated' ? 'full' : 'short';
	return `${capital(inWords(date, form))}: ${name}${status === 'confirmed' ? '' : ` (${status})`}`;
}

/**
 * What is counted, from the first day of any site to the last that its records name; and by whose clock,
 * that of the start, where there are several.
 */
export function downtimeUnit(
	rows: Affected[],
	{ siteNoun: { one } }: Incident,
	start: string,
): string {
	const days = daysOf(rows).toSorted();
	const [from = '', to = ''] = [days[0], days.at(-1)];
	const clock = clockAmong(
		start,
		rows.map(({ began }) => began),
	);
	return `Time out or slowed at each ${one}, ${daysFromTo(from, to)}${clock ? `, by the clock of ${clock}` : ''}`;
}

/** How it is sorted and read, and what must not be read into it. */
export const DOWNTIME_READING =
	'The longest out stands first, by the least that is sure, then by the most; what was only slowed, below. ' +
	'Thick is time out, thin is work in part, and an upright stroke ends a bar where all was back. ' +
	'A bar that fades ends with its last record, which says nothing of how long it went on. ' +
	'Beside a name stands the time stopped, else the time slowed.';

/** What a site says when it is pointed at. */
export const downtimeReadout = (row: Affected, from: Start['id']): string =>
	capital(
		`${barDays(row, from)}: ${row.site} (${[row.state, ...(row.status === 'confirmed' ? [] : [row.status])].join(', ')})`,
	);

/** Those that are known to be back by the earliest day, with that day; each bar says it where none is. */
function backBy(rows: Affected[]): string {
	const [one, ...others] = rows;
	if (one?.first_back && others.length === 0)
		return `Back at least in part: ${firstBackInWords(one.first_back, one.again)}.`;
	const first = Math.min(...rows.flatMap(({ first_back_at }) => first_back_at ?? []));
	const told = rows.flatMap(({ site, first_back, first_back_at, again }) =>
		first_back !== null && first_back_at === first
			? `${site}, ${firstBackInWords(first_back, again)}`
			: [],
	);
	if (told.length === 0) return '';
	return `First known to be back, at least in part: ${told.join('; ')}.`;
}

/** The chart for those who do not see it: its shape, its order, every bar, its notes and exceptions. */
export function downtimeDescription(
	{ affected, apart }: Sites,
	incident: Incident,
	from: Start['id'] = 'stop',
	notes: string[] = [],
): string {
	const { one } = incident.siteNoun;
	if (affected.length === 0) return `No ${one} is recorded as stopped or slowed.`;
	const own = affected.filter(({ whole }) => !whole);
	const open = own.filter((row) => row.restored_latest === null).map(({ site }) => site);
	const without = apart.map(({ site, state }) => `${site} (${state})`);
	const slowed = own.filter(({ state }) => state === 'slowed').map(({ site }) => site);
	const counted = own.filter((row) => countOf(row, from));
	return [
		`${oneForEach('bar', own.length, sitesCounted(own.length, incident))}${counted.length > 1 ? ', the longest first' : ''}${own.length < affected.length ? '; above them one for the whole' : ''}.`,
		...affected.map((row) => `${row.site}: ${barDays(row, from)}.`),
		slowed.length && slowed.length < own.length ? `${ONLY_SLOWED}: ${inList(slowed)}.` : '',
		backBy(own),
		...notes.map((note) => `${note}.`),
		open.length ? `Fading out, with no full return on record: ${inList(open)}.` : '',
		without.length ? `Without a bar: ${inList(without)}.` : '',
	]
		.filter(Boolean)
		.join(' ');
}
