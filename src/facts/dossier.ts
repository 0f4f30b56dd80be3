import type { Claim, FiledClaim } from '#records/claim.ts';
import type { Event } from '#records/event.ts';
import type { Handout } from '#records/handout.ts';
import type { Incident } from '#records/incident.ts';
import type { Report } from '#records/report.ts';
import type { Site } from '#records/site.ts';
import type { Bibliography } from '#records/source.ts';
import type { Statement } from '#records/statement.ts';
import { withStatus } from './status.ts';

/** A content file as read: `id` is its path below `content/`, without the ending. */
export interface File<T> {
	id: string;
	data: T;
	filePath?: string | undefined;
}

/** A record with the name it is known by, and the file it stands in. */
export type Filed<T> = T & { id: string; entry: string; file: string };

/** One incident with everything filed about it, each kind in the order of its keys. */
export interface Dossier {
	id: string;
	file: string;
	incident: Incident;
	sites: Filed<Site>[];
	statements: Filed<Statement>[];
	claims: Filed<Claim>[];
	events: Filed<Event>[];
	reports: Filed<Report>[];
	handouts: Filed<Handout>[];
	sources: Bibliography;
}

/** Every kind of content file that lies in an incident's folder. */
export interface IncidentFiles {
	incidents: File<Incident>[];
	sites: File<Site>[];
	statements: File<Statement>[];
	claims: File<FiledClaim>[];
	events: File<Event>[];
	reports: File<Report>[];
	handouts: File<Handout>[];
	bibliographies: File<Bibliography>[];
}

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
	const { sites, statements, claims, events, reports, handouts } = files;
	const all = [sites, statements, claims, events, reports, handouts];
	for (const file of all.flat() as File<unknown>[])
		if (!folders.has(incidentOf(file)))
			throw new Error(`${file.id} is in a folder with no incident.mdx`);

	return files.incidents.map((entry) => {
		const folder = folderOf(entry);
		const here = <T>(all: File<T>[]) =>
			byId(all.filter((file) => incidentOf(file) === folder).map(filed));
		const placed = here(sites);
		return {
			id: folder.split('/').at(-1) ?? folder,
			file: entry.filePath ?? entry.id,
			incident: entry.data,
			sites: placed,
			statements: here(statements),
			claims: withStatus({ incident: entry.data, sites: placed, claims: here(claims) }),
			events: here(events),
			reports: here(reports),
			handouts: here(handouts),
			sources: files.bibliographies.find((file) => folderOf(file) === folder)?.data ?? {},
		};
	});
}

/** The record with this key. Throws an Error that names the key where there is none. */
export function find<T extends { id: string }>(records: T[], id: string, kind: string): T {
	const found = records.find((record) => record.id === id);
	if (!found) throw new Error(`There is no ${kind} “${id}”.`);
	return found;
}
