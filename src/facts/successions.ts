import { diffArrays } from 'diff';
import type { Statement } from '#records/statement.ts';
import { compareDates } from './calendar.ts';
import type { Filed } from './dossier.ts';

/** Two sentences in which one speaker answers one question, one after the other. */
export interface Succession {
	matter: string;
	earlier: Filed<Statement>;
	later: Filed<Statement>;
}

/** A run of words of a quotation; `changed` where the other quotation does not have them. */
export interface Run {
	text: string;
	changed: boolean;
}

/** Both quotations of a succession, each in runs that together are its text to the letter. */
interface Wording {
	before: Run[];
	after: Run[];
	/** The same words in the same order, whatever their case and punctuation. */
	same: boolean;
}

const speakerOf = ({ organisation, speaker }: Statement) => `${organisation}\n${speaker ?? ''}`;

/**
 * Sentences in which the same speaker answers the same question, each beside the one before it. Only
 * the matter that a statement declares makes a pair: what answers two questions is never set at odds.
 */
export function successions(statements: Filed<Statement>[]): Succession[][] {
	const dated = statements.toSorted((a, b) => compareDates(a.made, b.made));
	const chains = new Map<string, Succession[]>();
	const last = new Map<string, Filed<Statement>>();
	for (const later of dated) {
		const { matter } = later;
		if (matter === undefined) continue;
		const chain = `${speakerOf(later)}\n${matter}`;
		const earlier = last.get(chain);
		last.set(chain, later);
		if (earlier) chains.set(chain, [...(chains.get(chain) ?? []), { matter, earlier, later }]);
	}
	return [...chains.values()];
}

/** Whether any two statements of an incident answer the same question. */
export const hasSuccessions = ({ statements }: { statements: Filed<Statement>[] }): boolean =>
	successions(statements).length > 0;

/** The succession that this statement ends; undefined where it answers nothing a second time. */
export const successionTo = (
	statements: Filed<Statement>[],
	statement: Filed<Statement>,
): Succession | undefined =>
	successions(statements)
		.flat()
		.find(({ later }) => later.id === statement.id);

const wordsOf = (text: string) => text.match(/\S+\s*/g) ?? [];
const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** So much of the longer text both must share; below it the later one says something else. */
const MOST = 0.5;

/** A lone "the" between two changes binds nothing together and would only break the marks up. */
const LONE = 3;
const isLone = (words: string[]) => words.length === 1 && bare(words[0] ?? '').length <= LONE;

/**
 * Where two quotations differ, word by word, whatever their case and punctuation. Undefined unless
 * they share most of their words: marks on unlike sentences would show changes that nobody made.
 */
export function wording(earlier: string, later: string): Wording | undefined {
	const before = wordsOf(earlier);
	const after = wordsOf(later);
	const longer = Math.max(before.length, after.length);
	const comparator = (a: string, b: string) => bare(a) === bare(b);
	const changes = diffArrays(before, after, { comparator });
	const shared = changes
		.filter(({ added, removed }) => !added && !removed)
		.reduce((sum, { count }) => sum + count, 0);
	if (shared <= longer * MOST) return undefined;
	const result: Wording = {
		before: [],
		after: [],
		same: changes.every(({ added, removed }) => !added && !removed),
	};
	const add = (runs: Run[], words: string[], changed: boolean) => {
		const last = runs.at(-1);
		if (words.length === 0) return;
		if (last?.changed === changed) last.text += words.join('');
		else runs.push({ text: words.join(''), changed });
	};
	for (const [i, { count, added, removed, value }] of changes.entries()) {
		const between = i > 0 && i < changes.length - 1 && isLone(value);
		// The words are cut from each text itself: of shared ones the differ keeps one side's spelling.
		if (!added) add(result.before, before.splice(0, count), removed || between);
		if (!removed) add(result.after, after.splice(0, count), added || between);
	}
	return result;
}
