/** Widths of the characters of a common sans serif at a size of one, rounded up: a table, no browser. */
const NARROW = 'ijl.,:;|!()[] ftI1';
const WIDE = 'mwMW%@';

/** The size of text in a drawing, in pixels, where nothing else is said. */
export const TEXT = 13;

/** A safe estimate of how wide a text is drawn, in pixels. */
export const widthOf = (text: string, size: number = TEXT): number =>
	[...text].reduce(
		(sum, character) =>
			sum + size * (NARROW.includes(character) ? 0.36 : WIDE.includes(character) ? 0.92 : 0.62),
		0,
	);

/** The narrowest drawing, in pixels: a screen of 320 less the page's margins. */
export const NARROWEST = 288;

/** A text in lines that are no wider than this many pixels; a single longer word has its own line. */
export function wrapped(text: string, width: number = NARROWEST, size: number = TEXT): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
