import { z } from 'astro/zod';
import { day } from './edtf.ts';
import type { AnyKind } from './kind.ts';
import { key, keyOf, sentence, textThatIs, words } from './text.ts';

const gone = z
	.strictObject({
		stood: textThatIs('history', words).meta({
			description: 'What stood there, as its page or its entry was called.',
			examples: ['How many bicycles were not made?'],
		}),
		why: sentence.meta({
			description: 'Why it went.',
			examples: ['It said the same as another claim.'],
		}),
		on: day.describe('The day on which it went.').optional(),
	})
	.describe('What is told at the address of something that is no longer there.');
export type Gone = z.infer<typeof gone>;

/** Former keys of records of one kind. */
const former = (one: string) =>
	z
		.record(key, z.union([keyOf(one), gone]))
		.describe(
			`Former keys, each with the ${one} that it leads to now or, where that went, what stood there and why it went.`,
		)
		.optional();

export const moveList = z
	.strictObject({
		incident: former('incident'),
		site: former('site'),
		statement: former('statement'),
		claim: former('claim'),
		event: former('event'),
		series: former('series'),
		report: former('report'),
		handout: former('handout'),
		comparison: former('comparison'),
		term: former('term'),
		correction: former('correction'),
		page: former('page'),
		source: former('source'),
	})
	.describe(
		'What had another key, or has gone. An address that was printed or linked keeps working: it leads to the new one, or says what stood there.',
	);
export type Moves = z.infer<typeof moveList>;

/** What can have had another key: a kind of record, by what one of it is called, or a source. */
export type Movable = keyof Moves;
export const MOVABLE = Object.keys(moveList.shape) as Movable[];

/** What is told of the kind; `kinds.ts` lists it. */
export const moves = {
	name: 'moves',
	one: 'moves',
	schema: moveList,
	files: ['moved.yaml', 'incidents/*/moved.yaml'],
} as const satisfies AnyKind;
