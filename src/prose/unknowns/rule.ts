import { oneOf, type Rule } from '../rule.ts';

/** What is not known; `short` leaves out where each matter was looked for. */
export const rule = {
	attributes: { form: { optional: true, choice: oneOf('form', ['short']) } },
	documented: [
		{
			write: '<Unknowns />',
			prints: 'what is not known and its last search; `form="short"`: its day',
		},
	],
	block: true,
} satisfies Rule;
