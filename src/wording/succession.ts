import type { Succession } from '#facts/successions.ts';
import { onDate } from './date.ts';
import { inList } from './list.ts';
import { withUnit } from './quantity.ts';

/** A succession as a heading: who spoke, and on which two days. */
export const successionTitle = ({ earlier, later }: Succession): string =>
	`${later.organisation}: what was said ${onDate(earlier.made)}, and ${onDate(later.made)}`;

/** How often a statement changed an earlier one, and whose. */
export function successionsAnswer(chains: Succession[][]): string {
	const pairs = chains.flat();
	if (pairs.length === 0) return 'No statement on record changes an earlier one.';
	const names = [...new Set(pairs.map(({ later }) => later.organisation))];
	return (
		`${withUnit(pairs.length, 'statements')} on record, by ${inList(names)}, ` +
		'took the place of an earlier one on the same matter.'
	);
}
