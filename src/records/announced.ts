import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { keyOf, sentence } from './text.ts';

/** `return`: work was to be back by then. `pause`: work was to rest until then, which promises no return. */
export const ANNOUNCED = ['return', 'pause'] as const;
export type AnnouncedKind = (typeof ANNOUNCED)[number];

/** Whose word a day is: the organisation's own, what staff were told, or what the press expected. */
export const ORIGINS = ['organisation', 'staff', 'press'] as const;
export type Origin = (typeof ORIGINS)[number];

const kind = z
	.enum(ANNOUNCED)
	.describe(
		'What was announced: return where work was to be back, pause where it was to rest until then.',
	);

const forPoint = keyOf('end point')
	.describe(
		'The end point that the day was named for; without it no verdict is given. A pause has none.',
	)
	.optional();

const pausesLast = (one: { kind: AnnouncedKind; for?: string | undefined }) =>
	one.kind === 'return' || one.for === undefined;
const PAUSE = {
	path: ['for'],
	error: 'Leave out for: a pause is no promise of a return, so nothing can be held against it.',
};

/** What a statement of the organisation announced. */
export const announcement = z
	.strictObject({
		kind,
		date: edtf.describe('The day that was named; left out where none was.').optional(),
		for: forPoint,
	})
	.refine(pausesLast, PAUSE)
	.describe('What the statement announced of the way back, and for when.');

/** What a claim holds of a day that was named elsewhere than in a quoted statement. */
export const announcedDay = z
	.strictObject({
		kind,
		by: z
			.enum(ORIGINS)
			.describe(
				'Whose word the day is: the organisation’s, what staff were told, or what the press expected.',
			),
		for: forPoint,
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
