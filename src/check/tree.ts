import { dossiers, type Dossier, type File } from '#facts/dossier.ts';
import type { Kind } from './kinds.ts';
import type { Record } from './record.ts';

const idOf = (file: string) => file.replace(/^content\//, '').replace(/\.[a-z]+$/, '');

/** The checked records of one kind, as the loader would hand them on. */
export function filesOf<T>(records: Record[], kind: Kind): File<T>[] {
	return records
		.filter((record) => record.kind === kind && record.data !== undefined)
		.map(({ file, data }) => ({ id: idOf(file), data: data as T, filePath: file }));
}

/** The dossiers that can be made of the records that passed their schemas. */
export function dossiersOf(records: Record[]): Dossier[] {
	const incidents = filesOf<Dossier['incident']>(records, 'incidents');
	const folders = incidents.map(({ id }) => id.replace(/incident$/, ''));
	const placed = records.filter(({ file }) =>
		folders.some((folder) => idOf(file).startsWith(folder)),
	);
	return dossiers({
		incidents,
		sites: filesOf(placed, 'sites'),
		statements: filesOf(placed, 'statements'),
		claims: filesOf(placed, 'claims'),
		events: filesOf(placed, 'events'),
		reports: filesOf(placed, 'reports'),
		handouts: filesOf(placed, 'handouts'),
		bibliographies: filesOf(placed, 'bibliographies'),
	});
}
