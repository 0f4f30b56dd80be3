import { kindNamed } from '#records/kinds.ts';
import { referencesIn } from '#records/links.ts';
import { isKey } from '#records/text.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import type { Unread } from '../unread.ts';

function citedBy({ kind, raw, body }: ContentRecord): string[] {
	const inFields = referencesIn(kindNamed(kind).schema, raw).filter(({ of }) => of === 'source');
	return [
		...inFields.map(({ key }) => key),
		...body.mentions.flatMap(({ attributes }) => attributes['source'] ?? []),
	];
}

/** Sources that no record of their folder cites. None is told while a file that cannot be read may hold the citation. */
export function orphans(folders: ReadonlyMap<string, ContentRecord[]>, unread: Unread): Finding[] {
	return [...folders].flatMap(([folder, records]) => {
		const bibliography = records.find(
			({ kind, raw }) => kind === 'bibliographies' && raw !== undefined,
		);
		const isUnsure =
			[...unread.keys(folder)].some((key) => key !== 'sources') ||
			records.some(({ body }) => !body.whole);
		if (!bibliography || isUnsure) return [];
		const cited = new Set(records.filter((other) => other !== bibliography).flatMap(citedBy));
		return Object.keys(bibliography.raw ?? {})
			.filter((key) => isKey(key) && !cited.has(key))
			.map((key) => atField(bibliography, [key], { code: 'uncited' }));
	});
}
