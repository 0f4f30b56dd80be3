import type { Root } from 'mdast';
import { numeralsIn, type NumeralKind, type TypedNumeral } from '#words/numerals.ts';
import type { Fault } from './faults.ts';
import { passages, passagesAt, placeAt, runs, type Passage, type Run } from './passages.ts';

/** What may stand all the same, and why. */
const EXEMPT: { allows: (run: Run, numeral: TypedNumeral) => boolean; because: string }[] = [
	{
		allows: ({ text, passages: [first] }, { index }) =>
			Boolean(first?.inHeading) && index === 0 && /^\d+\.?\s/.test(text),
		because: 'a heading may begin with its number',
	},
	{
		allows: (run, { index, text }) =>
			passagesAt(run, index, text.length).some(({ waived }) => waived?.trim()),
		because: 'the author gave a reason',
	},
];

/** A number, date or sum of money that an author typed in prose. */
export interface Numeral extends Fault {
	text: string;
	kind: NumeralKind;
	sure: boolean;
}

const NAMES: Record<NumeralKind, string> = {
	date: 'The date',
	figure: 'The number',
	word: 'The number',
	money: 'The sum',
};

/** That a number is typed, whatever it stands in. */
export const isTyped = ({ kind, text }: Pick<Numeral, 'kind' | 'text'>): string =>
	`${NAMES[kind]} “${text.replace(/\s+/g, ' ')}” is typed.`;

function found(run: Run): Numeral[] {
	return numeralsIn(run.text)
		.filter((numeral) => !EXEMPT.some(({ allows }) => allows(run, numeral)))
		.map(({ index, text, kind, sure }) => ({
			text,
			kind,
			sure,
			...placeAt(run, index),
			message: `${isTyped({ kind, text })} Let a record say it: name one with a component.`,
		}));
}

/**
 * Numbers, days and money that stand in prose without coming from a record, in whatever writing. Numbers
 * up to twelve may be written as words, unless they count time or money.
 */
export const numerals = (tree: Root): Numeral[] => runs(tree).flatMap(found);

/** The waivers of a body: text that may hold a number, each with its reason. */
export const waivers = (tree: Root): Passage[] =>
	passages(tree).filter(({ waived }) => waived !== undefined);
