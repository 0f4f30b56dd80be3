import { COUNTED } from '#facts/counts.ts';
import type { Dossier, Filed } from '#facts/dossier.ts';
import type { Claim } from '#records/claim.ts';
import { CHARTS } from '#records/chart.ts';
import type { Kind } from '#records/kinds.ts';
import {
	CLAIM_FORMS,
	DATE_FORMS,
	PROSE,
	STATEMENT_FORMS,
	UNKNOWNS_FORMS,
	keysIn,
	type Mention,
	type ProseName,
} from '#records/prose.ts';
import { datedNames } from './dated-names.ts';
import { noSuch } from './say.ts';

/**
 * The keys that a record may name, with those of files that have faults of their own, so that one
 * slip is not told a hundred times; undefined where they cannot be read.
 */
export type Keys = { [one in Kind['one']]: string[] } & { source: string[] | undefined };

const isNo = (kind: string, key: string, keys: Iterable<string> | undefined) => {
	const names = keys && [...keys];
	return !names || names.includes(key) ? undefined : noSuch(kind, key, names);
};

const areNo = (kind: string, of: string | undefined, keys: Iterable<string> | undefined) =>
	keysIn(of)
		.map((key) => isNo(kind, key, keys))
		.find(Boolean);

const formOf = (form: string | undefined, forms: readonly string[]) =>
	form === undefined ? undefined : isNo('form', form, forms);

function ofClaim({ id, ...claim }: Filed<Claim>, figure: string | undefined, wraps: boolean) {
	if (figure) return isNo(`figure of the claim “${id}”`, figure, Object.keys(claim.figures ?? {}));
	const shows = claim.value ?? claim.low ?? claim.high ?? claim.date ?? claim.derived;
	return wraps || shows !== undefined
		? undefined
		: `The claim “${id}” has no number. Write <Claim id="${id}">the words it supports</Claim>.`;
}

type Rule = (mention: Mention, dossier: Dossier | undefined, keys: Keys) => string | undefined;

const RULES: Partial<Record<ProseName, Rule>> = {
	Claim: ({ attributes: { id = '', figure, form }, wraps }, dossier, keys) => {
		const claim = dossier?.claims.find((other) => other.id === id);
		return (
			isNo('claim', id, keys.claim) ??
			(claim && ofClaim(claim, figure, wraps)) ??
			formOf(form, CLAIM_FORMS)
		);
	},
	Chart: ({ attributes: { of = '' } }) => isNo('chart', of, CHARTS),
	Cite: ({ attributes: { source = '' } }, _, keys) => isNo('source', source, keys.source),
	Comparison: ({ attributes: { id = '' } }, _, keys) => isNo('comparison', id, keys.comparison),
	Count: ({ attributes: { of = '' } }) => isNo('count', of, Object.keys(COUNTED)),
	Date: ({ attributes: { of = '', form } }, dossier, keys) =>
		(dossier && isNo('dated record', of, datedNames(dossier, keys, of))) ??
		formOf(form, DATE_FORMS),
	Days: ({ attributes: { to = '' } }, dossier) =>
		isNo(
			'end point',
			to,
			dossier?.incident.endPoints.map(({ id }) => id),
		),
	KeyFigures: ({ attributes: { of } }, _, keys) => areNo('claim', of, keys.claim),
	Question: ({ attributes: { claim = '' }, wraps }, _, keys) =>
		isNo('claim', claim, keys.claim) ??
		(wraps ? undefined : 'Write the question between <Question claim="…"> and </Question>.'),
	Said: ({ attributes: { of } }, _, keys) => areNo('statement', of, keys.statement),
	Site: ({ attributes: { id = '' } }, _, keys) => isNo('site', id, keys.site),
	Statement: ({ attributes: { id = '', form } }, _, keys) =>
		isNo('statement', id, keys.statement) ?? formOf(form, STATEMENT_FORMS),
	Term: ({ attributes: { id = '' } }, _, keys) => isNo('term', id, keys.term),
	Unknowns: ({ attributes: { form } }) => formOf(form, UNKNOWNS_FORMS),
};

/** Components whose records belong to no incident. */
const ANYWHERE: ProseName[] = ['Term', 'Comparison', 'Waive'];

/** What a component in prose names that does not exist; undefined where all is well. */
export function danglingMention(
	mention: Mention,
	file: string,
	dossier: Dossier | undefined,
	keys: Keys,
): string | undefined {
	const { name, attributes } = mention;
	const isOutside = !file.startsWith('content/incidents/');
	if (isOutside && !ANYWHERE.includes(name))
		return `<${name}> works only in the files of an incident.`;
	// What the component lacks is told as a fault of its own.
	if (PROSE[name].required.some((needed) => attributes[needed] === undefined)) return undefined;
	return RULES[name]?.(mention, dossier, keys);
}
