import { isDeepStrictEqual } from 'node:util';
import { check, type Checked, type Texts } from '#check/content.ts';
import { edited } from '#check/fix/edits.ts';
import type { ContentRecord } from '#check/record.ts';
import { asPlain, spotsIn, type Spot } from '#check/spots.ts';
import type { Dossier } from '#facts/dossier.ts';
import { kindNamed, OWN_KINDS } from '#records/kinds.ts';
import { isKey } from '#records/text.ts';
import { textsIn } from '#records/texts.ts';
import { isFilled } from '#words/filled.ts';
import { withUnit } from '#words/quantity.ts';
import { Misuse, Refusal } from '../command.ts';
import { asLine } from '#check/problem.ts';
import { listWith } from './list.ts';
import {
	addressesOf,
	called,
	fileUnder,
	incidentOf,
	listOf,
	thingsIn,
	type Thing,
} from '#check/things.ts';

/** A file before and after: one of the two is missing where it is new or goes. */
export interface FileChange {
	file: string;
	/** Its path afterwards, where it is moved. */
	to?: string | undefined;
	before: string | undefined;
	after: string | undefined;
}

/** What is to be done to the content. */
export interface Changes {
	files: FileChange[];
	/** Places that named it and are changed. */
	mentions: number;
	/** The content as it is afterwards. */
	texts: Texts;
}

/** The content without an error, taken apart. Throws a Refusal that names its faults: what cannot be read may name anything. */
export function sound(texts: Texts): Checked {
	const checked = check(texts);
	const errors = checked.problems.filter(({ severity }) => severity === 'error');
	const [first] = errors;
	if (!first) return checked;
	throw new Refusal(
		`The content has ${withUnit(errors.length, 'problems')} of its own, so nothing is changed. The first: ${asLine(first)}`,
	);
}

