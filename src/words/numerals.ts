import { CURRENCIES } from '#records/currency.ts';
import { plain } from './plain.ts';

/** What was typed: a day or month, a number in digits, one in words, or the sign of a currency. */
export type NumeralKind = 'date' | 'figure' | 'word' | 'money';

/** A number, day or sum of money that an author typed. */
export interface TypedNumeral {
	index: number;
	text: string;
	kind: NumeralKind;
	/** Whether it states a number beyond doubt; where it may not, it is only hinted at. */
	sure: boolean;
}

const CLEAR_MONTHS = 'January|February|April|June|July|August|September|October|November|December';
const MONTHS =
	`${CLEAR_MONTHS}|(?:Feb|Apr|Aug|Sept?|Oct|Nov)\\b\\.?(?= ?\\d)|(?<=\\b(?:in|of|by|since|until|early|late|mid)[ -])(?:Feb|Sept?|Oct|Nov)\\b|` +
	// Two names are also verbs; as months they follow a preposition or stand before a number.
	'(?:(?<=\\b(?:in|on|of|by|since|until|from|early|late|mid|last|this|next)[ -])(?:March|May))|(?<=\\d(?:st|nd|rd|th)? )(?:March|May)|(?:March|May)(?= \\d)';
/** A day of the week, unless it is a newspaper's: “The Sunday Times”, “The Mail on Sunday”. */
const WEEKDAYS =
	'(?<!Mail on )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?! (?:Times|Telegraph|Mirror|Express|Mail|Post|World|Independent|Herald|People)\\b)';
const TEENS = '(?:thir|four|fif|six|seven|eigh|nine)teen';
const TENS = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?';
const LARGE = '(?:hundred|thousand|million|billion|trillion)s?';
/** The same in any case, written out: with a part that ignores case, “may” was read as a month in one run of many. */
const LARGE_IN_ANY_CASE = LARGE.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const SMALL = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const ANY = `(?:one|${SMALL}|${TEENS}|${TENS})`;
const TIME =
	'(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|years?|decades?)';
const MONEY = '(?:pounds?|pence|dollars?|cents?|euros?|yen|kron(?:er|or)|francs?|quid)';
const SHARE = '(?:per ?cent|percentage points?|points?)';
/** A word may stand between a number and what it counts: "five long weeks", "two working days". */
const BETWEEN =
	'(?:[ -](?:and a half|or so|full|whole|long|more|further|working|calendar|business|extra|consecutive|UK|US))?';

const FIGURES = '[£$€¥]?\\d[\\d.,:⁄]*\\d|[£$€¥]?\\d';
/** A digit that belongs to a name: "MI6", "FY26", "Covid-19"; a currency code is none. */
const IN_NAME = `(?<=(?<![\\p{L}\\d])(?!(?:${CURRENCIES.join('|')})(?![\\p{L}]))(?:\\p{L}{1,4}|\\p{Lu}\\p{L}*-))\\d{1,3}(?![\\d.,]*\\d|%|\\p{L}{2})`;
const FIGURE = new RegExp(
	`(?<name>${IN_NAME})|(?<date>(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTHS})(?: \\d{4})?|\\b${WEEKDAYS}\\b)` +
		`|(?<figure>(?:${FIGURES})(?: ?(?:%|bn|m|k|per cent|percent)(?![a-z])|[\\s-]?(?:${LARGE_IN_ANY_CASE})(?!\\p{L}))?)` +
		'|(?<money>(?<!\\p{L})[£$€¥])',
	'gu',
);

const anyCase = (pattern: string) => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}])`, 'giu');

const BY =
	'(?:more than|less than|over|under|about|around|almost|nearly|roughly|at least|up to|by|only)';

/** Numbers written as words that leave no doubt. */
const SURE: [NumeralKind, RegExp][] = [
	['date', anyCase(CLEAR_MONTHS)],
	['word', anyCase(`(?:${ANY}[ -])?${LARGE}|${TEENS}|${TENS}|(?:half[ -])?a dozen|dozens?`)],
	['word', anyCase(`${SMALL}${BETWEEN}[ -](?:${TIME}|${MONEY}|${SHARE})`)],
	['word', anyCase(`one[ -](?:${MONEY}|per ?cent|percentage point)`)],
	[
		'word',
		anyCase(
			`(?:a|one)[ -](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?= (?:of|less|more|fewer|lower|higher|up|down)(?![\\p{L}]))`,
		),
	],
	['word', anyCase(`${ANY}[ -](?:thirds|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths)`)],
	['word', anyCase(`three[ -]quarters(?= of(?![\\p{L}]))`)],
	// A share at the end of a clause; "by a third party" has none.
	[
		'word',
		anyCase(
			`${BY} (?:a|one) (?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?=[.,;:)]|$| (?:and|but|in|since|from|on|against|compared)(?![\\p{L}]))`,
		),
	],
	['word', anyCase(`(?<!the )${ANY} (?:in|out of) (?:${SMALL}|${TENS}|a hundred)`)],
	['word', anyCase(`(?:for|in|lasted|took|after|within|over) an? fortnight|(?:${SMALL})-figure`)],
	['figure', /(?<!\p{Script=Han})[〇一二三四五六七八九十百千万億]+(?!\p{Script=Han})/gu],
	['word', anyCase(`${BY} (?:a |one )?half|half[ -]an? ${TIME}|an? ${TIME} and a half`)],
	[
		'word',
		anyCase(
			`(?:twice|thrice|${SMALL} times)(?= (?:as|the|that|what|more|larger|higher|its)(?![\\p{L}]))`,
		),
	],
	[
		'word',
		anyCase(`(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand)-?fold`),
	],
];

/** Words that may state a number, or may not. */
const UNSURE = [
	anyCase(
		`(?<!(?:first|second|other|last)[ -])half(?= (?:of|the|its|their|all)(?![\\p{L}]))|twice|thrice|doubled|halved|tripled|quadrupled|a couple of`,
	),
	anyCase(`one[ -]${TIME}(?= (?:later|earlier|after|before|long)(?![\\p{L}]))`),
	/(?<![\p{L}\d-])(?=[XVI]{3,})X{0,3}(?:IX|IV|V?I{0,3})(?![\p{L}\d])/gu,
];

interface Match {
	index: number;
	length: number;
	kind: NumeralKind;
	sure: boolean;
}

const matchesOf = (text: string, pattern: RegExp, kind: NumeralKind, sure: boolean): Match[] =>
	[...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ index, length, kind, sure }));

/** The numbers, days and sums of money that stand in a text, in whatever writing, in their order. */
export function numeralsIn(written: string): TypedNumeral[] {
	const { text, at } = plain(written);
	const figures = [...text.matchAll(FIGURE)].flatMap(
		({ 0: { length }, index, groups }): Match[] => {
			const kind = Object.entries<string | undefined>(groups ?? {}).find(
				([, value]) => value !== undefined,
			)?.[0];
			return kind === undefined || kind === 'name'
				? []
				: [{ index, length, kind: kind as NumeralKind, sure: true }];
		},
	);
	const all = [
		...figures,
		...SURE.flatMap(([kind, pattern]) => matchesOf(text, pattern, kind, true)),
		...UNSURE.flatMap((pattern) => matchesOf(text, pattern, 'word', false)),
	].toSorted((a, b) => a.index - b.index || b.length - a.length);
	let end = 0;
	return all.flatMap(({ index, length, kind, sure }) => {
		if (index < end) return [];
		end = index + length;
		const from = at(index);
		return [{ index: from, text: written.slice(from, at(end)), kind, sure }];
	});
}
