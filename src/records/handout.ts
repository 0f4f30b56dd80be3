import { z } from 'astro/zod';
import type { AnyKind } from './kind.ts';
import { fillings } from './fillings.ts';
import { found } from './found.ts';
import { ask, key, keyOf, sentence, words } from './text.ts';

/** How a handout is laid out: columns to read, work for a class, its answers, or tables for a meeting. */
const FORMATS = ['brief', 'classroom', 'answers', 'board'] as const;

/** The most sides that one sheet of a size of type may have. */
const MOST_SIDES = 4;
const MOST_LARGE_SIDES = 12;

const sides = (most: number) => {
	const error = `Say on how many sides it fits at most: a whole number from 1 to ${most}.`;
	return z.int({ error }).min(1, { error }).max(most, { error });
};

export const handout = z
	.strictObject({
		title: ask.describe('The question that the sheet answers.'),
		summary: sentence.describe('What it is, as one or two sentences: its first paragraph.'),
		label: words.describe('A short name for lists, such as “Brief”.'),
		audience: words.describe('For whom it is, as the end of “for …”.'),
		format: z
			.enum(FORMATS)
			.describe(
				'How it is laid out: columns to read, work for a class, its answers, or tables for a meeting.',
			),
		order: z.int().describe('Its place among the handouts of the incident.'),
		sides: sides(MOST_SIDES).describe('How many sides it has at most, on A4 and on US Letter.'),
		large: z
			.strictObject({
				sides: sides(MOST_LARGE_SIDES).describe('How many sides it has at most in large print.'),
			})
			.describe('Prints it a second time in 18 points.')
			.optional(),
		report: keyOf('report')
			.describe('The checked report whose assertions a class judges.')
			.optional(),
		assertions: z.array(key).min(1).describe('The ids of those assertions, in order.').optional(),
		evidence: z
			.array(keyOf('claim'))
			.min(1)
			.max(26, 'There are letters for 26 cards.')
			.describe('The claims on the evidence cards, in the order of their letters.')
			.optional(),
		answersTo: keyOf('handout')
			.describe('The handout that this one gives the answers to.')
			.optional(),
		timing: z
			.array(
				z
					.strictObject({
						minutes: z.int().positive().describe('For how many minutes.'),
						what: sentence.describe('What the class does.'),
					})
					.describe('A part of the lesson.'),
			)
			.describe('What to do in a lesson, and for how many minutes.')
			.optional(),
		...found,
		...fillings,
	})
	.refine(({ assertions, report }) => !assertions || report, {
		path: ['report'],
		error: 'Name, in report, the checked report whose assertions these are.',
	})
	.refine(({ format, answersTo }) => (format === 'answers') === (answersTo !== undefined), {
		path: ['answersTo'],
		error: 'A handout with the format “answers”, and no other, names in answersTo whose they are.',
	})
	.describe('A sheet designed for paper.');
export type Handout = z.infer<typeof handout>;

/** What is told of the kind; `kinds.ts` lists it. */
export const handouts = {
	name: 'handouts',
	one: 'handout',
	schema: handout,
	files: ['incidents/*/handouts/*.mdx'],
	address: (incident: string, id: string) => `/handouts/${incident}/${id}/`,
	title: ({ title }: Handout) => `Handout: ${title}`,
} as const satisfies AnyKind;
