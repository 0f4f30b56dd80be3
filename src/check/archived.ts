import type { Bibliography } from '#schema/source.ts';
import type { Problem } from './problem.ts';
import { placeOf, type Record } from './record.ts';

/** Sources that say neither where their archived copy lies nor why there is none, or both. */
export const unarchived = (records: Record[]): Problem[] =>
	records
		.filter(({ kind }) => kind === 'bibliographies')
		.flatMap(({ file, data, content: { document, lines } }) =>
			Object.entries((data ?? {}) as Bibliography)
				.filter(([, { archived, archiveNote }]) => (archived ? 1 : 0) + (archiveNote ? 1 : 0) !== 1)
				.map(([key]) => ({
					...{ file, ...placeOf(document, lines, [key]) },
					message: `${key}: Give either archived or, in archiveNote, the reason why there is no archived copy.`,
				})),
		);
