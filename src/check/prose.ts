import type { Dossier } from '#facts/dossier.ts';
import { numerals } from '#markdown/numerals.ts';
import type { FiledClaim } from '#records/claim.ts';
import { nearest } from './rules/nearest.ts';
import type { Finding, Placed } from './problem.ts';
import { strayQuotations } from './rules/quotations.ts';
import type { ContentRecord } from './record.ts';
import { refusedWords, type Finder } from './rules/words.ts';
import { folderOf } from './tree.ts';
import type { Unread } from './unread.ts';

/** What the prose of a record is held to. */
interface Held {
	words: Finder;
	/** The quotations that it may repeat; undefined where they are not all known. */
	quotes: string[] | undefined;
	unread: Unread;
}

/**
 * What is wrong with the prose of one record: what could execute, numbers and dates that come from no
 * record, quotations that are in no statement, and words that the content refuses.
 */
export function problemsInProse(
	{ file, kind, data, body: { tree, faults } }: ContentRecord,
	dossier: Dossier | undefined,
	{ words, quotes, unread }: Held,
): Finding[] {
	const typed = numerals(tree)
		.filter(({ sure }) => sure)
		.map((numeral): Placed => {
			const { line, column } = numeral;
			const has = dossier && nearest(dossier, numeral);
			return { line, column, code: 'typed-number', data: { numeral, has } };
		});
	const folder = folderOf(file);
	const isUnread = (id: string) =>
		unread.keys(folder).has(id) || (folder.startsWith('incidents/') && !dossier);
	const statusOf = (id: string) =>
		dossier?.claims.find((claim) => claim.id === id)?.status ??
		(isUnread(id) ? 'unread' : undefined);
	const status = (data as FiledClaim | undefined)?.status;
	const own = kind !== 'claims' ? undefined : data === undefined ? 'unread' : status;
	return [
		...faults,
		...typed,
		...strayQuotations(tree, quotes),
		...refusedWords(tree, words, statusOf, own),
	].map((fault) => ({ file, ...fault }));
}
