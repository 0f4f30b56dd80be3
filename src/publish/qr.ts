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
	const { size } = code;
	const across = size + 2;
	const dashes: number[] = [];
	// The first module of every code is dark, and a line of dashes begins with a dark one.
	let [isDark, run] = [true, 0];
	const step = (dark: boolean, length = 1) => {
		if (dark !== isDark) {
			dashes.push(run);
			[isDark, run] = [dark, 0];
		}
		run += length;
	};
	let path = `M0 0h${size + 1}`;
	for (let y = 0; y < size; y++) {
		for (let i = 0; i < size; i++) step(code.get(y % 2 ? size - 1 - i : i, y));
		// A light unit behind the row, one for the way down, and one before the next.
		step(false, y < size - 1 ? 3 : 2);
		if (y > 0) path += `v1h${y % 2 ? '-' : ''}${across}`;
	}
	dashes.push(run);
	return { size, path, dashes: dashes.join(' ') };
}
