import type { Placed } from '../problem.ts';

/** Longest prose of a file, in characters: about three times the longest explainer. */
const LONGEST = 100_000;
/** Longest run of lines with no blank line between them; tables are such runs. */
const LONGEST_RUN = 5_000;
/** Deepest indent of a line, in blanks and signs of quotation. */
const DEEPEST = 24;

/**
 * Prose that would take a parser of Markdown many seconds, as its work grows with the square of a
 * paragraph's length and the depth of a list; no text for readers is like it.
 */
export function beyondLimits(text: string, bodyAt: number): Placed | undefined {
	const top = text.slice(0, bodyAt).split('\n').length;
	const body = text.slice(bodyAt);
	if (body.length > LONGEST)
		return {
			line: top,
			column: 1,
			code: 'too-much-prose',
			data: { length: body.length, most: LONGEST },
		};
	let run = 0;
	for (const [i, line] of body.split('\n').entries()) {
		run = line.trim() ? run + line.length : 0;
		const place = { line: top + i, column: 1 };
		if (run > LONGEST_RUN) return { ...place, code: 'long-paragraph', data: { most: LONGEST_RUN } };
		if ((/^[\s>*+-]*/.exec(line)?.[0].length ?? 0) > DEEPEST && line.trim())
			return { ...place, code: 'deep-indent' };
	}
	return undefined;
}
