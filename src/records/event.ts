import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { known } from './known.ts';
import { status } from './status.ts';
import { sentence, sources } from './text.ts';

export const event = z
	.strictObject({
		date: edtf.describe('The day it happened.'),
		what: sentence.describe('What happened, as one or two sentences.'),
		status: status.describe('How well it is established that this happened, and when.'),
		known: known.optional(),
		sources,
	})
	.describe('An entry of the timeline that is neither a statement nor a stage of a site.');
export type Event = z.infer<typeof event>;
