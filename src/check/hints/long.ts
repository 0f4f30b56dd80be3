import { wordsIn, type Sentence } from '#markdown/sentences.ts';
import { fieldName } from '../refusals.ts';
import { isSentence, schemasAt } from '../schemas.ts';
import { KINDS } from '../kinds.ts';
import { atField } from '../place.ts';
import type { Finding } from '../problem.ts';
import type { ContentRecord } from '../record.ts';

/** A longer sentence is one that many readers read twice. */
export const LONG = 35;
/** Only a longer text can hold so many words, and is looked at. */
const SHORTEST = LONG * 3;

const QUOTED = 60;

/** The beginning of a sentence, in quotation marks and without its full stop. */
export const quoted = (text: string): string =>
	text.length > QUOTED
		? `“${text.slice(0, QUOTED).replace(/\s+\S*$/, '')} …”`
		: `“${text.replace(/\.$/, '')}”`;

const message = (text: string) =>
	`${quoted(text)} has ${wordsIn(text)} words. Part it into sentences of at most ${LONG}.`;

/** Sentences of prose that are too long. */
export const longSentences = (file: string, prose: Sentence[]): Finding[] =>
	prose
		.filter(({ text }) => text.length > SHORTEST && wordsIn(text) > LONG)
		.map(({ text, line, column }) => ({ file, line, column, message: message(text) }));

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

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
	const schema = KINDS.find(({ kind }) => kind === record.kind)?.schema;
	if (!schema) return [];
	return stringsIn(record.raw)
		.filter(({ path }) => schemasAt(schema, path).some(isSentence))
		.flatMap(({ path, text }) =>
			[...segmenter.segment(text)]
				.map(({ segment }) => segment.trim())
				.filter((one) => wordsIn(one) > LONG)
				.map((one) => atField(record, path, `${fieldName(path)}: ${message(one)}`)),
		);
}
