/** A character, or two hyphens, that give way to a typographic one. */
interface Glyph {
	index: number;
	length: number;
	text: string;
}

/** What stands for a component or code within a run of words. */
export const OBJECT = '\uFFFC';

const LETTER = /[\p{L}\p{N}\uFFFC]/u;
const BEFORE_OPENING = /^$|[\s([{"'–—]/;
const AFTER_CLOSING = /^$|[\s.,;:!?)\]}"'–—]/;

/** The characters before and behind one; a mark counts the same whether or not it has been set. */
const around = (text: string, index: number) =>
	[text.charAt(index - 1), text.charAt(index + 1)].map((character) =>
		character.replace(/[“”]/, '"').replace(/[‘’]/, "'"),
	) as [string, string];
const placesOf = (text: string, mark: string) =>
	[...text.matchAll(new RegExp(mark, 'g'))].map(({ index }) => index);

/** Quotation marks, where each one clearly opens or closes and they alternate; else none. */
function quotationMarks(text: string): Glyph[] {
	const sides = placesOf(text, '"').map((index) => {
		const [before, after] = around(text, index);
		const opens = BEFORE_OPENING.test(before) && /[^\s"]/.test(after);
		const closes = /[^\s"]/.test(before) && AFTER_CLOSING.test(after);
		return { index, length: 1, text: opens === closes ? '' : opens ? '“' : '”' };
	});
	const isSound = sides.every((side, i) => side.text === (i % 2 === 0 ? '“' : '”'));
	return isSound && sides.length % 2 === 0 ? sides : [];
}

/**
 * Apostrophes. Within a word there is no doubt; behind a word there is, as soon as one in front of a
 * word may have opened a quotation.
 */
function apostrophes(text: string): Glyph[] {
	const marks = placesOf(text, "'").map((index) => {
		const [before, after] = around(text, index);
		// A name in braces ends as the word does that stands in its place.
		const left = LETTER.test(before) || before === '}';
		const right = LETTER.test(after);
		const decade =
			BEFORE_OPENING.test(before) && /^\d\ds?(?!\p{L}|\d)/u.test(text.slice(index + 1));
		const sure = (left && right) || decade;
		return { index, sure, left, behind: /\p{L}/u.test(before) && AFTER_CLOSING.test(after) };
	});
	const mayQuote = marks.some(({ sure, left }) => !sure && !left);
	return marks
		.filter(({ sure, behind }) => sure || (behind && !mayQuote))
		.map(({ index }) => ({ index, length: 1, text: '’' }));
}

/** Two hyphens between blanks, which stand for a dash. */
const dashes = (text: string): Glyph[] =>
	[...text.matchAll(/(?<=\S\s)--(?=\s\S)/g)].map(({ index }) => ({ index, length: 2, text: '–' }));

/** What a typesetter would change in a run of words, in order; doubtful marks are left alone. */
export const glyphs = (text: string): Glyph[] =>
	[...quotationMarks(text), ...apostrophes(text), ...dashes(text)].toSorted(
		(a, b) => a.index - b.index,
	);

/** A run of words as a typesetter would have it. */
export function typeset(text: string): string {
	let at = 0;
	let result = '';
	for (const { index, length, text: glyph } of glyphs(text)) {
		result += text.slice(at, index) + glyph;
		at = index + length;
	}
	return result + text.slice(at);
}
