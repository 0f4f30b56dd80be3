const SILENT = /(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/;

/** The syllables of an English word, counted as groups of vowels: a known and rough way. */
export function syllables(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	if (letters.length <= 3) return 1;
	return Math.max(1, letters.replace(SILENT, '').match(/[aeiouy]+/g)?.length ?? 1);
}

/**
 * The Flesch–Kincaid grade level of an English text (Kincaid and others, 1975):
 * 0.39 · words per sentence + 11.8 · syllables per word − 15.59. 0 for a text without words.
 */
export function gradeLevel(text: string): number {
	const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];
	if (words.length === 0) return 0;
	const sentences = Math.max(1, text.match(/[.?!](?=[\s”’)]|$)/g)?.length ?? 0);
	const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
	return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}

/** Children enter the first grade of a school in the United States at six and leave it at seven. */
const YEARS_BEFORE_SCHOOL = 5;

/** The age, in whole years, at which a text can be read, by its grade level. A rough guide. */
export const readingAge = (text: string): number =>
	Math.round(Math.max(0, gradeLevel(text)) + YEARS_BEFORE_SCHOOL);
