import { COUNTED } from '#facts/counts.ts';
import { datedBy } from '#facts/dated.ts';
import type { Dossier, Filed } from '#facts/dossier.ts';
import type { Claim } from '#schema/claim.ts';
import { CHARTS } from '#schema/chart.ts';
import {
	CLAIM_FORMS,
	DATE_FORMS,
	STATEMENT_FORMS,
	keysIn,
	type Mention,
	type ProseName,
} from '#schema/prose.ts';

/** The keys that belong to no incident. */
export interface Shared {
	comparisons: string[];
	terms: string[];
	incidents: string[];
}

const isNo = (kind: string, key: string, keys: Iterable<string>) =>
	[...keys].includes(key) ? undefined : `There is no ${kind} “${key}”.`;

const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);

const formOf = (form: string | undefined, forms: readonly string[]) =>
	form === undefined ? undefined : isNo('form', form, forms);

function ofClaim({ id, ...claim }: Filed<Claim>, figure: string | undefined, wraps: boolean) {
	if (figure) return isNo(`figure of the claim “${id}”`, figure, Object.keys(claim.figures ?? {}));
	const shows = claim.value ?? claim.low ?? claim.high ?? claim.date ?? claim.derived;
	return wraps || shows !== undefined
		? undefined
		: `The claim “${id}” has no number. Write <Claim id="${id}">the words it supports</Claim>.`;
}

type Rule = (mention: Mention, dossier: Dossier) => string | undefined;

const RULES: Partial<Record<ProseName, Rule>> = {
	Claim: ({ attributes: { id = '', figure, form }, wraps }, { claims }) => {
		const claim = claims.find((other) => other.id === id);
		return claim
			? (ofClaim(claim, figure, wraps) ?? formOf(form, CLAIM_FORMS))
			: isNo('claim', id, []);
	},
	Site: ({ attributes: { id = '' } }, { sites }) => isNo('site', id, idsOf(sites)),
	Statement: ({ attributes: { id = '', form } }, { statements }) =>
		isNo('statement', id, idsOf(statements)) ?? formOf(form, STATEMENT_FORMS),
	Cite: ({ attributes: { source = '' } }, { sources }) =>
		isNo('source', source, Object.keys(sources)),
	KeyFigures: ({ attributes: { of } }, { claims }) =>
		keysIn(of)
			.map((key) => isNo('claim', key, idsOf(claims)))
			.find(Boolean),
	Said: ({ attributes: { of } }, { statements }) =>
		keysIn(of)
			.map((key) => isNo('statement', key, idsOf(statements)))
			.find(Boolean),
	Question: ({ attributes: { claim = '' }, wraps }, { claims }) =>
		isNo('claim', claim, idsOf(claims)) ??
		(wraps ? undefined : 'Write the question between <Question claim="…"> and </Question>.'),
	Count: ({ attributes: { of = '' } }) => isNo('count', of, Object.keys(COUNTED)),
	Chart: ({ attributes: { of = '' } }) => isNo('chart', of, CHARTS),
	Days: ({ attributes: { to = '' } }, { incident }) =>
		isNo('end point', to, idsOf(incident.endPoints)),
	Date: ({ attributes: { of = '', form } }, dossier) =>
		(datedBy(dossier, of) ? undefined : isNo('dated record', of, [])) ?? formOf(form, DATE_FORMS),
};

/** What a component in prose names that does not exist; undefined where all is well. */
export function danglingMention(
	mention: Mention,
	dossier: Dossier | undefined,
	{ comparisons, terms }: Shared,
): string | undefined {
	const { name, attributes } = mention;
	if (name === 'Term') return isNo('term', attributes['id'] ?? '', terms);
	if (name === 'Comparison') return isNo('comparison', attributes['id'] ?? '', comparisons);
	if (!dossier) return `<${name}> works only in the files of an incident.`;
	return RULES[name]?.(mention, dossier);
}
