import { dateFrom, dayOf, spanOf, yearOf } from '#facts/calendar.ts';
import type { Frame } from '#facts/frame.ts';
import { inWords, onDate, startInWords } from './date.ts';
import { capital, inList } from './list.ts';
import { withUnit } from './quantity.ts';

/** What the columns beside a frame of days are called. */
export const SIDE_WORDS = { earlier: 'earlier', later: 'later' };

/** What the lead was from its start to its first return, and from there to its full return. */
export const STOP_WORDS = { stopped: 'stopped', slowed: 'slowed', back: 'back in part' };

type Stop = Pick<Frame, 'began' | 'stopped' | 'said'>;
type Shaded = Stop & Pick<Frame, 'back' | 'again' | 'restored' | 'lead'>;

/** That a stop goes on as far as its records say. */
export const noReturn = ({ again }: Pick<Frame, 'again'>): string =>
	`no ${again ? 'lasting ' : ''}return is on record`;

/** What the lead was from its start on, each with its first day, as EDTF: where it stopped later it was slowed till then. */
export function stopsOf({ began, stopped, said }: Stop): [string, string][] {
	const slow: [string, string] = [STOP_WORDS.slowed, said.began ?? began];
	if (stopped === undefined) return [slow];
	const stop: [string, string] = [STOP_WORDS.stopped, said.stopped ?? stopped];
	return stopped > began ? [slow, stop] : [stop];
}

/** What the lead is called from its start on, where there is no room for a day. */
export const stopWord = (frame: Stop): string =>
	stopsOf(frame)
		.map(([word]) => word)
		.join(', then ');

/** Days from one to another, `YYYY-MM-DD`, in words: "25 August to 6 December 2025", "5 to 6 November 2024". */
export function daysFromTo(from: string, to: string): string {
	if (from === to) return inWords(to);
	const day = /^\d{4}-\d\d-(\d\d)$/.exec(from)?.[1];
	if (day && from.slice(0, 7) === to.slice(0, 7)) return `${Number(day)} to ${inWords(to)}`;
	const form = from.slice(0, 4) === to.slice(0, 4) ? 'short' : 'full';
	return `${inWords(from, form)} to ${inWords(to)}`;
}

/** From when to when, as exactly as it is known: "1 to 3 May 2025", "a day between 29 April and 3 May to 14 May 2025". */
export function fromDateTo(from: string, to: string): string {
	const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date);
	if (isDay(from) && isDay(to)) return daysFromTo(from, to);
	const sameYear = yearOf(from) === yearOf(to) && dateFrom(from).precision !== 'year';
	return `${startInWords(from, sameYear ? 'short' : 'full')} to ${inWords(to)}`;
}

/** The stop of the lead, from its start to its return where one is on record. */
export const stretchOfStop = ({ began, back = '', said }: Stop & Pick<Frame, 'back'>): string =>
	fromDateTo(said.began ?? began, said.back ?? back);

/** From the first to the last month of these EDTF dates: "August to October 2025", or the one there is. */
export function monthsFromTo(dates: string[]): string {
	const months = dates.map((date) => dayOf(spanOf(date).last).slice(0, 7)).toSorted();
	const [from = '', to = ''] = [months[0], months.at(-1)];
	return from === to ? inWords(to) : daysFromTo(from, to);
}

/** Which days are drawn to scale, and that the rest stands apart. */
export function toScale(
	frame: { from: string; to: string },
	counts: { earlier: number; later: number },
): string {
	const sides = (['earlier', 'later'] as const).filter((side) => counts[side] > 0);
	const apart = `; what is ${inList(sides, 'or')} stands in order in a column of its own`;
	const days = `The days from ${daysFromTo(frame.from, frame.to)} are to scale`;
	return `${days}${sides.length > 0 ? apart : ''}.`;
}

/** What the shaded ground means: the lead's stop to its first return, then to its full return. */
export function shadeInWords(frame: Shaded): string {
	const { began, back, restored, lead } = frame;
	const who = inList(lead);
	const stops = stopsOf(frame);
	const [[word, from] = ['', began]] = stops.slice(-1);
	const before = stops
		.slice(0, -1)
		.map(([word, date]) => `${word} from ${startInWords(date)}, `)
		.join('');
	if (!back)
		return `${capital(who)}: ${before}${word} from ${startInWords(from)}; ${noReturn(frame)}.`;
	const stop = `Shaded: ${who}, ${before}${word} ${from === back ? onDate(back) : `from ${fromDateTo(from, frame.said.back ?? back)}`}.`;
	return restored && restored > back
		? `${stop} Striped: ${STOP_WORDS.back}, to ${inWords(restored)} at the latest.`
		: stop;
}

/** From when to when these EDTF dates run, earliest first: "from 2 to 9 …", or the one day there is. */
export function fromTo(dates: string[]): string {
	const [first = '', last = ''] = [dates[0], dates.at(-1)];
	return first === last ? onDate(first) : `from ${inWords(first)} to ${inWords(last)}`;
}

/** How many stand in each column at the side, and from when to when. */
export function besides(
	frame: { from: string; to: string },
	noun: string,
	dates: { earlier: string[]; later: string[] },
): string {
	const side = (list: string[], than: string) =>
		list.length > 0 ? [`${than}: ${withUnit(list.length, noun)}, ${fromTo(list)}.`] : [];
	return [
		...side(dates.earlier, `Earlier than ${inWords(frame.from)}`),
		...side(dates.later, `Later than ${inWords(frame.to)}`),
	].join(' ');
}
