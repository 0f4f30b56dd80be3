import { kindNamed } from '#records/kinds.ts';
import { referencesIn } from '#records/links.ts';
import { isKey } from '#records/text.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';

const folderOf = (file: string) => file.replace(/\/sources\.yaml$/, '/');

function citedBy({ kind, raw, body }: ContentRecord): string[] {
	const inFields = referencesIn(kindNamed(kind).schema, raw).filter(({ of }) => of === 'source');
	return [
		...inFields.map(({ key }) => key),
		...body.mentions.flatMap(({ attributes }) => attributes['source'] ?? []),
	];
}

/**
 * Sources that no record of their folder cites. None is told while a file of the folder, among those
 * that are `unread`, may hold the citation.
 */
export function orphans(records: ContentRecord[], unread: ReadonlySet<string>): Finding[] {
	return records
		.filter(({ kind, raw }) => kind === 'bibliographies' && raw !== undefined)
		.flatMap((bibliography) => {
			const folder = folderOf(bibliography.file);
			if ([...unread].some((file) => file.startsWith(folder))) return [];
			const below = records.filter(({ file }) => file.startsWith(folder));
			const cited = new Set(below.filter((other) => other !== bibliography).flatMap(citedBy));
			return Object.keys(bibliography.raw ?? {})
				.filter((key) => isKey(key) && !cited.has(key))
				.map((key) => atField(bibliography, [key], { code: 'uncited' }));
		});
}
