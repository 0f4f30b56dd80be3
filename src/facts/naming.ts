import type { Dossier } from './dossier.ts';

/** A name that is written as any word is at the beginning of a sentence. */
const AS_ANY_WORD = /^\p{Lu}\p{Ll}+$/u;

/**
 * A name stands in a text as a whole, in exactly these letters. One that may be an ordinary word is none
 * where a sentence begins with it, unless something is said to be its own.
 */
function standsIn(name: string, text: string): boolean {
	if (!text.includes(name)) return false;
	const whole = `${RegExp.escape(name)}(?![\\p{L}\\d])`;
	return AS_ANY_WORD.test(name)
		? new RegExp(`(?<=[^.!?:\\s]\\s)${whole}|(?<![\\p{L}\\d])${whole}(?=[’']s)`, 'u').test(text)
		: new RegExp(`(?<![\\p{L}\\d])${whole}`, 'u').test(text);
}

const namesOf = ({ incident: { organisations, longForm } }: Dossier): string[] => [
	...organisations,
	...(longForm === undefined ? [] : [longForm]),
];

/** The other incidents whose organisations are named in one of these texts of an incident's records. */
export function namedIn(texts: string[], own: Dossier, dossiers: Dossier[]): Dossier[] {
	const ours = new Set(namesOf(own));
	return dossiers.filter(
		(other) =>
			other.id !== own.id &&
			namesOf(other).some((name) => !ours.has(name) && texts.some((text) => standsIn(name, text))),
	);
}

/** The other incidents that the claims and events of an incident name. */
export const namedBy = (own: Dossier, dossiers: Dossier[]): Dossier[] =>
	namedIn(
		[...own.claims.map(({ statement }) => statement), ...own.events.map(({ what }) => what)],
		own,
		dossiers,
	);
