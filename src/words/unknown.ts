import type { Unknown } from '#records/incident.ts';
import { inWords } from './date.ts';

/** `short` says when each matter was looked for, and not where. */
type Form = 'short' | undefined;

const on = (day: string) => `Last looked for on ${inWords(day)}`;

/** What stands over a list of open matters: the day on which all of them were last looked for, if it is one. */
export function searched(unknowns: Unknown[], form?: Form): string | undefined {
	const [day, ...others] = new Set(unknowns.map(({ looked }) => looked));
	if (!day || others.length > 0) return undefined;
	return form === 'short' ? `${on(day)}.` : `${on(day)}, in the places named with each.`;
}

/** Where a matter was last looked for and, unless that stands over the whole list, on which day. */
export function lookedFor(
	{ looked, where }: Unknown,
	unknowns: Unknown[],
	form?: Form,
): string | undefined {
	const isSaid = searched(unknowns) !== undefined;
	if (form === 'short') return isSaid ? undefined : `${on(looked)}.`;
	return isSaid ? `Looked for in ${where}.` : `${on(looked)}, in ${where}.`;
}
