import { waivers } from '#markdown/numerals.ts';
import { placeOf, type Place } from '../place.ts';
import type { Finding } from '../problem.ts';
import type { ContentRecord } from '../record.ts';

/** More than these, and the rule is not a rule. */
const MOST_WAIVERS = 10;

/** Where a waiver stands. */
type Waiver = Place & { file: string };

/** Every waiver of the tree, in prose and in fields. */
export const waiversIn = (records: ContentRecord[]): Waiver[] =>
	records.flatMap(({ file, body, content, data }) => [
		...((data as { waive?: unknown[] } | undefined)?.waive ?? []).map((_, i) => ({
			file,
			...placeOf(content, ['waive', i]),
		})),
		...waivers(body.tree).map(({ line, column }) => ({ file, line, column })),
	]);

/** A problem at each waiver where there are more than may stand. */
export function tooManyWaivers(all: Waiver[]): Finding[] {
	if (all.length <= MOST_WAIVERS) return [];
	const data = { count: all.length, most: MOST_WAIVERS };
	return all.map((waiver) => ({ ...waiver, code: 'too-many-waivers', data }));
}
