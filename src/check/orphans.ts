import { readBody } from './body.ts';
import type { Problem } from './problem.ts';
import { placeOf, type Record } from './record.ts';
import { referencesIn } from './references.ts';

const folderOf = (file: string) => file.replace(/\/sources\.yaml$/, '/');

function citedBy(record: Record): string[] {
	const inFields = referencesIn(record.data).filter(({ of }) => of === 'source');
	const inProse = readBody(record.text, record.content.bodyAt).mentions;
	return [
		...inFields.map(({ key }) => key),
		...inProse.flatMap(({ attributes }) => attributes['source'] ?? []),
	];
}

/** Sources that no record of their folder cites. */
export function orphans(records: Record[]): Problem[] {
	return records
		.filter(({ kind }) => kind === 'bibliographies')
		.flatMap(({ file, data, content: { document, lines } }) => {
			const below = records.filter((other) => other.file.startsWith(folderOf(file)));
			const cited = new Set(below.filter((other) => other.file !== file).flatMap(citedBy));
			return Object.keys(data ?? {})
				.filter((key) => !cited.has(key))
				.map((key) => ({
					...{ file, ...placeOf(document, lines, [key]) },
					message: `${key}: No record cites this source.`,
				}));
		});
}
