import { dossiers, type Dossier, type File, type FilesOf } from '#facts/dossier.ts';
import { isGroup } from '#records/group.ts';
import { KINDS, type KindName } from '#records/kinds.ts';
import type { Units } from '#records/unit.ts';
import type { ContentRecord } from './record.ts';

const idOf = (file: string) => file.replace(/^content\//, '').replace(/\.[a-z]+$/, '');

/** The key that a file's name gives its record. */
export const keyOf = (file: string): string => idOf(file).replace(/^.*\//, '');

/** The folder whose records know one another: an incident's, or one of those that all share. */
export const folderOf = (file: string): string =>
	/^content\/(incidents\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? '';

/** The folder of the incident that a record belongs to, by where it lies or by what it names; undefined where it belongs to none. */
export function homeOf({ file, raw }: Pick<ContentRecord, 'file' | 'raw'>): string | undefined {
	const folder = folderOf(file);
	if (folder.startsWith('incidents/')) return folder;
	const incident: unknown = isGroup(raw) ? raw['incident'] : undefined;
	return typeof incident === 'string' ? `incidents/${incident}` : undefined;
}

/** The checked records of one kind, as the loader would hand them on. */
export function filesOf<T>(records: ContentRecord[], kind: KindName): File<T>[] {
	return records
		.filter((record) => record.kind === kind && record.data !== undefined)
		.map(({ file, data }) => ({ id: idOf(file), data: data as T, filePath: file }));
}

/** The dossiers that can be made of the records that passed their schemas, by folder. */
export function dossiersOf(folders: ReadonlyMap<string, ContentRecord[]>): Map<string, Dossier> {
	const units = filesOf<Units>(folders.get('') ?? [], 'units');
	return new Map(
		[...folders].flatMap(([folder, records]) => {
			const files = Object.fromEntries(
				KINDS.map(({ name }) => [name, filesOf(records, name)]),
			) as unknown as FilesOf<KindName>;
			return files.incidents.length > 0
				? dossiers({ ...files, units: [...units, ...files.units] }).map(
						(dossier) => [folder, dossier] as const,
					)
				: [];
		}),
	);
}
