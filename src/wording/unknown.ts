import type { Unknown } from '#schema/incident.ts';
import { inWords } from './date.ts';

const on = (day: string) => `Last looked for on ${inWords(day)}`;

/** What stands over a list of open matters: the day on which all of them were last looked for, if it is one. */
export function searched(unknowns: Unknown[]): string | undefined {
	const [day, ...others] = new Set(unknowns.map(({ looked }) => looked));
	return day && others.length === 0 ? `${on(day)}, in the places named with each.` : undefined;
}

/** Where a matter was last looked for and, unless that stands over the whole list, on which day. */
export const lookedFor = ({ looked, where }: Unknown, unknowns: Unknown[]): string =>
	searched(unknowns) ? `Looked for in ${where}.` : `${on(looked)}, in ${where}.`;
