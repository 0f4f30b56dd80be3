import type { Frame } from '#facts/frame.ts';
import { VOICES } from '#records/statement.ts';
import { spanOf } from '#facts/calendar.ts';
import { whoInWords, type Said } from '#tables/chronology.ts';
import { capital, inList } from '#words/list.ts';
import { withUnit } from '#words/quantity.ts';
import { agreeing } from '#words/noun.ts';
import { besides, daysFromTo, fromTo, shadeInWords, toScale } from '#words/frame.ts';

interface Days {
	from: string;
	to: string;
}

/** What each kind of mark of the chronology means. */
export const SAID_WORDS = {
	confirmed: 'confirmed: said on record in these words',
	reported: 'reported: the words were read only where others quote them',
	alleged: 'alleged: by somebody with an interest, without proof',
	span: 'said on one of these days, drawn on the last',
};

/** The question that the chart answers. */
export const chronologyTitle = (name: string): string => `Who said what when about the ${name}?`;

/** How many statements a lane holds, and where that is so that they are alleged. */
export const laneInWords = (rows: Said[]): string =>
	withUnit(rows.length, 'statements') +
	(rows.every(({ drawn_as }) => drawn_as === 'alleged') ? ', alleged' : '');

/** The voices that there are, with their statements. */
const byVoice = (rows: Said[]) =>
	VOICES.map((voice) => ({ voice, own: rows.filter((row) => row.voice === voice) })).filter(
		({ own }) => own.length > 0,
	);

const during = (rows: Said[], began: string, ended: string) => {
	const [start, end] = [spanOf(began).last, spanOf(ended).last];
	const spans = rows.map(({ made }) => spanOf(made));
	const sure = spans.filter(({ first = -Infinity, last }) => first >= start && last < end).length;
	const may = spans.filter(({ first = -Infinity, last }) => first < end && last >= start).length;
	return { sure, may };
};

/** What the chronology should be seen to say: how much of it falls into the stop. */
export function chronologyHeadline(rows: Said[], { began, back, stopped }: Frame): string {
	const said = withUnit(rows.length, 'statements');
	if (back === undefined) return `${capital(said)} ${agreeing(rows.length, 'is', 'are')} on record`;
	const { sure, may } = during(rows, began, back);
	const least = may > sure ? 'At least ' : '';
	return `${least}${sure} of ${said} fell between ${stopped ? 'stop' : 'start'} and first return`;
}

/** What the chronology shows. */
export const chronologyUnit = ({ from, to }: Days): string =>
	`Statements by day and by voice, ${daysFromTo(from, to)}`;

/** What is to scale, and what a status says. */
export const chronologyReading = (
	frame: Days,
	counts: { earlier: number; later: number },
): string =>
	`A point for each statement, on the day on which it was said. ${toScale(frame, counts)} ` +
	'Status says how firm the wording is, not whether it is true.';

/** How many statements the fullest day has, and which day that is. */
function fullest(rows: Said[]): string {
	const days = [...Map.groupBy(rows, ({ made }) => made)];
	const [day, most] = days.toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
	return day && most && most.length > 1 ? `Most on one day: ${most.length}, ${fromTo([day])}.` : '';
}

/** The chart for those who do not see it; rows in the order of their days. */
export function chronologyDescription(rows: Said[], frame: Frame): string {
	const voices = byVoice(rows);
	const dates = (list: Said[]) => list.map(({ made }) => made);
	const beside = (part: Said['part']) => dates(rows.filter((row) => row.part === part));
	const lanes = voices.map(
		({ voice, own }) => `${capital(voice)}: ${laneInWords(own)}, ${fromTo(dates(own))}.`,
	);
	const alleged = rows.filter(({ drawn_as }) => drawn_as === 'alleged');
	return [
		`${withUnit(voices.length, 'lanes')}, one for each kind of voice, with ${withUnit(rows.length, 'statements')} ${fromTo(dates(rows))}.`,
		...lanes,
		fullest(rows),
		besides(frame, 'statements', { earlier: beside('earlier'), later: beside('later') }),
		alleged.length > 0 ? `Drawn as alleged: ${inList(alleged.map(whoInWords))}.` : '',
		shadeInWords(frame),
	]
		.filter(Boolean)
		.join(' ');
}
