import { z } from 'astro/zod';
import { commitment } from './commitment.ts';
import { edtf } from './edtf.ts';
import type { AnyKind } from './kind.ts';
import { known } from './known.ts';
import { status } from './status.ts';
import { fillings } from './fillings.ts';
import { found } from './found.ts';
import { attributed, name, quotation, sources, words } from './text.ts';

/** Company, authorities and claimed attackers are kept apart. */
export const VOICES = [
	'company',
	'government',
	'parliament',
	'regulator',
	'law enforcement',
	'statistics',
	'union',
	'industry',
	'research',
	'claimed attacker',
] as const;

const QUOTE_WORDS = 40;

/** A sentence of which nothing is cut off at either end. */
const isWhole = (quote: string) => /^\p{Lu}.*[.!?]$/su.test(quote);

export const statement = z
	.strictObject({
		organisation: name.describe('Who said it.'),
		the: z
			.literal(true)
			.describe('The organisation’s name takes “the” within a sentence.')
			.optional(),
		speaker: name.describe('The person, where one is named.').optional(),
		role: words.describe('The speaker’s office, or the form of the statement.'),
		voice: z.enum(VOICES).describe('Whose kind of voice it is.'),
		made: edtf.describe('The day it was said.'),
		about: words.describe(
			'Completes “What did … say about …?”, so that each page has its own title.',
		),
		matter: words
			.describe(
				'The question that the quoted sentence answers, in the same words wherever the same speaker answers it again; only such sentences are set side by side.',
			)
			.optional(),
		summary: attributed.describe('What was said, in our own words, as one sentence.'),
		quote: quotation
			.refine((text) => text.split(/\s+/).length <= QUOTE_WORDS, {
				error: `A quotation has at most ${QUOTE_WORDS} words.`,
			})
			.describe('The words themselves, without quotation marks.'),
		status: status.describe(
			'How firm the wording is: confirmed where it is on record as quoted, else reported.',
		),
		commitment: commitment.optional(),
		known: known.optional(),
		...found,
		...fillings,
		sources,
	})
	.refine(({ matter, quote }) => matter === undefined || isWhole(quote), {
		path: ['matter'],
		error:
			'Only whole sentences are compared: the quotation has to begin with a capital letter and to end with a full stop.',
	})
	.describe('What an organisation said on record.');
export type Statement = z.infer<typeof statement>;
export type Voice = (typeof VOICES)[number];

/** Who speaks, within a sentence: the person, else the organisation. */
export const speakerName = ({ speaker, organisation, the }: Statement): string =>
	speaker ?? (the ? `the ${organisation}` : organisation);

/** The title of a statement's page. */
export const statementTitle = (statement: Statement): string =>
	`What did ${speakerName(statement)} say about ${statement.about}?`;

/** What is told of the kind; `kinds.ts` lists it. */
export const statements = {
	name: 'statements',
	one: 'statement',
	schema: statement,
	files: ['incidents/*/statements/*.mdx'],
	address: (incident: string, id: string) => `/${incident}/statements/${id}/`,
	title: statementTitle,
} as const satisfies AnyKind;
