import { isCurrency } from '#records/currency.ts';
import { isKnownUnit, KNOWN_UNITS, unitParts, type Units } from '#records/unit.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import { filesOf, folderOf } from '../tree.ts';
import type { Unread } from '../unread.ts';
import { groupsIn } from './ranges.ts';

/** A noun; what is none is refused as a unit already. */
const isNoun = (what: string) => /^[A-Za-z][A-Za-z ]*$/.test(what) && !/^[A-Z]{3}$/.test(what);

/** What the numbers in a folder may count: what all content does, and what its own list has; undefined where one cannot be read. */
export function unitsIn(
	folders: ReadonlyMap<string, ContentRecord[]>,
	unread: Unread,
): (folder: string) => Units | undefined {
	const listed = (folder: string): Units =>
		Object.fromEntries(
			filesOf<Units>(folders.get(folder) ?? [], 'units').flatMap(({ data }) =>
				Object.entries(data),
			),
		);
	const shared = listed('');
	const known = new Map<string, Units>();
	return (folder) => {
		if (['', folder].some((one) => unread.holds(one, 'units'))) return undefined;
		const units = known.get(folder) ?? { ...shared, ...listed(folder) };
		known.set(folder, units);
		return units;
	};
}

/** What may be meant by what is in no list: a currency in small letters, else what can be counted. */
function meant(what: string, declared: Units): string[] {
	const code = what.toUpperCase();
	return isCurrency(code) ? [code] : [...Object.keys(declared), ...KNOWN_UNITS];
}

/** Nouns that numbers of a record count and that are declared nowhere. */
export function undeclared(record: ContentRecord, units: ReturnType<typeof unitsIn>): Finding[] {
	return groupsIn(record.raw).flatMap(({ path, fields }) => {
		const { unit } = fields;
		const what = typeof unit === 'string' ? unitParts(unit).what : '';
		if (!isNoun(what) || isKnownUnit(what)) return [];
		const declared = units(folderOf(record.file));
		return !declared || Object.hasOwn(declared, what)
			? []
			: [
					atField(record, [...path, 'unit'], {
						code: 'no-such-unit',
						data: { what, units: meant(what, declared) },
					}),
				];
	});
}
