import { isGroup } from '#records/group.ts';
import { OWN_KINDS } from '#records/kinds.ts';
import { MOVABLE, type Movable, type Moves } from '#records/moves.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import { folderOf } from '../tree.ts';
import type { Nameable } from './dangling.ts';

/** Kinds whose former keys stand in the folder of an incident; the sources of comparisons stand with what is shared. */
const OWN: string[] = OWN_KINDS.map(({ one }) => one);

/** Whether the former keys of a kind stand in this folder’s list. */
const belongs = (one: Movable, folder: string) =>
	one === 'source' || OWN.includes(one) === folder.startsWith('incidents/');

/** Former keys that something has again, that a list elsewhere should hold, or that stand for nothing. */
export function wronglyMoved(record: ContentRecord, { keys }: Nameable): Finding[] {
	if (record.kind !== 'moves' || !isGroup(record.raw)) return [];
	const moves = record.raw as Moves;
	return MOVABLE.flatMap((one): Finding[] => {
		const former = moves[one];
		if (!isGroup(former)) return [];
		if (!belongs(one, folderOf(record.file)))
			return [atField(record, [one], { code: 'moved-elsewhere', data: { one } })];
		const there = keys[one] ?? [];
		return Object.keys(former)
			.filter((key) => there.includes(key))
			.map((key) => atField(record, [one, key], { code: 'moved-back', data: { one, key } }));
	});
}
