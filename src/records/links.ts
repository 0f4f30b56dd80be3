import { below, pathBelow, type Schema } from './below.ts';
import { isKey, LINKS } from './text.ts';

/** A key that a record names, and where it stands. */
export interface Reference {
	path: PropertyKey[];
	key: string;
	of: string;
	/** It is the name of an entry itself, not what the entry holds. */
	isName?: true;
}

/**
 * Every key that a record's fields name, however deep, by what their schemas say that it is the key of.
 * The fields need not have passed the schema; what could be no key at all is left to it.
 */
export function referencesIn(schema: Schema, data: unknown, path: PropertyKey[] = []): Reference[] {
	const to = LINKS.get(schema)?.to;
	if (to !== undefined && typeof data === 'string')
		return isKey(data) ? [{ path, key: data, of: to }] : [];
	return below(schema, data).flatMap((one) => {
		const found = referencesIn(one.schema, one.value, pathBelow(path, one));
		return one.isName
			? found.map((reference): Reference => ({ ...reference, isName: true }))
			: found;
	});
}
