/**
 * Letters of other scripts, and signs, that a reader takes for a letter or sign of ours. Only those that
 * look alike in most typefaces.
 */
const LOOKS_LIKE: Record<string, string> = Object.fromEntries(
	[
		// Cyrillic.
		['аАӑӒ', 'aAaA'],
		['вВ', 'bB'],
		['сС', 'cC'],
		['ԁ', 'd'],
		['еЕёЁ', 'eEeE'],
		['һН', 'hH'],
		['іІїЇӏ', 'iIiIl'],
		['јЈ', 'jJ'],
		['кК', 'kK'],
		['мМ', 'mM'],
		['пѵ', 'nv'],
		['оО', 'oO'],
		['рР', 'pP'],
		['ԛ', 'q'],
		['ѕЅ', 'sS'],
		['тТ', 'tT'],
		['цѡԝԜ', 'uwwW'],
		['хХ', 'xX'],
		['уУ', 'yY'],
		['гɡ', 'rg'],
		// Greek.
		['αΑ', 'aA'],
		['βΒ', 'bB'],
		['εΕ', 'eE'],
		['Η', 'H'],
		['ιΙ', 'iI'],
		['κΚ', 'kK'],
		['Μ', 'M'],
		['νΝ', 'vN'],
		['οΟσ', 'oOo'],
		['ρΡ', 'pP'],
		['τΤ', 'tT'],
		['υΥ', 'uY'],
		['χΧ', 'xX'],
		['Ζ', 'Z'],
		// Latin letters without a decomposition, and small capitals.
		['ıłøđ', 'ilod'],
		// Signs.
		['’‘ʼ′', "''''"],
		['‐‑‒–—−', '------'],
	].flatMap(([from = '', to = '']) => [...from].map((sign, i) => [sign, to[i] ?? sign])),
);

const MARK = /[\p{M}\p{Cf}]/u;
const DIGIT = /\p{Nd}/u;

/** The digit that a decimal digit of any script stands for: the ten of a script follow one another. */
function digit(sign: string): string {
	const code = sign.codePointAt(0) ?? 0;
	for (let value = 0; value < 10; value++)
		if (!DIGIT.test(String.fromCodePoint(code - value - 1))) return String(value);
	// Mathematical digits follow one another by tens without a gap.
	return String((code - 0x1d7ce) % 10);
}

function plainSign(sign: string): string {
	const looks = LOOKS_LIKE[sign];
	if (looks !== undefined) return looks;
	// A sign for a number that no digits stand for, as a Roman one, is a number all the same.
	const isNumber = /[\p{No}\p{Nl}]/u.test(sign);
	const parts = [...sign.normalize('NFKD')].filter((part) => !MARK.test(part));
	const plain = parts
		.map((part) => LOOKS_LIKE[part] ?? (DIGIT.test(part) ? digit(part) : part))
		.join('');
	return isNumber && !/\d/.test(plain) ? '1' : plain;
}

/** A text as it looks to a reader, and where each of its signs comes from. */
interface Plain {
	text: string;
	/** The place in the written text of a place in the plain one. */
	at: (index: number) => number;
}

/**
 * A text without what nobody sees and what only looks alike: compatibility forms, marks, soft hyphens,
 * letters of other scripts that look like ours, digits of any script.
 */
export function plain(text: string): Plain {
	// Nearly all text needs no more than its own signs, and one for each of some.
	if (/^[\p{ASCII}£€¥“”…\uFFFC’‘‐‑–—−]*$/u.test(text)) {
		const plainly = text.replaceAll(/[’‘‐‑–—−]/g, (sign) => LOOKS_LIKE[sign] ?? sign);
		return { text: plainly, at: (index) => index };
	}
	let out = '';
	const from: number[] = [];
	let at = 0;
	for (const sign of text) {
		const plainly = MARK.test(sign) ? '' : plainSign(sign);
		from.push(...Array.from({ length: plainly.length }, () => at));
		out += plainly;
		at += sign.length;
	}
	return { text: out, at: (index) => from[index] ?? text.length };
}
