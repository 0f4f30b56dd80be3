import { isMap, isScalar } from 'yaml';
import { check, type Checked, type Texts } from '#check/content.ts';
import { endOf, startOf, withComments } from '#check/fix/order.ts';
import { placeAt } from '#check/place.ts';
import { asLine } from '#check/problem.ts';
import { KINDS, OWN_KINDS } from '#records/kinds.ts';
import type { AnyKind } from '#records/kind.ts';
import type { Gone } from '#records/moves.ts';
import type { Bibliography } from '#records/source.ts';
import { Refusal } from '../command.ts';
import { listWith } from '../rename/list.ts';
import { mentionsOf, type FileChange } from '../rename/plan.ts';
import { addressesOf, called, incidentOf, listOf, thingsIn, type Thing } from '#check/things.ts';

/** A place that names a thing. */
interface Naming {
	file: string;
	line: number;
	column: number;
	/** The line of the file, without the blanks around it. */
	text: string;
}

/** Where a thing is named: what would lead nowhere without it. */
export function namingsOf(thing: Thing, checked: Checked): Naming[] {
	const own = addressesOf(thing);
	const isOwn = (address: string) =>
		own.some((one) => one === address || one === address.replace(/[?#].*$/, ''));
	const wanted = {
		key: thing.key,
		address: (address: string) => (isOwn(address) ? address : undefined),
	};
	return (
		mentionsOf(thing, checked, wanted)
			// What it says of itself goes with it; what was corrected on its page stays told, and the page
			// says that it has gone; what led to it leads to that page.
			.filter(
				({ record: { kind, file } }) =>
					kind !== 'corrections' &&
					kind !== 'moves' &&
					(thing.one === 'source' || file !== thing.file),
			)
			.flatMap(({ record: { file, text }, spots }) =>
				spots.map(({ from }) => {
					const { line, column } = placeAt(text, from);
					return { file, line, column, text: text.split('\n')[line - 1]?.trim() ?? '' };
				}),
			)
	);
}

/** What a thing is called where it stands: the title of its page, or of its entry. */
function titleOf(thing: Thing, { records, dossiers }: Checked): string {
	const record = records.find(({ file }) => file === thing.file);
	if (thing.one === 'source') {
		const source = (record?.data as Bibliography | undefined)?.[thing.key];
		return `${source?.publisher ?? ''}: ${source?.title ?? thing.key}`;
	}
	const kind: (AnyKind & { name: string }) | undefined = KINDS.find(({ one }) => one === thing.one);
	const own = OWN_KINDS.find(({ one }) => one === thing.one);
	const dossier = dossiers.find(({ id }) => id === incidentOf(thing));
	const filled =
		own && dossier
			? (dossier[own.name] as { id: string }[]).find(({ id }) => id === thing.key)
			: record?.data;
	const fields = (filled ?? {}) as { what?: string; of?: string; name?: string; summary?: string };
	return (
		kind?.title?.(filled) ?? fields.what ?? fields.of ?? fields.name ?? fields.summary ?? thing.key
	);
}

/** A bibliography without one of its entries, and without the comment above that. */
function withoutEntry(texts: Texts, thing: Thing, { records }: Checked): string {
	const text = texts.get(thing.file) ?? '';
	const contents = records.find(({ file }) => file === thing.file)?.content.document.contents;
	const items = isMap(contents) ? contents.items : [];
	const at = items.findIndex(({ key }) => isScalar(key) && String(key.value) === thing.key);
	const [pair, next] = [items[at], items[at + 1]];
	if (!pair) return text;
	const from = withComments(text, startOf(pair));
	if (next) return text.slice(0, from) + text.slice(withComments(text, startOf(next)));
	// Of the last entry, the blank lines above go too, and what stands behind it stays.
	const end = text.indexOf('\n', endOf(pair.value) - 1);
	return text.slice(0, from).trimEnd() + (end < 0 ? '\n' : text.slice(end));
}

/** Why a thing went, and when. */
export type Reason = Pick<Gone, 'why' | 'on'>;

/** Takes things out one after the other, and says at their addresses what stood there. */
class Removing {
	readonly texts: Map<string, string>;
	constructor(texts: Texts) {
		this.texts = new Map(texts);
	}

	take(thing: Thing, checked: Checked, reason: Reason | undefined): void {
		const stood = titleOf(thing, checked);
		if (thing.one === 'source')
			this.texts.set(thing.file, withoutEntry(this.texts, thing, checked));
		else this.texts.delete(thing.file);
		if (!reason || addressesOf(thing).length === 0) return;
		const list = listOf(thing);
		const next = listWith(this.texts.get(list), ({ set, former }) => {
			const gone: Gone = { stood, ...reason };
			for (const key of former(thing.one, thing.key)) set(thing.one, key, gone);
			set(thing.one, thing.key, gone);
		});
		if (next !== undefined) this.texts.set(list, next);
	}
}

const errorsIn = ({ problems }: Checked) => problems.filter(({ severity }) => severity === 'error');

/** Sources that nothing cites any longer: they go with what did. */
function uncitedIn(checked: Checked): Thing[] {
	const uncited = errorsIn(checked).filter(({ code }) => code === 'uncited');
	return thingsIn(checked.records).filter(
		(thing) =>
			thing.one === 'source' &&
			uncited.some(({ file, field }) => file === thing.file && field?.[0] === thing.key),
	);
}

/**
 * The files that change where a thing goes: its own, the bibliography where nothing else cites its
 * sources, and the list by which its address says what stood there. Throws a Refusal where the content
 * would have errors without it.
 */
export function removed(
	texts: Texts,
	thing: Thing,
	checked: Checked,
	reason: Reason | undefined,
): { files: FileChange[]; others: Thing[]; texts: Texts } {
	const removing = new Removing(texts);
	removing.take(thing, checked, reason);
	let after = check(removing.texts);
	const others = uncitedIn(after);
	for (const source of others) {
		removing.take(source, after, reason);
		after = check(removing.texts);
	}
	const [first] = errorsIn(after);
	if (first)
		throw new Refusal(
			`Without the ${called(thing)}, the content would have an error: ${asLine(first)}`,
		);
	const names = new Set([...texts.keys(), ...removing.texts.keys()]);
	const files = [...names]
		.map((file) => ({ file, before: texts.get(file), after: removing.texts.get(file) }))
		.filter(({ before, after: now }) => before !== now);
	return { files, others, texts: removing.texts };
}

/** Whether nothing leads to a thing from outside: it stands with others on a page, without a place of its own. */
export const isUnaddressed = (thing: Thing): boolean => addressesOf(thing).length === 0;
