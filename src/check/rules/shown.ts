import { isTyped } from '#markdown/numerals.ts';
import { kindNamed } from '#records/kinds.ts';
import type { TextKind } from '#records/text.ts';
import { textsIn, type Text } from '#records/texts.ts';
import { placeholderFor, placeholdersIn, scopeOf, withoutPlaceholders } from '#words/filled.ts';
import { numeralsIn } from '#words/numerals.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import { quotationsIn } from './quotations.ts';

/** What is asked of the texts of records. */
type Guard = 'numbers' | 'own numbers' | 'quotations' | 'words';

/** What is asked of a text by what it is: the one list of what is exempt. */
const GUARDS: Record<TextKind, readonly Guard[]> = {
	words: ['numbers', 'quotations', 'words'],
	attributed: ['numbers', 'quotations', 'words'],
	// Numbers that somebody else gives are theirs; those of the record itself have their field.
	relayed: ['own numbers', 'quotations'],
	noted: ['own numbers', 'quotations', 'words'],
	history: ['words'],
	name: ['words'],
	quotation: [],
	title: [],
	address: [],
	code: [],
};

/** The texts of each record, found once: most rules look at them. */
const FOUND = new WeakMap<ContentRecord, Text[]>();

/** The texts of a record that are shown; none of those that only the check reads. */
export function textsOf(record: ContentRecord): Text[] {
	const kind = kindNamed(record.kind);
	if (record.data === undefined || 'unpublished' in kind) return [];
	const texts = FOUND.get(record) ?? textsIn(kind.schema, record.data);
	FOUND.set(record, texts);
	return texts;
}

/** The texts of a record of which this is asked. */
export const textsAsked = (record: ContentRecord, guard: Guard): Text[] =>
	textsOf(record).filter(({ is }) => GUARDS[is].includes(guard));

const waivedIn = ({ data }: ContentRecord): string[] =>
	((data as { waive?: { words: string }[] }).waive ?? []).map(({ words }) => words);

/** A text without the words that its author gave a reason for, of the same length. */
const withoutWaived = (text: string, waived: string[]) =>
	waived.reduce((left, words) => left.replaceAll(words, '\uFFFC'.repeat(words.length)), text);

/** Numbers, days and money that are typed in the texts of a record, where a field or another record has them. */
export function typedInTexts(record: ContentRecord, sure: boolean): Finding[] {
	const texts = textsAsked(record, 'numbers');
	const waived = texts.length > 0 ? waivedIn(record) : [];
	return texts.flatMap(({ path, text }) =>
		numeralsIn(withoutWaived(withoutPlaceholders(text), waived))
			.filter((numeral) => numeral.sure === sure)
			.map((numeral) => {
				const typed = isTyped(numeral);
				if (!sure) return atField(record, path, { code: 'may-be-number', data: { typed } });
				const has = placeholderFor(numeral.text, scopeOf(record.data, { path }));
				return atField(record, path, { code: 'typed-in-field', data: { typed, has } });
			}),
	);
}

/**
 * Numbers and days that are typed where somebody else’s may stand, but that a field of the same record has.
 * What a source says of some day is its own, even if it was published on that day.
 */
export const ownInTexts = (record: ContentRecord): Finding[] =>
	(record.kind === 'bibliographies' ? [] : textsAsked(record, 'own numbers')).flatMap(
		({ path, text }) =>
			numeralsIn(withoutPlaceholders(text)).flatMap((numeral) => {
				const has = placeholderFor(numeral.text, scopeOf(record.data, { path }));
				const data = { typed: isTyped(numeral), has };
				return has ? [atField(record, path, { code: 'typed-in-field', data })] : [];
			}),
	);

/** Quoted words in the texts of a record that stand in no statement. */
export function quotedInTexts(record: ContentRecord, quotes: string[] | undefined): Finding[] {
	if (!quotes) return [];
	return textsAsked(record, 'quotations').flatMap(({ path, text }) =>
		quotationsIn(text, quotes).map(({ words }) =>
			atField(record, path, { code: 'stray-in-field', data: { words } }),
		),
	);
}

/** Waivers of a record for words that do not stand in it, or hold no number. */
export const idleWaivers = (record: ContentRecord): Finding[] => {
	if (record.data === undefined) return [];
	const texts = textsAsked(record, 'numbers');
	return waivedIn(record).flatMap((words, i) =>
		texts.some(({ text }) => text.includes(words)) &&
		numeralsIn(words).length > 0 &&
		placeholdersIn(words).length === 0
			? []
			: [atField(record, ['waive', i, 'words'], { code: 'idle-waiver', data: { words } })],
	);
};
