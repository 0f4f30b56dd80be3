import type { Dossier } from '#facts/dossier.ts';
import { namedValue, valueNames } from '#facts/named.ts';
import { kindNamed } from '#records/kinds.ts';
import { textsIn, type Text } from '#records/texts.ts';
import {
	formsOf,
	isFilled,
	placeholdersIn,
	scopeOf,
	valueInWords,
	withoutPlaceholders,
	type Placeholder,
} from '#words/filled.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import type { Slip } from '../say.ts';
import { homeOf } from '../tree.ts';
import type { Unread } from '../unread.ts';

/** Texts of somebody else: a brace in them is theirs. */
const STANDS: Text['is'][] = ['quotation', 'title', 'address', 'code'];

/** What is wrong with one name in braces; undefined where it can be filled. */
function slipOf(
	record: unknown,
	text: Text,
	{ text: whole, name, form }: Placeholder,
	dossier: Dossier | undefined,
): Slip | undefined {
	if (!isFilled(text)) return { code: 'not-filled', data: { text: whole } };
	const scope = scopeOf(record, text, dossier);
	const value = namedValue(scope, name);
	if (!value) {
		const names = valueNames(scope);
		// A name that is there has no day while a record that it counts from is missing, which is told there.
		return names.includes(name)
			? undefined
			: { code: 'no-value', data: { text: whole, name, names } };
	}
	return valueInWords(value, form) === undefined
		? { code: 'no-such-form', data: { text: whole, forms: formsOf(value) } }
		: undefined;
}

/** Whether a name may yet stand for something: for a field of a record that cannot be read, or for what is counted with one. */
function mayBe(name: string, dossier: Dossier | undefined, unread: ReadonlySet<string>): boolean {
	const path = name.split('.');
	const counted = (dossier?.claims ?? []).flatMap(({ figures = {} }) => Object.entries(figures));
	return (
		unread.has(path[0] ?? '') ||
		counted.some(
			([figure, { between = [] }]) =>
				path.includes(figure) && between.some((claim) => unread.has(claim)),
		)
	);
}

/** Names in braces, in the sentences of a record, that stand for nothing. */
export function wrongPlaceholders(
	record: ContentRecord,
	dossier: Dossier | undefined,
	unread: Unread,
): Finding[] {
	if (record.data === undefined || !/[{}]/.test(record.text)) return [];
	const { schema } = kindNamed(record.kind);
	// A claim in its dossier has the numbers that are computed from other records too.
	const claim =
		record.kind === 'claims' && dossier?.claims.find(({ file }) => file === record.file);
	const own = claim || record.data;
	// Where the incident itself has a fault, which is told there, nothing beside this record can be named.
	const home = homeOf(record);
	const isAlone = dossier === undefined && home !== undefined;
	const keys = unread.keys(home ?? '');
	return textsIn(schema, record.data).flatMap((text) => {
		if (!/[{}]/.test(text.text) || STANDS.includes(text.is)) return [];
		const stray: Slip[] = /[{}]/.test(withoutPlaceholders(text.text))
			? [{ code: 'stray-brace' }]
			: [];
		const wrong = placeholdersIn(text.text)
			.flatMap((one) => slipOf(own, text, one, dossier) ?? [])
			.filter(
				({ code, data }) => code !== 'no-value' || !(isAlone || mayBe(data.name, dossier, keys)),
			);
		return [...stray, ...wrong].map((slip) => atField(record, text.path, slip));
	});
}
