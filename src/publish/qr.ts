import { generate } from 'lean-qr';

/** White modules on each side of a code, as its standard (ISO/IEC 18004) asks for. */
export const QUIET = 4;

/** A QR code as one line, to be stroked one unit wide; a module is one unit. */
interface QrLine {
	/** Modules from side to side, without the white around them. */
	size: number;
	/** Goes along the middle of every row, to the right and back in turn, and turns beside the code. */
	path: string;
	/** Lengths of the line's dark and light parts, in turn. */
	dashes: string;
}

/**
 * The QR code of a text as a dashed line, which takes a fifth of the bytes that outlines take:
 * of the least version that holds the text, with as much correction of errors as fits in it.
 */
export function qrLine(text: string): QrLine {
	const code = generate(text);
	const places = Array.from({ length: code.size }, (_, i) => i);
	const rows = places.map((y) => {
		const row = places.map((x) => (code.get(x, y) ? '#' : ' '));
		// A light unit on each side of the row, and one for the way down to the next.
		return ` ${(y % 2 ? row.toReversed() : row).join('')}  `;
	});
	const across = code.size + 2;
	return {
		size: code.size,
		// The first module of every code is dark, and a line of dashes begins with a dark one.
		path: [
			`M0 0h${code.size + 1}`,
			...places.slice(1).map((y) => `v1h${y % 2 ? '-' : ''}${across}`),
		].join(''),
		dashes: [...rows.join('').trimStart().matchAll(/#+| +/g)].map(([run]) => run.length).join(' '),
	};
}
