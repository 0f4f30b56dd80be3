import type { Edition } from '#facts/edition.ts';
import type { Vanished } from '#facts/moved.ts';
import type { Movable } from '#records/moves.ts';
import { paths } from '#records/paths.ts';
import { pathOf, type Table, type Values } from '#tables/table.ts';
import { address, publication } from '../publication.ts';
import type { Packaged } from './datapackage.ts';

/** The keys of other records in a cell. */
const keysIn = (row: Values, name: string): string[] =>
	typeof row[name] === 'string' ? row[name].split(' ') : [];

/** The path of the page that a row calls its own: no place on a page of many. */
function pageOf(row: Values): string | undefined {
	const page = row['page'];
	const base = address(paths.front());
	if (typeof page !== 'string' || !page.startsWith(base) || !page.endsWith('/')) return undefined;
	return `/${page.slice(base.length)}`;
}

/** The sources that a row names, as their own table has them. */
function sourcesOf(row: Values, tables: Table[]): Values[] {
	const named = new Set(['sources', 'against'].flatMap((name) => keysIn(row, name)));
	return tables
		.filter(({ keys: [key, ...more] }) => key === 'key' && more.length === 0)
		.flatMap(({ rows }) => rows.filter(({ key }) => typeof key === 'string' && named.has(key)));
}

/**
 * The records of a package that have a page of their own, by its path: each as JSON, with the row that its
 * table has and the rows of its sources. What the columns mean stands in the descriptor alone.
 */
export function recordFiles(
	{ dossier, tables, descriptor }: Omit<Packaged, 'downloads' | 'archive'>,
	edition: Edition,
): Map<string, string> {
	const files = new Map<string, string>();
	for (const table of tables)
		for (const row of table.rows) {
			const page = pageOf(row);
			// An account of its own is compared by what it says: its own row stands before.
			if (page === undefined || files.has(page)) continue;
			const record = {
				page: row['page'],
				incident: dossier?.id ?? null,
				edition: edition.name,
				as_of: edition.asOf,
				licence: publication.contentLicence.url,
				table: address(paths.download(`${pathOf(table)}.json`)),
				described_by: address(paths.download(descriptor)),
				record: row,
				sources: sourcesOf(row, tables),
			};
			files.set(page, `${JSON.stringify(record, null, '\t')}\n`);
		}
	return files;
}

/** The kinds of which each record is a file beside its page. */
const AS_FILES: Movable[] = ['incident', 'site', 'statement', 'claim', 'report', 'comparison'];

/** What a program is told that asks for a record which has gone, by the path of its page: what the page says. */
export const goneFiles = (gone: Vanished[], edition: Edition): Map<string, string> =>
	new Map(
		gone
			.filter(({ one }) => AS_FILES.includes(one))
			.map(({ from, gone: { stood, why, on }, list }) => {
				const record = {
					page: address(from),
					edition: edition.name,
					as_of: edition.asOf,
					gone: { stood, why, on: on ?? null },
					list: address(list),
				};
				return [from, `${JSON.stringify(record, null, '\t')}\n`];
			}),
	);
