import { sentences } from '#markdown/sentences.ts';
import type { Text } from '#records/texts.ts';
import { withoutPlaceholders } from '#words/filled.ts';
import { hashOf, NOTHING_KEPT, type Heard, type Kept } from './kept.ts';
import type { Finding } from './problem.ts';
import { atField, type ContentRecord } from './record.ts';
import { textsOf } from './rules/shown.ts';
import type { Slip } from './say.ts';

/** Texts of ours, which are looked at, and those that show how things are called and what others wrote. */
const OURS: Text['is'][] = ['words', 'attributed', 'relayed', 'noted'];
const THEIRS: Text['is'][] = ['name', 'title', 'quotation'];

/** Years at school after which a sentence should be understood, and how many of seven measures say that it is not. */
const AGE = 22;
const MEASURES = 5;

/** A text that is looked at, and where what is found in it is told. */
interface Looked {
	text: string;
	tell: (slip: Slip) => Finding;
}

/** Letters without the marks that the dictionary has not, as in café. */
const unmarked = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** What a number or another value stands for in a sentence: a word that no dictionary is asked for. */
const filledIn = (text: string) => unmarked(withoutPlaceholders(text).replace(/\uFFFC+/g, '0'));

const lookedAt = (record: ContentRecord): Looked[] => [
	...textsOf(record)
		.filter(({ is }) => OURS.includes(is))
		.map(({ path, text }) => ({
			text: filledIn(text),
			tell: (slip: Slip) => atField(record, path, slip),
		})),
	...sentences(record.body.tree).map(({ text, line, column }) => ({
		text: filledIn(text),
		tell: (slip: Slip): Finding => ({ file: record.file, line, column, ...slip }),
	})),
];

/** Words that stand in names, titles and quotations of the content: they are what things are called. */
const ownWords = (records: ContentRecord[]): string[] => [
	...new Set(
		records
			.flatMap(textsOf)
			.filter(({ is }) => THEIRS.includes(is))
			.flatMap(({ text }) => unmarked(text).match(/\p{L}[\p{L}’'-]*\p{L}/gu) ?? []),
	),
];

/** What is no word of a dictionary: names, and what holds a digit or a point. */
const isName = (word: string) => /\p{Lu}|[\d.]/u.test(word);

/** Names in texts, for which no dictionary need look for a likely word: that takes it longest. */
const namesIn = (texts: Looked[]): string[] => [
	...new Set(
		texts.flatMap(({ text }) => (text.match(/[\p{L}\d][\p{L}\d’'.-]*/gu) ?? []).filter(isName)),
	),
];

/** The rule that knows a dictionary. */
const SPELLING = 'retext-spell';

function slipOf(ruleId: string, text: string, actual: string, near: string[]): Slip | undefined {
	if (ruleId === SPELLING)
		// A name is no word of a dictionary.
		return /^\p{Lu}|\d/u.test(actual)
			? undefined
			: { code: 'misspelt', data: { word: actual, near } };
	if (ruleId === 'retext-repeated-words') return { code: 'word-twice', data: { words: actual } };
	return { code: 'hard-sentence', data: { text } };
}

/** What looks at a text: it takes half a second to load, so it is asked for only where something is new. */
async function reader(known: string[]): Promise<(text: string) => Promise<Heard[]>> {
	const { retext } = await import('./retext.ts');
	return retext({ known, age: AGE, measures: MEASURES });
}

/** The words of a text in small letters, with the parts of those that are joined by a sign. */
const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.split(/[^\p{L}\d’'.-]+/u)
		.flatMap((word) => [word, ...word.split(/[’'.-]/)]);

/**
 * Hints on spelling, words that stand twice, and sentences that are hard to read, in every text that is
 * shown. What was found in a text before is taken as it was, if all that it depends on is the same: the
 * text, which of its words are names, and for a word that is misspelt all that may have been meant.
 */
export async function wording(
	records: ContentRecord[],
	kept: Kept = NOTHING_KEPT,
): Promise<Finding[]> {
	const texts = records.flatMap(lookedAt);
	const own = ownWords(records);
	// What begins a title or an entry of the glossary stands in small letters elsewhere.
	const known = [...own, ...own.map((word) => word.toLowerCase()), ...namesIn(texts)];
	const names = new Set(known.flatMap(wordsOf));
	const all = hashOf(...known.toSorted());
	let read: ((text: string) => Promise<Heard[]>) | undefined;
	const told = new Set<string>();
	const found: Finding[] = [];
	for (const { text, tell } of texts) {
		const here = [...new Set(wordsOf(text))].filter((word) => names.has(word)).toSorted();
		const [sound, misspelt] = [hashOf(text, ...here), hashOf(text, all)];
		let heard = kept.get(sound) ?? kept.get(misspelt);
		if (!heard) {
			read ??= await reader(known);
			heard = await read(text);
			const isMisspelt = heard.some(([rule]) => rule === SPELLING);
			kept.set(isMisspelt ? misspelt : sound, heard);
		}
		for (const [rule, words, near] of heard) {
			const slip = slipOf(rule, text, words, near);
			// One word that is right all the same is told once.
			const once = slip?.code === 'misspelt' ? slip.data.word : undefined;
			if (slip && !(once && told.has(once))) found.push(tell(slip));
			if (once) told.add(once);
		}
	}
	return found;
}
