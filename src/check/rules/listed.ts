import { kindNamed } from '#records/kinds.ts';
import { referencesIn, type Reference } from '#records/links.ts';
import type { Bibliography } from '#records/source.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';

/** Lists of sources of which the one says what the other denies. */
const SIDES = ['sources', 'against'];

const listOf = ({ path }: Reference) => path.slice(0, -1).join('.');

/** Keys that stand twice in one list, and sources that stand on both sides of a claim. */
function keysTwice(record: ContentRecord): Finding[] {
	const named = referencesIn(kindNamed(record.kind).schema, record.raw).filter(
		({ path }) => typeof path.at(-1) === 'number',
	);
	const seen = new Map<string, number>();
	const sided = new Set<string>();
	return named.flatMap((reference): Finding[] => {
		const { path, key, of } = reference;
		const place = `${listOf(reference)} ${key}`;
		const first = seen.get(place);
		const list = String(path.at(-2));
		if (first !== undefined)
			return [
				atField(record, path, { code: 'listed-twice', data: { kind: of, key, list, first } }),
			];
		seen.set(place, Number(path.at(-1)));
		if (!SIDES.includes(list)) return [];
		const group = `${path.slice(0, -2).join('.')} ${key}`;
		const isOther = sided.has(group);
		sided.add(group);
		return isOther ? [atField(record, path, { code: 'on-both-sides', data: { key } })] : [];
	});
}

/** Sources of one bibliography that are the same document at the same address. */
function sourcesTwice(record: ContentRecord): Finding[] {
	if (record.kind !== 'bibliographies' || record.data === undefined) return [];
	const seen = new Map<string, string>();
	return Object.entries(record.data as Bibliography).flatMap(([key, { url }]) => {
		const address = url?.replace(/#.*$/, '').replace(/^https:\/\/(?:www\.)?|\/$/g, '');
		if (address === undefined) return [];
		const other = seen.get(address);
		seen.set(address, other ?? key);
		return other === undefined
			? []
			: [atField(record, [key, 'url'], { code: 'source-twice', data: { other } }, [key])];
	});
}

/** What one list, or one bibliography, holds more than once. */
export const listedTwice = (record: ContentRecord): Finding[] => [
	...keysTwice(record),
	...sourcesTwice(record),
];
