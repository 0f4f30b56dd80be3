import { kindNamed } from '#records/kinds.ts';
import { referencesIn } from '#records/links.ts';
import { isKey } from '#records/text.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import { folderOf } from '../tree.ts';

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
export function orphans(
	folders: ReadonlyMap<string, ContentRecord[]>,
	unread: ReadonlySet<string>,
): Finding[] {
	const unsure = new Set([...unread].map(folderOf));
	return [...folders].flatMap(([folder, records]) => {
		const bibliography = records.find(
			({ kind, raw }) => kind === 'bibliographies' && raw !== undefined,
		);
		if (!bibliography || unsure.has(folder)) return [];
		const cited = new Set(records.filter((other) => other !== bibliography).flatMap(citedBy));
		return Object.keys(bibliography.raw ?? {})
			.filter((key) => isKey(key) && !cited.has(key))
			.map((key) => atField(bibliography, [key], { code: 'uncited' }));
	});
}
