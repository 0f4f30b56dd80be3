import type { Bibliography } from '#records/source.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';

/** Sources that say neither where their archived copy lies nor why there is none, or both. */
export const unarchived = (records: ContentRecord[]): Finding[] =>
	records
		.filter(({ kind }) => kind === 'bibliographies')
		.flatMap((record) =>
			Object.entries((record.data ?? {}) as Bibliography)
				.filter(([, { archived, archiveNote }]) => (archived ? 1 : 0) + (archiveNote ? 1 : 0) !== 1)
				.map(([key]) => atField(record, [key], { code: 'archive-or-reason' })),
		);
