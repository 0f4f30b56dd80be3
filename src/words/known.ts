import { dateFrom } from '#facts/calendar.ts';
import { knownFrom, type Answer, type Came } from '#facts/known.ts';
import { wording, type Run } from '#facts/successions.ts';
import type { Status } from '#records/status.ts';
import { inWords, onDate } from './date.ts';
import { agreeing } from './noun.ts';
import { numeralsIn } from './numerals.ts';
import { withUnit } from './quantity.ts';

/** The record that gives an answer, as the words of a link. */
export const recordInWords = ({ asks, by }: Answer): string =>
	asks ?? (by === undefined ? 'Timeline' : `${by}, statement`);

/** The day of a record; of one that is dated by its month, that the day was not found. */
export const dayInWords = (date: string): string =>
	dateFrom(date).precision === 'month'
		? `a day in ${inWords(date)} that was not found`
		: inWords(date);

/**
 * The date of an answer beside others of its question: without the year where that is the first one's.
 * "2 Sep 2025" first, then "5 Sep", "about 8 Sep", "Oct" and "5 Feb 2026".
 */
export function briefly(date: string, first: string): string {
	const year = date === first || knownFrom(date).slice(0, 4) !== knownFrom(first).slice(0, 4);
	const words = inWords(date, 'tick');
	return year && !/\d{4}/.test(words) ? `${words} ${knownFrom(date).slice(0, 4)}` : words;
}

/** A status in brackets behind an answer; what is confirmed goes without. */
export const unlessConfirmed = (status: Status): string =>
	status === 'confirmed' ? '' : inBrackets(status);

/** A status in brackets behind an answer. */
export const inBrackets = (status: Status): string => `(${status})`;

/** Parts of a text, from one place in it to another. */
type Part = [from: number, to: number];

/** The end of a text without the blanks and stops there. */
const endOf = (text: string) => text.replace(/[\s\p{P}]+$/u, '').length;

/** The parts of an answer that the one before it did not have; undefined where the two are not alike. */
function newParts(old: string, answer: string): Part[] | undefined {
	// What goes on where the one before ended, however long it is.
	if (answer.startsWith(old.slice(0, endOf(old)))) return [[endOf(old), endOf(answer)]];
	const compared = wording(old, answer);
	let at = 0;
	return compared?.after.flatMap(({ text, changed }): Part[] => {
		const from = at;
		at += text.length;
		return changed && endOf(text) > 0 ? [[from, from + endOf(text)]] : [];
	});
}

/** A part from the first letter of the word that it begins within, or of the one that it begins before. */
function fromWord(text: string, [from, to]: Part): Part {
	const before = /^[\s\p{P}]+/u.exec(text.slice(from))?.[0].length;
	if (before !== undefined) return [from + before, to];
	return [text.slice(0, from).search(/[\p{L}\p{N}-]*$/u), to];
}

/** A part with every day and number that it holds a piece of. */
const whole = ([from, to]: Part, numerals: Part[]): Part => {
	const held = numerals.filter(([start, end]) => start < to && end > from);
	return [
		Math.min(from, ...held.map(([start]) => start)),
		Math.max(to, ...held.map(([, end]) => end)),
	];
};

/** What stands within a range or within a number, "6.5 million", which are marked as one. */
const BETWEEN = /^ (?:(?:to|and) )?$/;

/**
 * An answer in runs, of which those are marked that changed: the words that the answer before it did not
 * have, with all of a day or number of which they are part. Where it is another sentence altogether, only
 * its days and numbers that are new: marks on unlike sentences would show changes that nobody made.
 */
export function changedIn(answer: string, before: string[]): Run[] {
	const numerals = numeralsIn(answer)
		.filter(({ sure }) => sure)
		.map(({ index, text }): Part => [index, index + text.length]);
	const [like] = before.flatMap((old) => [newParts(old, answer) ?? []].filter(([part]) => part));
	const parts = like
		? like.map((part) => whole(part, numerals))
		: numerals.filter(
				(part) => before.length > 0 && !before.some((old) => old.includes(answer.slice(...part))),
			);
	const runs: Run[] = [];
	let at = 0;
	const add = (to: number, changed: boolean) => {
		const text = answer.slice(at, to);
		const last = runs.at(-1);
		if (text === '') return;
		if (last?.changed === changed) last.text += text;
		else runs.push({ text, changed });
		at = to;
	};
	for (const [from, to] of parts.map((part) => fromWord(answer, part))) {
		if (to <= at) continue;
		if (from > at) add(from, at > 0 && BETWEEN.test(answer.slice(at, from)));
		add(to, true);
	}
	add(answer.length, false);
	return runs;
}

/** How many changes there were, and from when to when. */
export function knownAnswer(asked: Came[][]): string {
	const changes = asked.flat().toSorted((a, b) => (a.day < b.day ? -1 : 1));
	const [first, last] = [changes[0], changes.at(-1)];
	if (!first || !last) return 'No record says yet from which day on its answer was known.';
	const days = new Set(changes.map(({ day }) => day));
	const answered = asked.filter(({ length }) => length > 0).length;
	const questions = withUnit(asked.length, 'questions');
	const of = answered < asked.length ? `${answered} of ${questions}` : questions;
	const which =
		asked.length === 1
			? 'The answer to the one question was'
			: `The ${agreeing(answered, 'answer', 'answers')} to ${of} ${agreeing(answered, 'was', 'were')}`;
	if (changes.length === 1) return `${which} given ${onDate(first.day)}.`;
	const often = changes.length === 2 ? 'twice' : withUnit(changes.length, 'times');
	const times = `${which} given or changed ${often}`;
	return days.size === 1
		? `${times}, ${changes.length === 2 ? 'both times' : 'each time'} ${onDate(first.day)}.`
		: `It depends on the day. ${times} on ${withUnit(days.size, 'days')}, from ${inWords(first.day)} to ${inWords(last.day)}.`;
}
