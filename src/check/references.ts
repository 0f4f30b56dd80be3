import { isKey } from '#records/text.ts';

/** What a key in a record must be the key of. */
export type Target =
	| 'source'
	| 'claim'
	| 'site'
	| 'statement'
	| 'report'
	| 'handout'
	| 'question'
	| 'known question'
	| 'comparison'
	| 'incident'
	| 'end point';

/** A key that a record names, and where it stands. */
export interface Reference {
	path: PropertyKey[];
	key: string;
	of: Target;
}

/** The fields whose values are keys, wherever they stand in a record. */
const FIELDS: { [field: string]: Target } = {
	sources: 'source',
	source: 'source',
	against: 'source',
	restsOn: 'source',
	claims: 'claim',
	claim: 'claim',
	keyClaims: 'claim',
	evidence: 'claim',
	report: 'report',
	answersTo: 'handout',
	sum: 'claim',
	ratio: 'claim',
	question: 'question',
	related: 'comparison',
	site: 'site',
	for: 'end point',
	to: 'end point',
	incident: 'incident',
};

const targetOf = (field: string): Target | undefined =>
	Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;

/** The question of a `known` is one of the incident's `knownWhen`, not of its register of claims. */
const isKnown = (path: PropertyKey[], field: string) =>
	path.at(-1) === 'known' && field === 'question';

/** The field whose entries are named by keys of sources. */
const BY_SOURCE = 'at';

/**
 * Every key that a record's fields name, however deep. The fields need not have passed a schema; what
 * could be no key at all is left to it.
 */
export function referencesIn(
	data: unknown,
	path: PropertyKey[] = [],
	of?: Target | undefined,
): Reference[] {
	if (typeof data === 'string') return of && isKey(data) ? [{ path, key: data, of }] : [];
	if (Array.isArray(data)) return data.flatMap((item, i) => referencesIn(item, [...path, i], of));
	if (typeof data !== 'object' || data === null) return [];
	const named = path.length === 1 && path[0] === BY_SOURCE ? Object.keys(data).filter(isKey) : [];
	return [
		...named.map((key): Reference => ({ path: [...path, key], key, of: 'source' })),
		...Object.entries(data).flatMap(([field, value]) =>
			referencesIn(
				value,
				[...path, field],
				isKnown(path, field) ? 'known question' : targetOf(field),
			),
		),
	];
}