/** The incident that a record belongs to, wherever it is filed. */
const ownerOf = ({ file, data }: ContentRecord): string | undefined =>
	incidentOf({ folder: /^content\/(incidents\/[^/]+)\//.exec(file)?.[1] ?? '' }) ??
	(data as { incident?: string } | undefined)?.incident;

/** Whether a record may name a thing by its key alone. */
function isNear(record: ContentRecord, thing: Thing): boolean {
	const isOwn = thing.one === 'source' || OWN_KINDS.some(({ one }) => one === thing.one);
	if (!isOwn) return true;
	const incident = incidentOf(thing);
	if (incident !== undefined) return ownerOf(record) === incident;
	return record.file.startsWith(`content/${thing.folder}/`) || record.file === listOf(thing);
}

/** Every place outside its own entry in which a thing is named. */
export function mentionsOf(
	thing: Thing,
	{ records, dossiers }: Pick<Checked, 'records' | 'dossiers'>,
	wanted: { key: string; address: (address: string) => string | undefined },
): { record: ContentRecord; spots: Spot[] }[] {
	return records.flatMap((record) => {
		const dossier: Dossier | undefined = dossiers.find(({ id }) => id === ownerOf(record));
		const spots = spotsIn(record, thing, wanted, dossier, isNear(record, thing));
		return spots.length > 0 ? [{ record, spots }] : [];
	});
}

/** Folders of the site whose pages are sorted by incident. */
const BY_INCIDENT = ['handouts', 'embed', 'data'];

/** What an address leads to when a thing has another key; undefined for the address of something else. */
export function addressUnder(thing: Thing, key: string): (address: string) => string | undefined {
	if (thing.one === 'incident')
		return (address) => {
			const parts = address.split('/');
			const at = BY_INCIDENT.includes(parts[1] ?? '') ? 2 : 1;
			return parts[at] === thing.key ? parts.with(at, key).join('/') : undefined;
		};
	const to = addressesOf(thing, key);
	const pairs = new Map(addressesOf(thing).map((from, i) => [from, to[i]]));
	return (address) => {
		const whole = pairs.get(address);
		if (whole !== undefined) return whole;
		const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
		const other = rest === '' ? undefined : pairs.get(page);
		return other === undefined ? undefined : other + rest;
	};
}

/** The entry of a source in its bibliography, as a place to change. */
function entryOf({ content, text }: ContentRecord, key: string, to: string): Spot[] {
	const { contents } = content.document;
	const items = (contents as unknown as { items?: { key: { value: unknown; range: number[] } }[] })
		.items;
	const [from = 0, end = 0] =
		items?.find((item) => String(item.key.value) === key)?.key.range ?? [];
	const source = text.slice(from, end);
	return [
		{ from, to: end, text: source === key ? asPlain(to) : source.replace(key, to), what: key },
	];
}

/** Why a key cannot be the new one of a thing. Throws a Misuse that says so. */
function assertFree(thing: Thing, key: string, things: Thing[], texts: Texts): void {
	const { one } = thing;
	if (!isKey(key))
		throw new Misuse(`“${key}” is no key: write small letters, digits and single hyphens.`);
	if (key === thing.key) throw new Misuse(`It is called “${key}” already.`);
	const twin = things.find(
		(other) => other.one === one && other.folder === thing.folder && other.key === key,
	);
	if (twin && one !== 'incident') throw new Misuse(`There is a ${called(twin)} already.`);
	if (
		one === 'incident' &&
		[...texts.keys()].some((file) => file.startsWith(`content/incidents/${key}/`))
	)
		throw new Misuse(`There is a folder content/incidents/${key} already.`);
	listWith(texts.get(listOf(thing)), ({ get }) => {
		const former = get(one, key);
		if (former === undefined || former === thing.key) return;
		throw new Refusal(
			`“${key}” stands in ${listOf(thing)}: its address was given out, and leads ${typeof former === 'string' ? `to “${former}”` : 'to a page that says what stood there'}. Choose another key.`,
		);
	});
}

/**
 * The content after a thing is given another key: its file or entry, every place that names it by its
 * key or its address, and the list by which the old address keeps working. Throws a Misuse or a Refusal
 * that says why, where that cannot be done surely.
 */
export function renamed(
	texts: Texts,
	thing: Thing,
	key: string,
	checked: Checked = sound(texts),
): Changes {
	assertFree(thing, key, thingsIn(checked.records), texts);
	const wanted = { key, address: addressUnder(thing, key) };
	const spots = new Map(
		mentionsOf(thing, checked, wanted).map(({ record, spots: found }) => [record.file, found]),
	);
	const mentions = [...spots.values()].flat().length;
	const bibliography = checked.records.find(({ file }) => file === thing.file);
	if (thing.one === 'source' && bibliography)
		spots.set(thing.file, [
			...(spots.get(thing.file) ?? []),
			...entryOf(bibliography, thing.key, key),
		]);
	const after = new Map<string, string>();
	const files: FileChange[] = [];
	const moveOf = (file: string) => {
		if (thing.one === 'incident')
			return file.startsWith(`content/incidents/${thing.key}/`)
				? file.replace(`incidents/${thing.key}/`, `incidents/${key}/`)
				: undefined;
		return file === thing.file ? fileUnder(thing, key) : undefined;
	};
	for (const [file, text] of texts) {
		const now = edited(text, spots.get(file) ?? []);
		const to = moveOf(file);
		after.set(to ?? file, now);
		if (to !== undefined || now !== text) files.push({ file, to, before: text, after: now });
	}
	// The list goes with the folder of an incident, and what is written into it may have been changed above.
	const list = moveOf(listOf(thing)) ?? listOf(thing);
	const former = after.get(list);
	const next = listWith(former, ({ remove, set }) => {
		remove(thing.one, key);
		set(thing.one, thing.key, key);
	});
	const noted = files.find(({ file, to }) => (to ?? file) === list);
	if (noted) noted.after = next;
	else files.push({ file: list, before: former, after: next });
	if (next === undefined) after.delete(list);
	else after.set(list, next);
	const inOrder = new Map([...after].toSorted(([a], [b]) => (a < b ? -1 : 1)));
	assertSame(checked, inOrder, thing, key);
	return { files, mentions, texts: inOrder };
}

/** Every sentence of all incidents as readers see it, in an order in which no key has a part. */
const sentencesOf = (dossiers: Dossier[]): string[] =>
	dossiers
		.flatMap((dossier) => [
			...textsIn(kindNamed('incidents').schema, dossier.incident),
			...OWN_KINDS.flatMap(({ name, schema }) =>
				(dossier[name] as unknown[]).flatMap((record) => textsIn(schema, record)),
			),
		])
		.flatMap((text) => (isFilled(text) ? text.text : []))
		.toSorted();

/** Throws a Refusal where the content would have errors afterwards, or say anything else. */
function assertSame(before: Checked, texts: Texts, thing: Thing, key: string): void {
	const after = check(texts);
	const [first] = after.problems.filter(({ severity }) => severity === 'error');
	if (first)
		throw new Refusal(
			`With the key “${key}” for the ${called(thing)}, the content would have an error: ${asLine(first)}`,
		);
	if (isDeepStrictEqual(sentencesOf(before.dossiers), sentencesOf(after.dossiers))) return;
	throw new Refusal(
		`With the key “${key}”, a sentence would say something else: another field or record has that name. Choose another key.`,
	);
}
