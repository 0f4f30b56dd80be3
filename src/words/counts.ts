import { inList } from './list.ts';

/** How many records have each of these marks, in a phrase that leaves out what there is none of. */
export const counts = (marks: readonly string[], records: string[]): string =>
	inList(
		marks
			.map((mark) => ({ mark, count: records.filter((record) => record === mark).length }))
			.filter(({ count }) => count > 0)
			.map(({ mark, count }) => `${count} ${mark}`),
	);
