import { isMap, isScalar, parse, type Node } from 'yaml';
import { visit } from 'unist-util-visit';
import { datedKind } from '#facts/dated.ts';
import type { Dossier } from '#facts/dossier.ts';
import { recordNamed } from '#facts/named.ts';
import { isJsx } from '#markdown/elements.ts';
import { ruleOf } from '#prose/index.ts';
import { kindNamed } from '#records/kinds.ts';
import { referencesIn } from '#records/links.ts';
import { textsIn } from '#records/texts.ts';
import { isFilled, placeholdersIn, scopeOf } from '#words/filled.ts';
import type { Edit } from './fix/edits.ts';
import type { ContentRecord } from './record.ts';

/** A record or a source by its key, as it is to be looked for in what others say. */
export interface Sought {
	/** What one of its kind is called. */
	one: string;
	key: string;
}

/** What a key or an address is to become. */
export interface Wanted {
	/** Another key for what is sought. */
	key: string;
	/** What an address of our own leads to from now on; undefined where it stays. */
	address: (address: string) => string | undefined;
}

/** A key or an address in a text: where it stands, and what stands there afterwards. */
export type Spot = Edit;

/** A key as YAML reads it as text: one such as 2025 or null stands in quotes. */
export const asPlain = (key: string) => (parse(key) === key ? key : `"${key}"`);

/** The node of a value; where it is the name of an entry, that of the name. */
function nodeAt(
	{ content: { document } }: ContentRecord,
	path: readonly PropertyKey[],
	isName = false,
): Node | undefined {
	if (!isName) return document.getIn(path, true) as Node | undefined;
	const group: unknown =
		path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
	if (!isMap(group)) return undefined;
	const pair = group.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
	return pair?.key as Node | undefined;
}

/** Puts another text in the place of one that a scalar holds; all places where it holds it. */
function within(record: ContentRecord, node: Node | undefined, from: string, to: string): Spot[] {
	if (!node?.range) return [];
	const [at, end] = node.range;
	const source = record.text.slice(at, end);
	if (source === from) return [{ from: at, to: end, text: asPlain(to), what: from }];
	return [...source.matchAll(new RegExp(RegExp.escape(from), 'g'))].map(({ index }) => ({
		from: at + index,
		to: at + index + from.length,
		text: to,
		what: from,
	}));
}

/** Keys in fields whose schema says of what they are the key. */
function inFields(record: ContentRecord, { one, key }: Sought, wanted: Wanted): Spot[] {
	// An incident that has an account of its own is compared by that.
	const targets = one === 'incident' ? [one, 'comparison'] : [one];
	return referencesIn(kindNamed(record.kind).schema, record.raw)
		.filter((reference) => reference.key === key && targets.includes(reference.of))
		.flatMap(({ path, isName }) => within(record, nodeAt(record, path, isName), key, wanted.key));
}

/** What a commitment was made for, which is a site unless an end point has that name. */
function inCommitment(
	record: ContentRecord,
	{ one, key }: Sought,
	wanted: Wanted,
	dossier: Dossier | undefined,
): Spot[] {
	const { commitment } = (record.data ?? {}) as { commitment?: { for?: string } };
	const target = commitment?.for;
	if (one !== 'site' || target?.split('.')[0] !== key) return [];
	if (dossier?.incident.endPoints.some(({ id }) => id === target)) return [];
	const node = nodeAt(record, ['commitment', 'for']);
	return within(record, node, target, wanted.key + target.slice(key.length));
}

/** Names in braces that begin with the key. */
function inSentences(
	record: ContentRecord,
	{ one, key }: Sought,
	wanted: Wanted,
	dossier: Dossier | undefined,
): Spot[] {
	if (!dossier || !record.text.includes('{')) return [];
	const { schema, name } = kindNamed(record.kind);
	const filed = name === 'claims' && dossier.claims.find(({ file }) => file === record.file);
	const own = filed || record.data;
	return textsIn(schema, record.data)
		.filter(isFilled)
		.flatMap((text) => {
			const meant = placeholdersIn(text.text).filter(({ name: asked }) => {
				const named = recordNamed(scopeOf(own, text, dossier), asked);
				return named?.one === one && named.key === key;
			});
			const node = nodeAt(record, text.path);
			return [...new Set(meant.map((placeholder) => placeholder.text))].flatMap((whole) =>
				within(record, node, whole, whole.replace(key, wanted.key)),
			);
		});
}

