import type { Dossier } from '#facts/dossier.ts';
import { bestOfEach, keyed, keysIn, type Rule } from '../rule.ts';

/** Those named, or the incident's own where none is. */
export const claimsIn = ({ of }: { of?: string }, { incident }: Dossier): string[] =>
	of ? keysIn(of) : incident.keyClaims;

/** Claims as large numbers. */
export const rule = {
	attributes: { of: { optional: true, names: 'claim', several: true } },
	documented: [
		{
			write: '<KeyFigures of="…" />',
			prints: 'claims as large numbers; the incident’s key claims without `of`',
		},
	],
	cited: {
		of: (dossier, written) => bestOfEach(keyed(dossier.claims, claimsIn(written, dossier))),
		several: true,
	},
	shows: { way: 'key figure', claims: claimsIn },
	block: true,
} satisfies Rule;
