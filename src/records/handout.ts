import { z } from 'astro/zod';
import type { AnyKind } from './kind.ts';
import { fillings } from './fillings.ts';
import { found } from './found.ts';
import { ask, key, keyOf, sentence, words } from './text.ts';

/** How a handout is laid out: columns to read, work for a class, its answers, or tables for a meeting. */
const FORMATS = ['brief', 'classroom', 'answers', 'board'] as const;

/** The most sides that one sheet of a size of type may have. */
const MOST_SIDES = 8;
const MOST_LARGE_SIDES = 24;

/** As many cards as a pair can read, cut out and keep in view in a lesson. */
const MOST_CARDS = 12;

const sides = (most: number) => {
	const error = `Say on how many sides it fits at most: a whole number from 1 to ${most}.`;
	return z.int({ error }).min(1, { error }).max(most, { error });
};

const answered = {
	ask: ask.describe('The question that is asked.'),
	answer: sentence.describe('A model answer, for the teacher.'),
};

const task = z
	.strictObject({
		assertion: key.describe('The id of an assertion of the report, to be judged.').optional(),
		ask: ask.describe('A question to be answered, where no assertion is judged.').optional(),
		evidence: z
			.array(keyOf('claim'))
			.min(1, 'Name at least one claim: what is asked must be answered from a card.')
			.describe('The claims on the cards that bear on it.'),
		answer: sentence.describe('The model answer, which rests on these cards and nothing else.'),
		short: z.literal(true).describe('It is part of the short version of the lesson.').optional(),
	})
	.refine((one) => (one.assertion === undefined) !== (one.ask === undefined), {
		path: ['assertion'],
		error: 'A task names either an assertion or, in ask, a question; not both.',
	})
	.describe('What a class judges or answers by the cards.');

const part = z
	.strictObject({
		minutes: z.int().positive().describe('For how many minutes.'),
		what: sentence.describe('What the class does.'),
	})
	.describe('A part of the lesson.');

const criterion = z
	.strictObject({
		can: words.describe('What a pupil can do at the end, as the end of “I can …”.'),
		starting: sentence.describe('How it looks where a pupil has just begun.'),
		met: sentence.describe('How it looks where a pupil can do it.'),
		beyond: sentence.describe('How it looks where a pupil can do more.'),
	})
	.describe('A criterion of success, with three levels to mark by.');

/** The claims on the cards of these tasks, each once, in the order in which they are needed. */
export const cardKeys = (tasks: { evidence: string[] }[] = []): string[] => [
	...new Set(tasks.flatMap(({ evidence }) => evidence)),
];

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
				sides: sides(MOST_LARGE_SIDES).describe(
					'How many sides it has at most in the larger of the two.',
				),
			})
			.describe('Prints it twice more in large print, of 16 and of 20 points.')
			.optional(),
		report: keyOf('report')
			.describe('The checked report whose assertions a class judges.')
			.optional(),
		tasks: z
			.array(task)
			.min(1)
			.describe('What a class judges or answers, in order; its cards are those of the tasks.')
			.optional(),
		talk: z
			.array(z.strictObject(answered).describe('A question to talk about.'))
			.min(1)
			.describe('Questions to talk about once the tasks are done.')
			.optional(),
		exit: z
			.strictObject(answered)
			.describe('The question that each pupil answers alone before leaving.')
			.optional(),
		criteria: z
			.array(criterion)
			.min(1)
			.describe('What pupils can do at the end, and how it is marked.')
			.optional(),
		answersTo: keyOf('handout')
			.describe('The handout that this one gives the answers to.')
			.optional(),
		timing: z.array(part).describe('What to do in a lesson, and for how many minutes.').optional(),
		shortTiming: z
			.array(part)
			.describe('The same for the short version, with the tasks that are marked `short`.')
			.optional(),
		...found,
		...fillings,
	})
	.refine(({ tasks, report }) => report || !tasks?.some(({ assertion }) => assertion), {
		path: ['report'],
		error: 'Name, in report, the checked report whose assertions these are.',
	})
	.refine(({ tasks }) => cardKeys(tasks).length <= MOST_CARDS, {
		path: ['tasks'],
		error: `The tasks need more than ${MOST_CARDS} cards, which a pair cannot read in a lesson.`,
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
