import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { status } from './status.ts';
import { key, KEY, sentence, sources, textThatIs } from './text.ts';

/** `return`: work was to be back by then. `pause`: work was to rest until then, which promises no return. */
export const COMMITMENTS = ['return', 'pause'] as const;
export type CommitmentKind = (typeof COMMITMENTS)[number];

/** Whose word a day is: the organisation's own, what staff were told, or what the press expected. */
export const ORIGINS = ['organisation', 'staff', 'press'] as const;
export type Origin = (typeof ORIGINS)[number];

const kind = z
	.enum(COMMITMENTS)
	.describe(
		'What was announced: return where work was to be back, pause where it was to rest until then.',
	);

const TARGET = new RegExp(String.raw`^${KEY.source}(?:\.${KEY.source})?$`);

/** What a commitment was made for, as it stands in a file. */
const target = textThatIs(
	'code',
	z
		.string()
		.regex(TARGET, 'Name an end point, a site, or a site and its phase as north-works.first-line.'),
)
	.meta({
		description:
			'What the day was named for: an end point, a site (its full return), or a site and its phase; without it no verdict is given. A pause has none.',
		examples: ['first-step', 'north-works', 'north-works.first-line'],
	})
	.optional();

const pausesLast = (one: { kind: CommitmentKind; for?: string | undefined }) =>
	one.kind === 'return' || one.for === undefined;
const PAUSE = {
	path: ['for'],
	error: 'Leave out for: a pause is no promise of a return, so nothing can be held against it.',
};

/** What a statement of the organisation committed it to. */
export const commitment = z
	.strictObject({
		kind,
		date: edtf.describe('The day that was named; left out where none was.').optional(),
		for: target,
	})
	.refine(pausesLast, PAUSE)
	.describe('What the statement announced of the way back, and for when.');

/** What a claim holds of a day that was named elsewhere than in a quoted statement. */
export const datedCommitment = z
	.strictObject({
		kind,
		by: z
			.enum(ORIGINS)
			.describe(
				'Whose word the day is: the organisation’s, what staff were told, or what the press expected.',
			),
		for: target,
		became: sentence
			.meta({
				description:
					'What became of it, where no one record is all of it; no verdict is given then.',
				examples: ['All lines were back by then but one, on which there is no report.'],
			})
			.optional(),
	})
	.refine(pausesLast, PAUSE)
	.describe('Draws the claim’s date on the chart of announced days.');

/** A step of one site that was announced. */
export const plan = z
	.strictObject({
		id: key.describe('A name for this plan, unique within the site.'),
		date: edtf.describe('The day that was named.'),
		phase: key
			.describe(
				'The phase of the site that was to begin then; restored is its full return. Without it no verdict is given.',
			)
			.optional(),
		what: sentence.describe('What was to happen, as one sentence.'),
		status: status.describe('How well it is established that this was announced.'),
		sources,
	})
	.describe('A day that was announced for a step back; whether it was kept is told by a phase.');
export type Plan = z.infer<typeof plan>;
