import { bestOf, oneOf, type Rule } from '../rule.ts';

/** What was said, in its own words. */
export const rule = {
	attributes: {
		id: { names: 'statement' },
		form: { optional: true, choice: oneOf('form', ['inline']) },
	},
	documented: [
		{
			write: '<Statement id="…" />',
			prints: 'the quotation; with `form="inline"` within a sentence',
		},
	],
	cited: { of: (dossier, { id }) => bestOf(dossier.statements, id) },
	block: { unless: { form: 'inline' } },
} satisfies Rule;
