import type { Dossier } from './dossier.ts';

/** A name stands in a text as a whole, in exactly these letters. */
const standsIn = (name: string, text: string) =>
	new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(name)}(?![\\p{L}\\d])`, 'u').test(text);

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
