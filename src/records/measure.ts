import { z } from 'astro/zod';
import { key, sentence, words } from './text.ts';

/** Which part of a count a number is, as it is said behind the number. */
export const part = words.meta({
	description: 'Which part of the whole the number is, as words that follow it.',
	examples: ['in the supply chain', 'planned operations'],
});

export const measure = z
	.strictObject({
		of: words.meta({
			description:
				'What is counted, and whose it is: claims that count the same thing name it alike.',
			examples: ['Patients diverted', 'Wholesales of Example Ltd'],
		}),
		compared: z
			.strictObject({
				with: words.meta({
					description: 'What the number is compared with, as the end of “lower than …”.',
					examples: ['a year earlier', 'the week before'],
				}),
				figure: key.describe(
					'The claim’s figure that says so: the change in percent, or the number at that time.',
				),
			})
			.describe('What the number is compared with.')
			.optional(),
		part: part.optional(),
		used: z
			.literal(true)
			.describe('The number is the one in wide use, against which counts are held.')
			.optional(),
		note: sentence
			.meta({
				description: 'What the number must not be taken for.',
				examples: ['None of these is a number of jobs lost.'],
			})
			.optional(),
	})
	.describe('Draws the claim’s number as a count: over time or, in parts, by whose count.');
export type Measure = z.infer<typeof measure>;
