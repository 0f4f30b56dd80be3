import { isMap, isScalar, isSeq, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { slips } from '#words/spelling.ts';
import { held, type Refusal } from '../refusals.ts';
import { fieldsAt, schemasAt, wanted } from '../schemas.ts';
import { edited, type Edit } from './edits.ts';
import { isReadable, read, type Readable } from './meaning.ts';
import { shapeOf } from './prose.ts';
import { written } from './quoting.ts';
import { valuesToMend } from './scalars.ts';

/** Whether a value stands within brackets or braces. */
export const isInFlow = (document: Document, path: readonly PropertyKey[]): boolean =>
	path.some((_, depth) => {
		const above: unknown =
			depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
		return (isMap(above) || isSeq(above)) && above.flow === true;
	});

/** The scalar at a place, with its range; undefined where it is none, or runs over several lines. */
export function scalarAt(document: Document, path: readonly PropertyKey[], text: string) {
	const node: unknown = document.getIn(path, true);
	if (!isScalar(node) || !node.range || node.anchor || node.tag) return undefined;
	const [from, to] = node.range;
	return text.slice(from, to).includes('\n') ? undefined : { value: node.value, from, to };
}

const named = (path: readonly PropertyKey[]) => path.map(String).join('.');

/** Another way to write the value of a list of choices: in other capitals. */
function otherCase(
	{ path }: Refusal,
	values: string[],
	{ document }: Readable,
	text: string,
): Edit[] {
	const scalar = scalarAt(document, path, text);
	const plain = String(scalar?.value).trim().toLowerCase();
	const [meant, another] = values.filter((value) => value.toLowerCase() === plain);
	if (!scalar || meant === undefined || another !== undefined) return [];
	const { from, to } = scalar;
	const line = written(meant, isInFlow(document, path)) ?? meant;
	return [{ from, to, text: line, what: `${named(path)}: ${meant}, as it is written elsewhere` }];
}

/** A value by itself where a list belongs. */
function inBrackets({ path }: Refusal, { document }: Readable, text: string): Edit[] {
	const scalar = scalarAt(document, path, text);
	if (typeof scalar?.value !== 'string') return [];
	const { from, to, value } = scalar;
	const line = written(value, true);
	return line === undefined
		? []
		: [{ from, to, text: `[${line}]`, what: `${named(path)}: a list, though of one` }];
}

/** A field one letter off the only one that can be meant. */
function otherName(
	{ path }: Refusal,
	schema: z.core.$ZodType,
	{ document }: Readable,
): (Edit & { path: PropertyKey[] })[] {
	const [above, name] = [path.slice(0, -1), String(path.at(-1))];
	const fields = fieldsAt(schema, above);
	const within = (most: number) =>
		fields.filter((field) => slips(name.toLowerCase(), field.toLowerCase()) <= most);
	// A field in other capitals is none of those that are a letter away as well.
	const near = within(0).length > 0 ? within(0) : within(1);
	const map: unknown = above.length === 0 ? document.contents : document.getIn(above, true);
	const [meant, another] = new Set(near);
	if (!isMap(map) || meant === undefined || another !== undefined || map.has(meant)) return [];
	const key = map.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key;
	const range = isScalar(key) ? key.range : undefined;
	return range
		? [
				{
					from: range[0],
					to: range[1],
					text: meant,
					what: `the field ${meant}, which was written ${name}`,
					path: [...above, meant],
				},
			]
		: [];
}

function editsFor(
	refusal: Refusal,
	schema: z.core.$ZodType,
	content: Readable,
	text: string,
): Edit[] {
	const [own] = schemasAt(schema, refusal.path);
	switch (refusal.code) {
		case 'no-choice':
			return otherCase(refusal, refusal.data.values, content, text);
		case 'wrong-kind':
			return own && ['keys', 'list'].includes(wanted(own).form)
				? inBrackets(refusal, content, text)
				: [];
		case 'unknown-field':
			return otherName(refusal, schema, content);
		default:
			return [];
	}
}

const about = ({ code, path }: Refusal) => `${code} ${named(path)}`;

/**
 * Edits of what the schema refuses, where only one thing can be meant: capitals of a word that is one
 * of a few, a value by itself in place of a list, and a field one letter off. Each of them is made only
 * where the schema takes what is there then, refuses nothing else for it, and the prose stays.
 */
export function misfitsToMend(
	file: string,
	text: string,
	schema: z.ZodType,
	content: Readable,
): Edit[] {
	const before = held(schema, content.data).refused;
	return before.reduce<Edit[]>((kept, refusal) => {
		const [edit] = editsFor(refusal, schema, content, text);
		if (!edit) return kept;
		const more = [...kept, edit];
		const after = read(file, edited(text, more));
		if (!isReadable(after) || shapeOf(after.tree) !== shapeOf(content.tree)) return kept;
		const left = held(schema, after.data).refused.map(about);
		const known = new Set(before.map(about));
		// What was missing under its own name is no more.
		const isBetter =
			left.length <= before.length - more.length && left.every((one) => known.has(one));
		return isBetter && !left.includes(about(refusal)) ? more : kept;
	}, []);
}

/** What is to be mended in the value of one field. */
function ofValue(
	path: readonly PropertyKey[],
	schema: z.ZodType,
	content: Readable,
	text: string,
): Edit[] {
	const [edit] = held(schema, content.data)
		.refused.filter((refusal) => named(refusal.path) === named(path))
		.flatMap((refusal) => editsFor(refusal, schema, content, text));
	if (edit) return [edit];
	const at = { text, path: [], inFlow: false };
	const { edits } = valuesToMend(content.document.contents, schema, at);
	return edits.filter((one) => named(one.path) === named(path));
}

/**
 * Edits of fields that are one letter off and whose values have a slip as well, so that the schema takes
 * neither of the two by itself: one after the other, each of the text that those before it leave.
 */
export function doublesToMend(
	file: string,
	text: string,
	schema: z.ZodType,
	content: Readable,
): Edit[][] {
	const steps: Edit[][] = [];
	let [now, whole] = [content, text];
	for (const refusal of held(schema, content.data).refused) {
		const [name] = refusal.code === 'unknown-field' ? otherName(refusal, schema, now) : [];
		if (!name) continue;
		const renamed = edited(whole, [name]);
		const between = read(file, renamed);
		const value = isReadable(between) ? ofValue(name.path, schema, between, renamed) : [];
		const mended = edited(renamed, value);
		const after = read(file, mended);
		if (value.length === 0 || !isReadable(after)) continue;
		if (shapeOf(after.tree) !== shapeOf(content.tree)) continue;
		const before = held(schema, now.data).refused.map(about);
		const left = held(schema, after.data).refused.map(about);
		if (left.length >= before.length || !left.every((one) => before.includes(one))) continue;
		steps.push([name], value);
		[now, whole] = [after, mended];
	}
	return steps;
}
