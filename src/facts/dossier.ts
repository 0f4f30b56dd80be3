import type { Claim } from '#records/claim.ts';
import type { Incident } from '#records/incident.ts';
import {
	OWN_KINDS,
	type KindName,
	type OwnName,
	type RecordOf,
	type SharedName,
} from '#records/kinds.ts';
import type { Moves } from '#records/moves.ts';
import type { Bibliography } from '#records/source.ts';
import type { Units } from '#records/unit.ts';
import { withCounts } from './counted.ts';
import { withStatus } from './status.ts';

/** A content file as read: `id` is its path below `content/`, without the ending. */
export interface File<T> {
	id: string;
	data: T;
	filePath?: string | undefined;
}

/** A record with the name it is known by, and the file it stands in. */
export type Filed<T> = T & { id: string; entry: string; file: string };

/** The content files of each of these kinds. */
export type FilesOf<Name extends KindName> = { [name in Name]: File<RecordOf<name>>[] };

/** The records of each of these kinds. */
type RecordsOf<Name extends KindName> = { [name in Name]: Filed<RecordOf<name>>[] };

/** One incident with everything filed about it, each kind in the order of its keys. */
export interface Dossier extends RecordsOf<Exclude<OwnName, 'claims'>> {
	id: string;
	file: string;
	incident: Incident;
	claims: Filed<Claim>[];
	sources: Bibliography;
	/** What its numbers count: the units of all content, and its own. */
	units: Units;
	/** What of it had another key, or has gone. */
	moves: Moves;
}

/** Every kind of content file that lies in an incident's folder. */
export type IncidentFiles = FilesOf<OwnName | 'incidents' | 'bibliographies' | 'units' | 'moves'>;

/** What content holds beside its incidents. */
export type SharedRecords = RecordsOf<SharedName>;

const folderOf = ({ id }: File<unknown>) => id.split('/').slice(0, -1).join('/');
const incidentOf = (file: File<unknown>) => file.id.split('/').slice(0, 2).join('/');

/** A file as a record, known by the last part of its path. */
export function filed<T>({ id, data, filePath }: File<T>): Filed<T> {
	return { ...data, id: id.split('/').at(-1) ?? id, entry: id, file: filePath ?? id };
}

/** Records in the order of their keys, so that no folder listing decides an order. */
export const byId = <T extends { id: string }>(records: T[]): T[] =>
	records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Gathers files into dossiers by folder, in the order of their keys.
 * Throws an Error for a file in a folder that holds no incident.
 */
export function dossiers(files: IncidentFiles): Dossier[] {
	const folders = new Set(files.incidents.map(folderOf));
	for (const file of OWN_KINDS.flatMap(({ name }): File<unknown>[] => files[name]))
		if (!folders.has(incidentOf(file)))
			throw new Error(`${file.id} is in a folder with no incident.mdx`);

	const shared = sharedUnits(files);
	// Put by folder once, and not looked through for each of them.
	const byFolder = new Map(
		OWN_KINDS.map(({ name }) => [name, Map.groupBy(files[name] as File<unknown>[], incidentOf)]),
	);
	return files.incidents.map((entry) => {
		const folder = folderOf(entry);
		const own = Object.fromEntries(
			OWN_KINDS.map(({ name }) => [name, byId((byFolder.get(name)?.get(folder) ?? []).map(filed))]),
		) as RecordsOf<OwnName>;
		return {
			...own,
			id: folder.split('/').at(-1) ?? folder,
			file: entry.filePath ?? entry.id,
			incident: entry.data,
			claims: withCounts(
				withStatus({ incident: entry.data, sites: own.sites, claims: own.claims }),
			),
			sources: files.bibliographies.find((file) => folderOf(file) === folder)?.data ?? {},
			units: { ...shared, ...files.units.find((file) => folderOf(file) === folder)?.data },
			moves: files.moves.find((file) => folderOf(file) === folder)?.data ?? {},
		};
	});
}

/** The units that all content shares. */
export const sharedUnits = (files: FilesOf<'units'>): Units =>
	files.units.find(({ id }) => id === 'units')?.data ?? {};

/** The record with this key. Throws an Error that names the key where there is none. */
export function find<T extends { id: string }>(records: T[], id: string, kind: string): T {
	const found = records.find((record) => record.id === id);
	if (!found) throw new Error(`There is no ${kind} “${id}”.`);
	return found;
}
