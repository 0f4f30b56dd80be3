import type { Duration } from '#facts/duration.ts';
import type { Start } from '#facts/starts.ts';
import type { Incident } from '#records/incident.ts';
import { rungDays, rungName, rungStatus, type Rung } from '#tables/duration-ladder.ts';
import { inWords } from '#words/date.ts';
import { elapsedInWords } from '#words/duration.ts';
import { oneForEach } from '#words/counts.ts';
import { withUnit } from '#words/quantity.ts';

/** The question that the chart answers. */
export const ladderTitle = (incident: Incident): string =>
	`How long did the ${incident.name} last, counted to which end?`;

/** What each mark of the ladder means. */
export const LADDER_WORDS = {
	certain: 'time to the end point',
	uncertain: 'it came within this time, not published exactly',
};

/** What the ladder should be seen to say: its shortest and its longest. */
export function ladderHeadline(durations: Duration[]): string {
	const [first, last] = [durations[0], durations.at(-1)];
	if (!first || !last) return 'No end of it is dated';
	return first === last
		? `It was ${elapsedInWords(first.lasted)} to the ${first.endPoint}`
		: `Counted differently, it lasted ${elapsedInWords(first.lasted)} or ${elapsedInWords(last.lasted)}`;
}

/** What is measured. */
export const LADDER_UNIT = 'Time from the start to each end that a report might mean';

/** How it is counted. */
export const LADDER_READING = 'The day of the end point is not counted.';

/** What a length says when it is pointed at. */
export const rungReadout = (row: Rung, from: Start['id']): string =>
	`${rungDays(row, from)}: ${row.end_point} (${rungStatus(row, from)})`;

/** The ladder for those who do not see it: its shape, every length, and what is not exactly known. */
export function ladderDescription(rows: Rung[], from: Start['id'] = 'stop'): string {
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return 'No end point is recorded.';
	const open = rows.filter(({ least }) => least === null);
	return [
		`${oneForEach('bar', rows.length, withUnit(rows.length, 'end points'))}, from zero${rows.length > 1 ? ', the earliest first' : ''}.`,
		...rows.map(
			(row) =>
				`${rungName(row)}: ${rungDays(row, from)} (${inWords(row.date)}, ${rungStatus(row, from)}).`,
		),
		rows.length > 1 ? `Shortest: ${rungDays(first, from)}. Longest: ${rungDays(last, from)}.` : '',
		...open.map((row) => `Only a latest day is known for the ${row.end_point}.`),
	]
		.filter(Boolean)
		.join(' ');
}
