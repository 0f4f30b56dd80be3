import { segmenter, wordsIn, type Sentence } from '#markdown/sentences.ts';
import { kindNamed } from '#records/kinds.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import type { Slip } from '../say.ts';
import { formOf, schemasAt } from '../schemas.ts';

/** A longer sentence is one that many readers read twice. */
const LONG = 35;
/** Only a longer text can hold so many words, and is looked at. */
const SHORTEST = LONG * 3;

const slip = (text: string): Slip => ({
	code: 'long-sentence',
	data: { text, words: wordsIn(text), most: LONG },
});

/** Sentences of prose that are too long. */
export const longSentences = (file: string, prose: Sentence[]): Finding[] =>
	prose
		.filter(({ text }) => text.length > SHORTEST && wordsIn(text) > LONG)
		.map(({ text, line, column }) => ({ file, line, column, ...slip(text) }));

function stringsIn(
	data: unknown,
	path: PropertyKey[] = [],
): { path: PropertyKey[]; text: string }[] {
	if (typeof data === 'string') return data.length > SHORTEST ? [{ path, text: data }] : [];
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) =>
		stringsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
	);
}

/** Sentences of fields that are too long; quotations are left as they were said. */
export function longFields(record: ContentRecord): Finding[] {
	const { schema } = kindNamed(record.kind);
	return stringsIn(record.raw)
		.filter(({ path }) => schemasAt(schema, path).some((one) => formOf(one) === 'sentence'))
		.flatMap(({ path, text }) =>
			[...segmenter.segment(text)]
				.map(({ segment }) => segment.trim())
				.filter((one) => wordsIn(one) > LONG)
				.map((one) => atField(record, path, slip(one))),
		);
}
