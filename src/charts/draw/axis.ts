import { scaleLinear, scaleUtc, utcMonday, utcMonth, type ScaleLinear, type ScaleTime } from 'd3';
import { round, type Shape } from './drawing.ts';

/** Pixels that an axis takes at the top of a drawing. */
export const AXIS = 24;

/** Beyond this percentage a label to the right of its line could leave a narrow drawing. */
const LAST_TICK = 85;
/** As many labels as stand side by side on a phone, and of those that have their year. */
const TICKS = 5;
const DATED = 4;
/** From so many days on a scale can have two days of one name, and its labels have their year. */
const YEAR = 365;

/** A labelled line of an axis, in percent across. */
export interface Tick<T> {
	at: T;
	x: number;
}

export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayAt = (date: Date): string => date.toISOString().slice(0, 10);

/** A scale of calendar days over the whole width, with so many days of margin at both ends. */
export function timeScale(days: string[], margin = 0): ScaleTime<number, number> {
	const times = days.map((day) => dateOf(day).getTime());
	const [first, last] = [new Date(Math.min(...times)), new Date(Math.max(...times))];
	first.setUTCDate(first.getUTCDate() - margin);
	last.setUTCDate(last.getUTCDate() + margin);
	return scaleUtc([first, last], [0, 100]);
}

const DAY = 86_400_000;

/** The moment of a day number with its fraction, as a clock shows it. */
export const momentOf = (day: number): Date => new Date(day * DAY);

/** A scale from one day number to another, with their fractions, over the whole width. */
export const dayScale = ([first, last]: [number, number]): ScaleTime<number, number> =>
	scaleUtc([momentOf(first), momentOf(last)], [0, 100]);

/**
 * Round times on a scale: months, weeks or days, `YYYY-MM-DD`, or hours, `YYYY-MM-DDTHH:MM`, whatever
 * it is that several of stand on it.
 */
export function timeTicks(scale: ScaleTime<number, number>): Tick<string>[] {
	const [first, last] = scale.domain() as [Date, Date];
	const days = (last.getTime() - first.getTime()) / DAY;
	if (days > 7 * 2 * TICKS) return monthTicks(scale);
	if (days > 2 * TICKS) return weekTicks(scale);
	const isClock = days < 3;
	return scale
		.ticks(TICKS)
		.filter((date) => isClock || date.getTime() % DAY === 0)
		.map((date) => ({
			at: isClock ? date.toISOString().slice(0, 16) : dayAt(date),
			x: round(scale(date)),
		}))
		.filter(({ x }) => x <= LAST_TICK);
}

/**
 * The first days of months on a scale, `YYYY-MM-DD`, thinned so that their labels do not meet; the months
 * themselves, `YYYY-MM`, where it spans a year or more.
 */
export function monthTicks(scale: ScaleTime<number, number>): Tick<string>[] {
	const [first, last] = scale.domain() as [Date, Date];
	const dated = last.getTime() - first.getTime() >= YEAR * DAY;
	const every = Math.max(1, Math.ceil(utcMonth.count(first, last) / (dated ? DATED : TICKS)));
	return utcMonth
		.range(utcMonth.ceil(first), last, every)
		.map((month) => ({ at: dayAt(month).slice(0, dated ? 7 : 10), x: round(scale(month)) }))
		.filter(({ x }) => x <= LAST_TICK);
}

/** Mondays on a scale, thinned in the same way; the first days of months where it spans many weeks. */
export function weekTicks(scale: ScaleTime<number, number>): Tick<string>[] {
	const [first, last] = scale.domain() as [Date, Date];
	const weeks = utcMonday.range(utcMonday.ceil(first), last);
	if (weeks.length > 2 * TICKS) return monthTicks(scale);
	const every = Math.max(1, Math.ceil(weeks.length / TICKS));
	return weeks
		.filter((_, i) => i % every === 0)
		.map((week) => ({ at: dayAt(week), x: round(scale(week)) }))
		.filter(({ x }) => x <= LAST_TICK);
}

/** A scale of amounts from zero over the whole width: bars are compared by their length. */
export const amountScale = (largest: number): ScaleLinear<number, number> =>
	scaleLinear([0, Math.max(largest, 1)], [0, 100]).nice(TICKS);

/** Round amounts on a scale. */
export const amountTicks = (scale: ScaleLinear<number, number>, count = TICKS): Tick<number>[] =>
	scale
		.ticks(count)
		.map((at) => ({ at, x: round(scale(at)) }))
		.filter(({ x }) => x <= LAST_TICK);

/** The lines of an axis down to `height`, each with its label at the top. */
export const axis = <T>(ticks: Tick<T>[], height: number, label: (at: T) => string): Shape[] =>
	ticks.flatMap(({ at, x }): Shape[] => [
		{ shape: 'line', x1: x, x2: x, y1: AXIS, y2: height, stroke: 'rule' },
		{ shape: 'text', x, dx: 4, y: 14, size: 12, text: label(at), ink: 'quiet', tick: true },
	]);
