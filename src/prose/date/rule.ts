import { datedBy } from '#facts/dated.ts';
import { oneOf, type Rule } from '../rule.ts';

/** The date of a record. */
export const rule = {
	attributes: {
		of: { names: 'dated record' },
		form: { optional: true, choice: oneOf('form', ['short']) },
	},
	documented: [
		{
			write: '<Date of="…" form="short" />',
			prints: 'the date of a record; `short` leaves the year out',
		},
	],
	cited: { of: (dossier, { of = '' }) => (datedBy(dossier, of)?.sources ?? []).slice(0, 1) },
	firmness: {
		exception(dossier, { of = '' }) {
			const status = datedBy(dossier, of)?.status;
			return status === undefined || status === 'confirmed' ? '' : status;
		},
	},
	shows: { way: 'text', claims: ({ of = '' }) => [of] },
} satisfies Rule;
