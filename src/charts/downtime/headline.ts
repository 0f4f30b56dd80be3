import type { Elapsed } from '#facts/elapsed.ts';
import type { Start } from '#facts/starts.ts';
import { weakest } from '#facts/status.ts';
import type { Incident } from '#records/incident.ts';
import { countOf, type Affected } from '#tables/downtime.ts';
import { inWords } from '#words/date.ts';
import { elapsedInWords } from '#words/duration.ts';
import { capital, inList } from '#words/list.ts';
import { agreeing } from '#words/noun.ts';
import { sitesCounted } from '#words/organisation.ts';
import { inFigures } from '#words/quantity.ts';
import { wordsOf } from '../readout.ts';

/** As many words as a headline has, and as many sites as it names. */
const [WORDS, NAMED] = [12, 3];

/** A site with how long it stopped, as far as that is on record. */
interface Counted {
	row: Affected;
	count: Elapsed | undefined;
}

/** The first of these claims that is no longer than a headline: each says less than the one before. */
const fitting = (claims: string[]): string =>
	claims.find((claim) => wordsOf(claim).length <= WORDS) ?? claims.at(-1) ?? '';

/** How long several stopped, all for at least as long; a range where it is that of one alone. */
function timeOf(longest: Counted[], sure: number, start: Start): string {
	const counts = longest.flatMap(({ count }) => count ?? []);
	const [one] = counts;
	if (!one) return '';
	const about = counts.some((count) => count.about);
	const isOne = counts.length === 1 || counts.every(({ most }) => most === sure);
	const time = isOne
		? elapsedInWords({ ...one, about })
		: `at least ${elapsedInWords({ ...one, most: sure, about })}`;
	const status = weakest([
		...longest.map(({ row }) => row.counted),
		...(start.id === 'stop' ? [] : [start.status]),
	]);
	return status === 'confirmed' ? time : `${time} (${status})`;
}

/** Who may have stopped for longer, named where that is one; the last says nothing of them. */
function perhaps(others: Counted[]): string[] {
	const [one] = others;
	if (!one) return [''];
	const noun = agreeing(others.length, 'other', 'others');
	const counted = `, ${inFigures(others.length)} ${noun} perhaps longer`;
	return [...(others.length === 1 ? [`, ${one.row.site} perhaps longer`] : []), counted, ''];
}

/** Where no time is sure, how long they stopped at most, or that nothing is on record of it. */
function unsure(counts: Counted[], all: string, incident: Incident): string[] {
	const names = counts.length > NAMED ? [] : [inList(counts.map(({ row }) => row.site))];
	const ended = counts.flatMap(({ count }) => (count?.most === undefined ? [] : count));
	const [first] = ended;
	if (!first) {
		const lasting = counts.some(({ row }) => row.again) ? 'lasting return' : 'return';
		return [...names, all].map((them) => `${them} stopped; no day of a ${lasting} is on record`);
	}
	const most = Math.max(...ended.map((count) => count.most ?? 0));
	const about = ended.some((count) => count.about);
	const time = elapsedInWords({ ...first, least: undefined, most, about });
	const known = ended.length === counts.length ? all : `${inFigures(ended.length)} of ${all}`;
	const told = ended.length === counts.length ? [...names, known] : [known];
	return [
		...told.map((them) => `${them} stopped for ${time}`),
		`${sitesCounted(counts.length, incident)} stopped`,
	];
}

/** Who stopped longest, so far as that is sure, the claim that says most first. */
function longestStop(rows: Affected[], start: Start, incident: Incident): string[] {
	const counts = rows.map((row): Counted => ({ row, count: countOf(row, start.id) }));
	const all = sitesCounted(rows.length, incident);
	// Where some are counted in days and some in minutes, only their number is said.
	if (new Set(counts.flatMap(({ count }) => count?.unit ?? [])).size > 1) return [`${all} stopped`];
	const sure = Math.max(0, ...counts.map(({ count }) => count?.least ?? 0));
	if (sure === 0) return unsure(counts, all, incident);
	const longest = counts.filter(({ count }) => count?.least === sure);
	const others = counts.filter(
		(one) => !longest.includes(one) && (one.count?.most ?? Infinity) > sure,
	);
	const time = timeOf(longest, sure, start);
	const counted = sitesCounted(longest.length, incident);
	const names = inList(longest.map(({ row }) => row.site));
	const who = longest.length > NAMED ? [counted] : [names, counted];
	if (others.length === 0 && longest.length < rows.length)
		return who.map((them) => `${them} stopped longest, for ${time}`);
	return perhaps(others).flatMap((rest) => who.map((them) => `${them} stopped for ${time}${rest}`));
}

/**
 * What the downtime chart should be seen to say: who stopped longest, as far as that is sure. Others
 * whose days allow it are said to have stopped perhaps for longer.
 */
export function downtimeHeadline(all: Affected[], start: Start, incident: Incident): string {
	const own = all.filter(({ whole }) => !whole);
	const stopped = own.filter(({ state }) => state === 'stopped');
	if (own.length === 0) return 'What stands for all of it stopped or was slowed';
	if (stopped.length === 0)
		return capital(`${sitesCounted(own.length, incident)} slowed, none stopped`);
	// Counted from another day are only those that it is the start of.
	const counted = stopped.filter((row) => row.other_start);
	if (start.id === 'stop' || counted.length === 0)
		return capital(fitting(longestStop(stopped, start, incident)));
	const from = `From ${inWords(start.date, 'short')}, `;
	return fitting(longestStop(counted, start, incident).map((claim) => from + claim));
}
