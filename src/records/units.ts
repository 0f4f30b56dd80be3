import { z } from 'astro/zod';
import type { AnyKind } from './kind.ts';
import { name } from './text.ts';
import { isKnownUnit, type Units } from './unit.ts';

const noun = name.regex(/^[A-Za-z][A-Za-z ]*$/, 'Write a noun, in letters alone.');

export const unitList = z
	.record(
		noun
			.refine((many) => !isKnownUnit(many), {
				error: ({ input }) => `“${String(input)}” is known to all content: leave it out.`,
			})
			.describe('The noun of many, as the unit of a number has it.'),
		noun.meta({ description: 'The noun of one.', examples: ['car', 'person', 'member of staff'] }),
	)
	.describe(
		'What numbers count, beside money, shares and time: the noun of many, and that of one.',
	);

/** What is told of the kind; `kinds.ts` lists it. */
export const units = {
	name: 'units',
	one: 'units',
	schema: unitList satisfies z.ZodType<Units>,
	files: ['units.yaml', 'incidents/*/units.yaml'],
} as const satisfies AnyKind;
