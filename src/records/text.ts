import { z } from 'astro/zod';

/**
 * What a text of a record is, which decides what is asked of it:
 * - `words`: ours. Their numbers and days come from records, their quotations from statements, and they
 *   assert nothing that is not established.
 * - `attributed`: ours too, in a record that says whose assertion it is.
 * - `relayed`: ours too, but they tell what somebody else asserts, with the numbers that are given there.
 * - `noted`: ours too, of a source: what it says, with its numbers, and what to be careful of. They assert
 *   nothing that is not established.
 * - `history`: what stood on a page on some day, with the numbers that it had then.
 * - `name`: what something is called. It may hold a number.
 * - `quotation`, `title`: somebody else’s words, or what they call them; they stand as they are.
 * - `address`, `code`: nothing that is read as a sentence.
 */
export const TEXT_KINDS = [
	'words',
	'attributed',
	'relayed',
	'noted',
	'history',
	'name',
	'quotation',
	'title',
	'address',
	'code',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** What each text is. A schema that is made of another one is what that one is, if it does not say so itself. */
export const TEXTS = z.registry<{ is: TextKind }>();

/** The same schema for a text that is something else than our own words. */
export function textThatIs<T extends z.ZodType>(is: TextKind, schema: T): T {
	const own = schema.clone();
	TEXTS.add(own, { is });
	return own;
}

export const words = z
	.string()
	.trim()
	.min(1, 'This must not be empty.')
	.describe('Text in words; an empty field is a mistake, never a value.')
	.register(TEXTS, { is: 'words' });

/** What something is called. */
export const name = textThatIs('name', words);

/** The words of somebody else, or of a page as it was. */
export const quotation = textThatIs('quotation', words);

/** What an editor is told where the form is wrong; `patternErrorMessage` is how VS Code is told. */
const FORMS = {
	sentence: 'End this with a full stop.',
	ask: 'Write the title as the question that the page answers.',
	key: 'Use small letters, digits and single hyphens.',
};

export const sentence = words.regex(/[.?!”]$/, FORMS.sentence).meta({
	patternErrorMessage: FORMS.sentence,
	description: 'A sentence that stands alone on a page or in a search result.',
	examples: ['The works stopped for a week.'],
});

export const ask = words.regex(/\?$/, FORMS.ask).meta({
	patternErrorMessage: FORMS.ask,
	description: 'A title that asks what the page answers.',
	examples: ['How many cars were not made?'],
});

/** A sentence that tells what the speaker of its record asserts. */
export const attributed = textThatIs('attributed', sentence);

/** A sentence that tells what somebody else asserts, with their numbers. */
export const relayed = textThatIs('relayed', sentence);

/** A sentence on a source: what it says, and what to be careful of. */
export const noted = textThatIs('noted', sentence);

/** The form of a key, which is also that of the names of files and folders. */
export const KEY = /[a-z0-9]+(?:-[a-z0-9]+)*/;

/** The whole of a text is a key. */
export const isKey = (text: string): boolean => KEY.exec(text)?.[0] === text;

export const key = z
	.string()
	.regex(new RegExp(`^${KEY.source}$`), FORMS.key)
	.meta({
		patternErrorMessage: FORMS.key,
		description: 'The key of another record: small letters, digits and hyphens.',
		examples: ['north-works', 'release-9jul'],
	});

/**
 * What a key is the key of: a record, by what one of its kind is called, a `source`, or an entry of the
 * incident: a `question`, a `known question`, an `end point`.
 */
export const LINKS = z.registry<{ to: string }>();

/** The key of another record or entry, which has to be there. */
export const keyOf = (to: string): typeof key => key.clone().register(LINKS, { to });

export const sources = z
	.array(keyOf('source'))
	.min(1, 'Name at least one source.')
	.describe('Keys of the sources that show this, the best first.');
