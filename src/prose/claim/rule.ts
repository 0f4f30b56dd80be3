import type { Dossier } from '#facts/dossier.ts';
import { evidenceOf } from '#facts/quantity.ts';
import { SHOWN } from '#facts/references.ts';
import { exceptionInWords } from '#words/derived.ts';
import { oneOf, type Rule } from '../rule.ts';

const claimOf = (dossier: Dossier | undefined, key: string | undefined) =>
	dossier?.claims.find(({ id }) => id === key);

/** What a claim says, or words that rest on it; `size` leaves out the sign of its number. */
export const rule = {
	attributes: {
		id: { names: 'claim' },
		figure: {
			optional: true,
			choice({ id }, dossier) {
				const claim = claimOf(dossier, id);
				return (
					claim && { what: `figure of the claim “${id}”`, of: Object.keys(claim.figures ?? {}) }
				);
			},
		},
		form: { optional: true, choice: oneOf('form', ['size']) },
	},
	documented: [
		{
			write: '<Claim id="…" />',
			prints: 'the claim’s number or date, with range, status and source',
		},
		{ write: '<Claim id="…" figure="…" />', prints: 'a further number of the claim' },
		{
			write: '<Claim id="…" form="size" />',
			prints: 'the number without its sign, where the sentence says up or down',
		},
		{
			write: '<Claim id="…">words</Claim>',
			prints: 'your words, with the claim’s status and source',
		},
	],
	fault({ attributes: { id, figure }, wraps }, dossier) {
		const claim = claimOf(dossier, id);
		if (!claim || figure || wraps) return undefined;
		const shows = claim.value ?? claim.low ?? claim.high ?? claim.date ?? claim.derived;
		return shows === undefined
			? `The claim “${id}” has no number. Write <Claim id="${id}">the words it supports</Claim>.`
			: undefined;
	},
	wrapped: ({ id }) => (id ? { claim: id } : {}),
	cited: {
		of(dossier, { id, figure }) {
			const claim = claimOf(dossier, id);
			return claim ? evidenceOf(claim, figure).sources.slice(0, SHOWN) : [];
		},
	},
	firmness: {
		exception(dossier, { id, figure }) {
			const claim = claimOf(dossier, id);
			return claim ? exceptionInWords({ ...claim, status: evidenceOf(claim, figure).status }) : '';
		},
	},
	shows: { way: 'text', claims: ({ id = '' }) => [id] },
} satisfies Rule;
