/** Widths of the characters of a common sans serif at a size of one, rounded up: a table, no browser. */
const NARROW = 'ijl.,:;|!()[] ftI1';
const WIDE = 'mwMW%@—…½';

/** The size of text in a drawing, in pixels, where nothing else is said. */
export const TEXT = 13;

/** By how much bold letters are wider, in the widest of the fonts that systems come with. */
const BOLD = 1.1;

/** How a text is set: 13 pixels and not bold where it says nothing else. */
interface Face {
	size?: number;
	bold?: boolean;
}

const shareOf = (character: string) =>
	NARROW.includes(character) ? 0.36 : WIDE.includes(character) ? 0.92 : 0.62;

/** A safe estimate of how wide a text is drawn, in pixels. */
export function widthOf(text: string, { size = TEXT, bold = false }: Face = {}): number {
	const em = size * (bold ? BOLD : 1);
	return [...text].reduce((sum, character) => sum + em * shareOf(character), 0);
}

/** The narrowest drawing, in pixels: a screen of 320 less the page's margins. */
export const NARROWEST = 288;
/** Pixels from which a drawing may be laid out anew, with longer lines; the style sheet has it too. */
export const ROOMY = 640;

/** A text in lines that are no wider than this many pixels; a single longer word has its own line. */
export function wrapped(text: string, width: number = NARROWEST, face: Face = {}): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && widthOf(longer, face) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
