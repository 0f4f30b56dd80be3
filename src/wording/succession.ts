import type { Succession } from '#facts/successions.ts';
import { inWords } from './date.ts';
import { capital, inList } from './list.ts';
import { withUnit } from './quantity.ts';

/** The days of a succession as a heading: "2 September 2025, then 10 September 2025". */
export const successionDays = ({ earlier, later }: Succession): string =>
	`${capital(inWords(earlier.made))}, then ${inWords(later.made)}`;

/** Whose successive statements these are, and on what, as a heading. */
export const chainTitle = ([first]: Succession[]): string =>
	first ? `${first.earlier.organisation} on ${first.earlier.about}` : '';

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
