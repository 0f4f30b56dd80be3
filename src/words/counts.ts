import { inList } from './list.ts';

/** How many records have each of these marks, in a phrase that leaves out what there is none of. */
export const counts = (marks: readonly string[], records: string[]): string =>
	inList(
		marks
			.map((mark) => ({ mark, count: records.filter((record) => record === mark).length }))
			.filter(({ count }) => count > 0)
			.map(({ mark, count }) => `${count} ${mark}`),
	);

/** What a chart is made of: "One bar", "One bar for each of 8 sites"; `counted` is the number with its noun. */
export const oneForEach = (mark: string, count: number, counted: string): string =>
	count === 1 ? `One ${mark}` : `One ${mark} for each of ${counted}`;