/** Addresses of our own in fields, such as the pages that a correction is about. */
const inAddresses = (record: ContentRecord, wanted: Wanted): Spot[] =>
	textsIn(kindNamed(record.kind).schema, record.data)
		.filter(({ is, text }) => is === 'address' && text.startsWith('/'))
		.flatMap(({ path, text }) => {
			const to = wanted.address(text);
			return to === undefined ? [] : within(record, nodeAt(record, path), text, to);
		});

/** What the first part of a value in prose is the key of. */
function namesOf(names: string | undefined, value: string, dossier: Dossier | undefined) {
	if (names === 'dated record') return dossier && datedKind(dossier, value);
	return names;
}

/** Keys in the attributes of components. */
function inComponents(
	{ text, body: { tree } }: ContentRecord,
	{ one, key }: Sought,
	wanted: Wanted,
	dossier: Dossier | undefined,
): Spot[] {
	const spots: Spot[] = [];
	visit(tree, (node) => {
		if (!isJsx(node)) return;
		for (const attribute of node.attributes) {
			if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
			const { names, several } = ruleOf(node.name ?? '')?.attributes[attribute.name] ?? {};
			const from = offsetOf(text, attribute.position?.start);
			const to = offsetOf(text, attribute.position?.end);
			const source = text.slice(from, to);
			const at = source.indexOf(attribute.value, attribute.name.length);
			if (at < 0) continue;
			for (const { index, 0: value } of several
				? attribute.value.matchAll(/\S+/g)
				: [{ index: 0, 0: attribute.value }]) {
				const target = namesOf(names, value, dossier);
				const isMeant =
					value.split('.')[0] === key &&
					(target === one || (one === 'incident' && target === 'comparison'));
				if (isMeant)
					spots.push({
						from: from + at + index,
						to: from + at + index + key.length,
						text: wanted.key,
						what: key,
					});
			}
		}
	});
	return spots;
}

/** The offset in the file of a place in its body: only lines and columns of the two agree. */
function offsetOf(text: string, place: { line: number; column: number } | undefined): number {
	const { line, column } = place ?? { line: 1, column: 1 };
	let at = 0;
	for (let i = 1; i < line; i++) at = text.indexOf('\n', at) + 1;
	return at + column - 1;
}

/** Links of a body that lead to an address of our own. */
function inLinks({ text, body: { tree } }: ContentRecord, wanted: Wanted): Spot[] {
	const spots: Spot[] = [];
	visit(tree, ['link', 'definition'], (node) => {
		if (node.type !== 'link' && node.type !== 'definition') return;
		const to = node.url.startsWith('/') ? wanted.address(node.url) : undefined;
		if (to === undefined) return;
		const last = node.type === 'link' ? node.children.at(-1) : undefined;
		const from = offsetOf(text, last?.position?.end ?? node.position?.start);
		const at = text.indexOf(node.url, from);
		if (at >= 0 && at < offsetOf(text, node.position?.end))
			spots.push({ from: at, to: at + node.url.length, text: to, what: node.url });
	});
	return spots;
}

/**
 * Every place in a record that names what is sought by its key, or by an address that leads elsewhere
 * afterwards: in fields, in sentences, in prose. What stands there only looks the same, such as the name
 * of a field, is none of them. The incident whose records the record may name is `dossier`.
 */
export function spotsIn(
	record: ContentRecord,
	sought: Sought,
	wanted: Wanted,
	dossier: Dossier | undefined,
	/** Whether keys of the kind that is sought are those of this record's own folder. */
	isNear: boolean,
): Spot[] {
	const named = isNear
		? [
				...inFields(record, sought, wanted),
				...inCommitment(record, sought, wanted, dossier),
				...inSentences(record, sought, wanted, dossier),
				...inComponents(record, sought, wanted, dossier),
			]
		: [];
	const all = [...named, ...inAddresses(record, wanted), ...inLinks(record, wanted)];
	// Where one of several forms may stand, a schema tells of one key twice.
	const places = new Map(all.map((spot) => [spot.from, spot]));
	return [...places.values()].toSorted((a, b) => a.from - b.from);
}
