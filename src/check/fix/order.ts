import { isMap, isNode, isScalar, isSeq, type Document, type Pair, type YAMLMap } from 'yaml';
import type { z } from 'astro/zod';
import type { Edit } from './edits.ts';
import { fieldsOf, schemaOf } from '../schemas.ts';

/** A block of fields that do not stand in the order of their schema. */
interface Disorder {
	map: YAMLMap;
	/** The names of its fields as they stand. */
	names: string[];
	order: string[];
}

const nameOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');
/** Where a field begins. */
export const startOf = ({ key }: Pair) => (isNode(key) && key.range?.[0]) || 0;

/** The first block, from the top and outside in, that is out of order. Unknown fields have no order. */
function disorder(node: unknown, schema: z.core.$ZodType | undefined): Disorder | undefined {
	if (isMap(node)) {
		const names = node.items.map((pair) => nameOf(pair));
		const fields = fieldsOf(schema);
		if (fields.length > 0 && !node.flow && names.every((name) => fields.includes(name))) {
			const order = fields.filter((field) => names.includes(field));
			if (order.some((field, i) => field !== names[i])) return { map: node, names, order };
		}
		for (const pair of node.items) {
			const found = disorder(pair.value, schemaOf(schema, nameOf(pair)));
			if (found) return found;
		}
	}
	if (isSeq(node))
		for (const [i, item] of node.items.entries()) {
			const found = disorder(item, schemaOf(schema, i));
			if (found) return found;
		}
	return undefined;
}

/** Where the last word of a node ends: the end of what it holds, without the blank lines behind. */
export function endOf(node: unknown): number {
	if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) {
		const last: unknown = node.items.at(-1);
		return isMap(node) ? endOf((last as Pair).value) || startOf(last as Pair) : endOf(last);
	}
	return (isNode(node) && node.range?.[1]) || 0;
}

/** Where the comments begin that stand directly above a field, indented like it. */
export function withComments(text: string, start: number): number {
	const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
	const above = new RegExp(`(?:^ {${indent}}#.*\\n)+ {${indent}}$`, 'm');
	const found = above.exec(text.slice(0, start));
	return found && found.index + found[0].length === start ? found.index + indent : start;
}

/**
 * The edit that puts the first block which is out of order into the order of its schema; undefined
 * where all are in order. Each field takes along its comments, above it and behind it.
 */
export function reordering(
	text: string,
	document: Document,
	schema: z.core.$ZodType,
): Edit | undefined {
	const found = disorder(document.contents, schema);
	if (!found) return undefined;
	const { map, names, order } = found;
	const pairs = map.items;
	const starts = pairs.map((pair) => withComments(text, startOf(pair)));
	const indent = (starts[1] ?? 0) - (text.lastIndexOf('\n', (starts[1] ?? 1) - 1) + 1);
	const bottom = pairs.at(-1);
	const last = bottom ? Math.max(endOf(bottom.value), startOf(bottom)) : 0;
	const lineEnd = text.indexOf('\n', text[last - 1] === '\n' ? last - 1 : last);
	const end = lineEnd < 0 ? text.length : lineEnd;
	const pieces = starts.map((start, i) => {
		const next = starts[i + 1];
		return next === undefined
			? text.slice(start, end)
			: text.slice(start, next).replace(/\n *$/, '');
	});
	const sorted = order.map((name) => pieces[names.indexOf(name)] ?? '');
	return {
		from: starts[0] ?? 0,
		to: end,
		text: sorted.join('\n' + ' '.repeat(indent)),
		what: `fields in the order ${order.join(', ')}`,
	};
}
