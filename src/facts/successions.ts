import { diffArrays } from 'diff';
import type { Statement } from '#schema/statement.ts';
import { compareDates } from './calendar.ts';
import type { Filed } from './dossier.ts';

/** Two statements of one organisation on one matter, of which the later changes the earlier. */
export interface Succession {
	earlier: Filed<Statement>;
	later: Filed<Statement>;
}

/** A run of words of a quotation; `changed` where the other quotation does not have them. */
export interface Run {
	text: string;
	changed: boolean;
}

/** Both quotations of a succession, each in runs that together are its text to the letter. */
export interface Wording {
	gone: Run[];
	fresh: Run[];
}

/** The succession that this statement ends; undefined where it changes no earlier one. */
export function successionTo(
	statements: Filed<Statement>[],
	later: Filed<Statement>,
): Succession | undefined {
	const earlier = statements.find(({ id }) => id === later.follows);
	return earlier && { earlier, later };
}

/** Successions one after another, each beginning where the one before ended; the earliest first. */
export function successions(statements: Filed<Statement>[]): Succession[][] {
	const dated = statements.toSorted((a, b) => compareDates(a.made, b.made));
	const after = (earlier: Filed<Statement>): Succession[] =>
		dated
			.filter(({ follows }) => follows === earlier.id)
			.flatMap((later) => [{ earlier, later }, ...after(later)]);
	return dated
		.filter(({ follows }) => !follows)
		.map(after)
		.filter((chain) => chain.length > 0);
}

const wordsOf = (text: string) => text.match(/\S+\s*/g) ?? [];
const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A lone "the" between two changes binds nothing together and would only break the marks up. */
const LONE = 3;
const isLone = (words: string[]) => words.length === 1 && bare(words[0] ?? '').length <= LONE;

/** Which words two quotations share, in their order, whatever their case and punctuation. */
export function wording(earlier: string, later: string): Wording {
	const before = wordsOf(earlier);
	const after = wordsOf(later);
	const same = (a: string, b: string) => bare(a) === bare(b);
	const result: Wording = { gone: [], fresh: [] };
	const add = (runs: Run[], words: string[], changed: boolean) => {
		const last = runs.at(-1);
		if (words.length === 0) return;
		if (last?.changed === changed) last.text += words.join('');
		else runs.push({ text: words.join(''), changed });
	};
	const changes = diffArrays(before, after, { comparator: same });
	for (const [i, { count, added, removed, value }] of changes.entries()) {
		const between = i > 0 && i < changes.length - 1 && isLone(value);
		// The words are cut from each text itself: of shared ones the differ keeps one side's spelling.
		if (!added) add(result.gone, before.splice(0, count), removed || between);
		if (!removed) add(result.fresh, after.splice(0, count), added || between);
	}
	return result;
}
