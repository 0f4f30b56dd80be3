import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { known } from './known.ts';
import { status } from './status.ts';
import { sentence, sources } from './text.ts';

/** An entry of the timeline that is neither a statement nor a stage of a site. */
export const event = z.strictObject({
	date: edtf,
	/** What happened, as one or two sentences. */
	what: sentence,
	status,
	known: known.optional(),
	sources,
});
export type Event = z.infer<typeof event>;
