import type { KindName } from '#records/kinds.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import { folderOf, keyOf } from '../tree.ts';

/** Kinds that prose names by their keys alone. */
const NAMED: KindName[] = ['claims', 'statements', 'events'];

/** Records of one folder that share a key, so that prose could mean either. */
export function twins(records: ContentRecord[]): Finding[] {
	const seen = new Map<string, string>();
	const named = NAMED.flatMap((kind) => records.filter((record) => record.kind === kind));
	return named.flatMap((record) => {
		const id = keyOf(record.file);
		const place = `${folderOf(record.file)}/${id}`;
		const other = seen.get(place);
		seen.set(place, other ?? record.file);
		return other ? [atField(record, [], { code: 'same-id', data: { id, other } })] : [];
	});
}
