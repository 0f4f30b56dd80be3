import type { Frame } from '#facts/frame.ts';
import type { Quoted } from './quoted.ts';
import type { Lane } from './lanes.ts';
import { whoInWords, type Said } from '#tables/chronology.ts';
import { inWords } from '#words/date.ts';
import { capital, inList } from '#words/list.ts';
import { allOf } from '#words/noun.ts';
import { withUnit } from '#words/quantity.ts';
import { MOST_WORDS, wordsOf } from '../readout.ts';
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

/** What lanes of several voices are called. */
export const PUBLIC = 'public bodies';
export const OTHERS = 'others';

/** How many statements a lane holds, and where that is so that they are alleged. */
export const laneInWords = (rows: Said[]): string =>
	withUnit(rows.length, 'statements') +
	(rows.every(({ drawn_as }) => drawn_as === 'alleged') ? ', alleged' : '');

/** What the chronology should be seen to say: whose most of the statements are. */
export function chronologyHeadline(lanes: Pick<Lane, 'kind' | 'name' | 'rows'>[]): string {
	const all = lanes.reduce((sum, { rows }) => sum + rows.length, 0);
	const of = all === 1 ? 'the one statement on record' : `of ${all} statements on record`;
	const [first, second] = lanes;
	if (!first) return '';
	if (all === 1) return `${capital(first.name)} made ${of}`;
	const rest = second?.kind === 'public' ? `, ${second.name} ${second.rows.length}` : '';
	if (first.rows.length === all)
		return `${capital(first.name)} made ${allOf(all, 'statements').toLowerCase()} on record`;
	return `${capital(first.name)} made ${first.rows.length} ${of}${rest}`;
}

/** What the chronology shows. */
export const chronologyUnit = ({ from, to }: Days): string =>
	`Statements by day and voice, ${daysFromTo(from, to)}`;

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

/** Words that a sentence can begin with long before it comes to its point. */
const LATE = new Set(
	(
		'after although as at because before by despite during following for from given if importantly in ' +
		'on since thankfully therefore to today until when while with'
	).split(' '),
);

/** Whether the first words of a quotation say nothing yet. */
export const beginsLate = (quote: string): boolean =>
	LATE.has((/^[\p{L}]+/u.exec(quote)?.[0] ?? '').toLowerCase());

/** The first words of a quotation, as many as fit, in quotation marks. */
export function firstWords(quote: string, fits: (text: string) => boolean): string {
	if (fits(`‘${quote}’`)) return `‘${quote}’`;
	const words = quote.split(' ');
	const cut = (count: number) =>
		`‘${words
			.slice(0, count)
			.join(' ')
			.replace(/[\s,;:.–—-]+$/u, '')}…’`;
	let count = words.length - 1;
	while (count > 1 && !fits(cut(count))) count--;
	return cut(count);
}

/** When something was said and, where the lane does not say it, by whom, as far as that fits. */
export function whenAndWho(row: Said, isOwn: boolean, fits: (text: string) => boolean): string {
	const when = capital(inWords(row.made, 'tick'));
	const names = isOwn ? [] : [whoInWords(row), row.organisation].map((name) => `${when}, ${name}`);
	return names.find(fits) ?? when;
}

/** What a statement says when it is pointed at: its first words, then who said them and when. */
export function chronologyReadout(row: Said, quote: string): string {
	const firm = row.drawn_as === 'confirmed' ? '' : ` (${row.drawn_as})`;
	const said = `${whoInWords(row)}, ${inWords(row.made, 'short')}${firm}`;
	const room = MOST_WORDS - wordsOf(said).length;
	return `${firstWords(quote, (text) => wordsOf(text).length <= room)} ${said}`;
}

/** The chart for those who do not see it; rows in the order of their days. */
export function chronologyDescription(
	lanes: Lane[],
	rows: Said[],
	quotes: Quoted[],
	frame: Frame,
): string {
	const dates = (list: Said[]) => list.map(({ made }) => made);
	const beside = (part: Said['part']) => dates(rows.filter((row) => row.part === part));
	const [only, ...more] = lanes;
	const each = lanes.map(
		({ name, rows: own }) => `${capital(name)}: ${laneInWords(own)}, ${fromTo(dates(own))}.`,
	);
	const several = `${lanes.length} lanes, one for each group of voices, with ${withUnit(rows.length, 'statements')} ${fromTo(dates(rows))}.`;
	const alleged = rows.filter(({ drawn_as }) => drawn_as === 'alleged');
	return [
		only && more.length === 0 ? 'One lane.' : several,
		...each,
		// A quotation that is whole has its own full stop.
		...quotes.map(({ when, words }) => `${when}: ${words}${/[.?!]’$/.test(words) ? '' : '.'}`),
		fullest(rows),
		besides(frame, 'statements', { earlier: beside('earlier'), later: beside('later') }),
		alleged.length > 0 ? `Drawn as alleged: ${inList(alleged.map(whoInWords))}.` : '',
		shadeInWords(frame),
	]
		.filter(Boolean)
		.join(' ');
}
