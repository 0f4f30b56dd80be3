import type { Dossier } from '#facts/dossier.ts';
import type { NoteInPlace, References } from '#facts/references.ts';
import { carriers } from './citations.ts';
import { ruleOf } from './index.ts';
import type { Mention } from './rule.ts';

/**
 * How firm each mention is where that has to be said, by its place: what is confirmed has no word, and
 * what follows on one another in a sentence and is alike has one word, behind the last.
 */
export function exceptions(dossier: Dossier, mentions: Mention[]): Map<number, string> {
	const told = mentions.flatMap(({ name, attributes, sentence }, i) => {
		const words = ruleOf(name)?.firmness?.exception(dossier, attributes);
		return words === undefined ? [] : [{ place: i + 1, sentence, words }];
	});
	return new Map(
		told
			.filter(({ sentence, words }, i) => {
				const next = told[i + 1];
				return words && !(next?.sentence === sentence && next.words === words);
			})
			.map(({ place, words }) => [place, words]),
	);
}

/** Claims that a mention tells of in its text. */
function claimsOf(dossier: Dossier, { name, attributes }: Mention): string[] {
	const shows = ruleOf(name)?.shows;
	if (shows?.way !== 'text') return [];
	const named = [...shows.claims(attributes, dossier, new Map())];
	return dossier.claims.flatMap(({ id }) => (named.includes(id) ? [id] : []));
}

/**
 * The notes beside a text, by their places: one for the sources of a sentence, one for each source of what
 * shows several records. A note leads to the records too: words of status lead nowhere, so that a sentence
 * is one stop of the keyboard.
 */
export function notesInPlace(
	dossier: Dossier,
	mentions: Mention[],
	{ keys, shown }: References,
): Map<string, NoteInPlace> {
	const at = carriers(dossier, mentions);
	const uses = new Map<string, number>();
	const notes = mentions.flatMap((mention, i): NoteInPlace[] => {
		const own = (shown.get(i + 1) ?? []).toSorted((a, b) => keys.indexOf(a) - keys.indexOf(b));
		const noteOf = (place: string, of: string[], claims: string[]): NoteInPlace => {
			const use = (uses.get(of.join()) ?? 0) + 1;
			uses.set(of.join(), use);
			return { place, mention: i + 1, keys: of, use, claims };
		};
		if (own.length === 0) return [];
		if (ruleOf(mention.name)?.cited?.several)
			return own.map((key) => noteOf(`${i + 1}-${keys.indexOf(key) + 1}`, [key], []));
		const claims = mentions.flatMap((other, j) => (at[j] === i ? claimsOf(dossier, other) : []));
		return [noteOf(`${i + 1}`, own, [...new Set(claims)])];
	});
	return new Map(notes.map((note) => [note.place, note]));
}
