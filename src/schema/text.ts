import { z } from 'astro/zod';

/** Text in words; an empty field is a mistake, never a value. */
export const words = z.string().trim().min(1, 'This must not be empty.');

/** A sentence that stands alone on a page or in a search result. */
export const sentence = words.regex(/[.?!”]$/, 'End this with a full stop.');

/** A title that asks what the page answers. */
export const ask = words.regex(/\?$/, 'Write the title as the question that the page answers.');

/** The key of another record: small letters, digits and hyphens. */
export const key = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.');

/** Keys of the sources that show this, the best first. */
export const sources = z.array(key).min(1, 'Name at least one source.');
