import { waivers } from '#markdown/numerals.ts';
import type { Finding } from '../problem.ts';
import type { ContentRecord } from '../record.ts';

/** More than these, and the rule is not a rule. */
export const MOST_WAIVERS = 10;

/** Every waiver of the tree, as the problem that it would be. */
export const waiversIn = (records: ContentRecord[]): Finding[] =>
	records.flatMap(({ file, body }) =>
		waivers(body.tree).map(({ line, column, waived = '' }) => ({
			...{ file, line, column },
			message: `Waived: ${waived}`,
		})),
	);

/** A problem at each waiver where there are more than may stand. */
export function tooManyWaivers(all: Finding[]): Finding[] {
	const message = `There are ${all.length} waivers; at most ${MOST_WAIVERS} may stand.`;
	return all.length > MOST_WAIVERS ? all.map((waiver) => ({ ...waiver, message })) : [];
}
