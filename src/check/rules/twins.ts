import { atField } from '../place.ts';
import type { Kind } from '../kinds.ts';
import type { Finding } from '../problem.ts';
import type { ContentRecord } from '../record.ts';
import { folderOf, keyOf } from '../tree.ts';

/** Kinds that prose names by their keys alone. */
const NAMED: Kind[] = ['claims', 'statements', 'events'];

/** Records of one folder that share a key, so that prose could mean either. */
export function twins(records: ContentRecord[]): Finding[] {
	const seen = new Map<string, string>();
	const named = NAMED.flatMap((kind) => records.filter((record) => record.kind === kind));
	return named.flatMap((record) => {
		const place = `${folderOf(record.file)}/${keyOf(record.file)}`;
		const other = seen.get(place);
		seen.set(place, other ?? record.file);
		const message = `The id “${keyOf(record.file)}” is already that of ${other}. Rename one of the two.`;
		return other ? [atField(record, [], message)] : [];
	});
}
