import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import type { AnyKind } from './kind.ts';
import { fillings } from './fillings.ts';
import { found } from './found.ts';
import { ask, key, keyOf, name, quotation, relayed, sentence, words } from './text.ts';

export const VERDICTS = ['holds', 'needs correcting', 'contested', 'found nowhere else'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** As many words of one assertion as may be quoted without copying the report. */
const MOST_WORDS = 10;

const assertion = z.strictObject({
	id: key
		.describe('A name for it, unique in the report, by which a handout can choose it.')
		.optional(),
	says: relayed.describe('What the report says, in our own words.'),
	words: quotation
		.refine((text) => text.split(/\s+/).length <= MOST_WORDS, {
			error: `Quote at most ${MOST_WORDS} words of the report.`,
		})
		.describe('A few words of the report’s own, where it matters how it says this.')
		.optional(),
	verdict: z.enum(VERDICTS).describe('What came of holding it against the claims.'),
	why: words.describe('Why, in a sentence or two.'),
	claims: z.array(keyOf('claim')).describe('Keys of the claims that show it.').default([]),
});

export const report = z
	.strictObject({
		title: ask,
		summary: sentence.describe('What was found, as one sentence.'),
		publisher: name.describe('Who published the report.'),
		published: edtf.describe('The day it was published.'),
		source: keyOf('source').describe('The report’s own entry in the bibliography.'),
		...found,
		...fillings,
		assertions: z.array(assertion).min(1).describe('What the report states as so, in its order.'),
	})
	.describe('One published report, held against the claims.');
export type Report = z.infer<typeof report>;
export type Assertion = z.infer<typeof assertion>;

/** What is told of the kind; `kinds.ts` lists it. */
export const reports = {
	name: 'reports',
	one: 'report',
	schema: report,
	files: ['incidents/*/checked/*.mdx'],
	address: (incident: string, id: string) => `/${incident}/checked/${id}/`,
	title: ({ title }: Report) => title,
} as const satisfies AnyKind;
