import { z } from 'astro/zod';
import { ask, key, sentence, words } from './text.ts';

/** How a handout is laid out: columns to read, work for a class, its answers, or tables for a meeting. */
export const FORMATS = ['brief', 'classroom', 'answers', 'board'] as const;

/** The most sides that one sheet of a size of type may have. */
export const MOST_SIDES = 4;
export const MOST_LARGE_SIDES = 12;

const sides = (most: number) => {
	const error = `Say on how many sides it fits at most: a whole number from 1 to ${most}.`;
	return z.int({ error }).min(1, { error }).max(most, { error });
};

/** A sheet designed for paper. */
export const handout = z
	.strictObject({
		/** The question that the sheet answers. */
		title: ask,
		/** What it is, as one or two sentences: its first paragraph. */
		summary: sentence,
		/** A short name for lists: "Brief". */
		label: words,
		/** For whom it is, as the end of "for …". */
		audience: words,
		format: z.enum(FORMATS),
		/** Its place among the handouts of the incident. */
		order: z.int(),
		/** How many sides it has at most, on A4 and on US Letter. */
		sides: sides(MOST_SIDES),
		/** Prints it a second time in 18 points, on at most so many sides. */
		large: z.strictObject({ sides: sides(MOST_LARGE_SIDES) }).optional(),
		/** The checked report whose assertions a class judges. */
		report: key.optional(),
		/** The ids of those assertions, in order. */
		assertions: z.array(key).min(1).optional(),
		/** The claims on the evidence cards, in the order of their letters. */
		evidence: z.array(key).min(1).max(26, 'There are letters for 26 cards.').optional(),
		/** The handout that this one gives the answers to. */
		answersTo: key.optional(),
		/** What to do in a lesson, and for how many minutes. */
		timing: z.array(z.strictObject({ minutes: z.int().positive(), what: sentence })).optional(),
	})
	.refine(({ assertions, report }) => !assertions || report, {
		path: ['report'],
		error: 'Name, in report, the checked report whose assertions these are.',
	})
	.refine(({ format, answersTo }) => (format === 'answers') === (answersTo !== undefined), {
		path: ['answersTo'],
		error: 'A handout with the format “answers”, and no other, names in answersTo whose they are.',
	});
export type Handout = z.infer<typeof handout>;
