import type { Root } from 'mdast';
import type { Fault } from './faults.ts';
import { passages, placeIn, type Passage } from './passages.ts';

const MONTHS =
	'January|February|April|June|July|August|September|October|November|December|' +
	// Two names are also verbs; as months they follow a preposition or stand before a number.
	'(?:(?<=\\b(?:in|on|of|by|since|until|from|early|late|mid|last|this|next)[ -])(?:March|May))|(?:March|May)(?= \\d)';
const WEEKDAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const TEENS = '(?:thir|four|fif|six|seven|eigh|nine)teen';
const TENS = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?';
const LARGE = '(?:hundred|thousand|million|billion|trillion)s?';

const FIGURES = '[£$€¥]?\\d[\\d.,:]*\\d|[£$€¥]?\\d';
const NUMERAL = new RegExp(
	`(?<date>(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTHS})(?: \\d{4})?|\\b${WEEKDAYS}\\b)` +
		`|(?<figure>(?:${FIGURES})(?: ?(?:%|bn|m|k|per cent|percent)(?![a-z]))?)` +
		`|(?<word>\\b(?:${TEENS}|${TENS}|${LARGE})\\b)` +
		'|(?<money>(?<!\\p{L})[£$€¥])',
	'gu',
);
const INSENSITIVE = new RegExp(`\\b(?:${TEENS}|${TENS}|${LARGE})\\b`, 'giu');

/** What may stand all the same, and why. */
const EXEMPT: { allows: (passage: Passage, index: number) => boolean; because: string }[] = [
	{
		allows: ({ inHeading, text }, index) => inHeading && /^\d+\.?\s/.test(text) && index === 0,
		because: 'a heading may begin with its number',
	},
	{ allows: ({ waived }) => Boolean(waived?.trim()), because: 'the author gave a reason' },
];

/** A number, date or sum of money that an author typed. */
export interface Numeral extends Fault {
	text: string;
	kind: 'date' | 'figure' | 'word' | 'money';
}

const NAMES = {
	date: 'The date',
	figure: 'The number',
	word: 'The number',
	money: 'The sum',
};

function found(passage: Passage): Numeral[] {
	const matches = [...passage.text.matchAll(NUMERAL)].map((match) => ({
		index: match.index,
		text: match[0],
		kind: (Object.entries(match.groups ?? {}).find(([, value]) => value)?.[0] ??
			'figure') as Numeral['kind'],
	}));
	const capitals = [...passage.text.matchAll(INSENSITIVE)]
		.filter(({ index }) => !matches.some((match) => match.index === index))
		.map((match) => ({ index: match.index, text: match[0], kind: 'word' as const }));
	return [...matches, ...capitals]
		.filter(({ index }) => !EXEMPT.some(({ allows }) => allows(passage, index)))
		.toSorted((a, b) => a.index - b.index)
		.map(({ index, text, kind }) => ({
			...{ text, kind, ...placeIn(passage, index) },
			message: `${NAMES[kind]} “${text}” is typed. Let a record say it: name one with a component.`,
		}));
}

/**
 * Numbers, number words above twelve, dates and money that stand in prose without coming from a
 * record. Numbers up to twelve may be written as words.
 */
export const numerals = (tree: Root): Numeral[] => passages(tree).flatMap(found);

/** The waivers of a body: text that may hold a number, each with its reason. */
export const waivers = (tree: Root): Passage[] =>
	passages(tree).filter(({ waived }) => waived !== undefined);
