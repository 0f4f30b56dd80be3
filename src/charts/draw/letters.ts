/**
 * Letters and signs that a file of a chart can draw: Latin, also as Vietnamese has it, Greek, Cyrillic and
 * common signs. The fonts that files carry have each of them, in both weights.
 */
const DRAWABLE =
	/[\u0020-\u007e\u00a0-\u0181\u01a0-\u01a1\u01af-\u01b0\u01cd-\u01dc\u0218-\u021b\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490-\u0491\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2009\u200b\u2013-\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032-\u2033\u2039-\u203a\u2044\u20ac\u2116\u2122\u2191\u2193\u2212]/u;

/** Whether a file of a chart can draw a letter or sign. */
export const isDrawable = (letter: string): boolean => DRAWABLE.test(letter);

/** The letters and signs of a text, each once, that no file of a chart can draw. */
export const undrawable = (text: string): string[] => [
	...new Set([...text.normalize('NFC')].filter((letter) => !isDrawable(letter))),
];
