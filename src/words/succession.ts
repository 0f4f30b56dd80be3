import type { Succession } from '#facts/successions.ts';
import { inWords } from './date.ts';
import { capital, inList } from './list.ts';
import { speakerName } from '#records/statement.ts';

/** The days of a succession as a heading: "2 September 2025, then 10 September 2025". */
export const successionDays = ({ earlier, later }: Succession): string =>
	`${capital(inWords(earlier.made))}, then ${inWords(later.made)}`;

/** Who answered, and what, as a heading. */
export const chainTitle = ([first]: Succession[]): string =>
	first ? `${capital(speakerName(first.earlier))} on ${first.matter}` : '';

/** How often one question was answered again, and by whom. */
export function successionsAnswer(chains: Succession[][]): string {
	const pairs = chains.flat();
	if (pairs.length === 0) return 'No two sentences on record answer the same question.';
	const names = [...new Set(pairs.map(({ later }) => speakerName(later)))];
	const count =
		pairs.length === 1
			? 'One pair of sentences stands'
			: `${pairs.length} pairs of sentences stand`;
	return `${count} side by side, by ${inList(names)}; in each pair the same question is answered twice.`;
}

/** How two sentences that answer one question differ; `same` and `marked` as the wording shows. */
export const LIKENESS = {
	same: 'The same sentence, word for word.',
	marked: 'Most words are the same. Those that only one of the two has are marked.',
	unlike: 'The same question, answered in other words; nothing is marked.',
} as const;

/** What a page says before it sets sentences side by side. */
export const COMPARED =
	'Two sentences stand side by side only where the same speaker answers the same question, the earlier ' +
	'first. Each is quoted whole, but is only a part of its statement; the rest may say more, and not all ' +
	'of it was read. Words that only one of two like sentences has are marked. That words differ does not ' +
	'say that anything was withdrawn or untrue.';
