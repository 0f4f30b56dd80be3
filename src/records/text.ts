import { z } from 'astro/zod';

export const words = z
	.string()
	.trim()
	.min(1, 'This must not be empty.')
	.describe('Text in words; an empty field is a mistake, never a value.');

/** What an editor is told where the form is wrong; `patternErrorMessage` is how VS Code is told. */
export const FORMS = {
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
