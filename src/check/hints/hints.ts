import { isTyped, numerals } from '#markdown/numerals.ts';
import { sentences, type Sentence } from '#markdown/sentences.ts';
import type { Term } from '#records/term.ts';
import type { Finding } from '../problem.ts';
import type { ContentRecord } from '../record.ts';
import { filesOf, keyOf } from '../tree.ts';
import { typedInTexts } from '../rules/shown.ts';
import type { Lists } from '../rules/lists.ts';
import type { Finder } from '../rules/words.ts';
import { slowAccounts } from './account.ts';
import { unexplained, type Glossary } from './abbreviations.ts';
import { emptyLinks } from './links.ts';
import { longFields, longSentences } from './long.ts';
import { oldSearches } from './searches.ts';

/** The terms whose names are abbreviations, by that name. */
const glossaryOf = (records: ContentRecord[]): Glossary =>
	new Map(
		filesOf<Term>(records, 'terms').flatMap(({ id, data: { name, longForm } }) => {
			const [short = ''] = name.split(' ');
			return longForm ? [[short, keyOf(id)] as const] : [];
		}),
	);

/** Words that the content's own list advises against, each with the sentence that it stands in. */
const loaded = (file: string, prose: Sentence[], find: Finder): Finding[] =>
	prose.flatMap(({ text, line, column }) =>
		find(text).map(({ text: word, entry: { reason, instead } }) => ({
			file,
			line,
			column,
			code: 'loaded-word' as const,
			data: { word, text, reason, instead },
		})),
	);

/** Words of prose that may state a number. */
const maybeNumbers = ({ file, body }: ContentRecord): Finding[] =>
	numerals(body.tree)
		.filter(({ sure }) => !sure)
		.map(({ line, column, ...numeral }) => ({
			file,
			line,
			column,
			code: 'may-be-number',
			data: { typed: isTyped(numeral) },
		}));

/** Fields that hold the names of organisations, outlets and places. */
const NAMES = ['organisation', 'label', 'publisher', 'via'];

/** Every word of the names in the records: they are what these call themselves. */
function namesIn(data: unknown): string[] {
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([field, value]) =>
		NAMES.includes(field) && typeof value === 'string'
			? value.split(/[^\p{L}&]+/u)
			: namesIn(value),
	);
}

/** The words of a record's own name, which its page explains. */
function ownName({ raw }: ContentRecord): string[] {
	const name = (raw as { name?: unknown } | null)?.name;
	return typeof name === 'string' ? name.split(' ') : [];
}

/** Advice on plain language. None of it stops anything. */
export function hints(
	records: ContentRecord[],
	words: (record: ContentRecord) => Lists,
): Finding[] {
	const glossary = glossaryOf(records);
	const names = new Set(records.flatMap(({ raw }) => namesIn(raw)));
	return records.flatMap((record) => {
		const { file, body } = record;
		const prose = sentences(body.tree);
		return [
			...longFields(record),
			...typedInTexts(record, false),
			...maybeNumbers(record),
			...oldSearches(record),
			...longSentences(file, prose),
			...slowAccounts(record),
			...unexplained(file, prose, glossary, names.union(new Set(ownName(record)))),
			...emptyLinks(file, body.tree),
			...loaded(file, prose, words(record).advised),
		];
	});
}
