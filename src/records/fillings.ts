import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { quantityFields } from './quantity.ts';
import { key, quotation, sentence } from './text.ts';

const number = z.strictObject(quantityFields).describe('A number, with its unit and its range.');

const waivers = z
	.array(
		z.strictObject({
			words: quotation.describe('The words that hold a number, as they stand in the record.'),
			reason: sentence.meta({
				description: 'Why no record can give that number.',
				examples: ['It is part of the name of a scale.'],
			}),
		}),
	)
	.min(1)
	.describe('Words of the record that may hold a number, each with the reason.');

/**
 * What the sentences of a record name beside its other fields. A sentence types no number and no day: it
 * names the field that has it, as `{value}`, `{dates.speech}` or `{figures.profit}`.
 */
export const fillings = {
	dates: z
		.record(key, edtf)
		.describe('Further days that its sentences name, each under a name of its own.')
		.optional(),
	figures: z
		.record(key, number)
		.describe('Further numbers that its sentences name, each under a name of its own.')
		.optional(),
	waive: waivers.optional(),
};
