import { isMap, isPair, isSeq, visit, type Document, type Node, type YAMLMap } from 'yaml';
import { fenced, readContent } from '#markdown/frontmatter.ts';
import type { JsonSchema } from '../schemas/json.ts';

/** Comments are broken before this column; what stands before them takes some of it. */
const WIDTH = 100;

/** A text as the lines of a comment; the package puts `#` before each. */
function lines(text: string, indent = ''): string {
	const out: string[] = [];
	for (const word of text.split(' ')) {
		const last = out.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= WIDTH) out.push(`${out.pop()} ${word}`);
		else out.push(`${out.length > 0 ? indent : ''} ${word}`);
	}
	return out.join('\n');
}

const fieldsOf = ({ properties = {} }: JsonSchema) =>
	Object.entries(properties) as [string, JsonSchema][];

/** What a field is for, in the words of its schema, and what may stand in it. */
function said(name: string, field: JsonSchema, { required = [] }: JsonSchema): string {
	const choice = field.enum ? `One of: ${field.enum.join(', ')}.` : '';
	const optional = required.includes(name) ? '' : 'Optional.';
	return [field.description, choice, optional].filter(Boolean).join(' ');
}

/** Puts before each field of a group, and of the groups within it, what it is for. */
function explain(group: YAMLMap, schema: JsonSchema, isEntry = false): void {
	const fields = new Map(fieldsOf(schema));
	for (const [i, { key, value }] of group.items.entries()) {
		const name = String(key);
		const field = fields.get(name);
		if (!field) continue;
		// Before the first field of an entry, the comment stands above the stroke of the list.
		const holder = (isEntry && i === 0 ? group : key) as Node;
		holder.commentBefore = lines(said(name, field, schema));
		below(value, field);
	}
}

/** Goes on to what lies in a field: a group, or the first entry of a list or of named groups. */
function below(value: unknown, schema: JsonSchema): void {
	if (isMap(value) && schema.properties) return explain(value, schema);
	if (isSeq(value) && isMap(value.items[0]) && !value.flow)
		return explain(value.items[0], schema.items as JsonSchema, true);
	const [first] = isMap(value) ? value.items : [];
	if (isPair(first) && isMap(first.value) && schema.additionalProperties)
		explain(first.value, schema.additionalProperties as JsonSchema);
}

/** The group of fields that a whole file of a kind is made of, or the first that it lists. */
function first(schema: JsonSchema, document: Document.Parsed): [JsonSchema, YAMLMap | undefined] {
	const { contents } = document;
	if (schema.items)
		return [
			schema.items as JsonSchema,
			isSeq(contents) ? (contents.items[0] as YAMLMap) : undefined,
		];
	if (!schema.properties && isMap(contents))
		return [
			schema.additionalProperties as JsonSchema,
			contents.items[0]?.value as unknown as YAMLMap,
		];
	return [schema, isMap(contents) ? contents : undefined];
}

/** The fields that are not used, to stand behind the last. */
function unused([schema, group]: [JsonSchema, YAMLMap | undefined]): string {
	const left = fieldsOf(schema).filter(([name]) => !group?.has(name));
	if (left.length === 0) return '';
	const told = left.map(([name, { description = '' }]) => lines(`${name}: ${description}`, '   '));
	return [' Fields that are not used here:', ...told].join('\n');
}

/** Whether a file of a kind has no fields: whatever stands before a colon is an entry. */
export const isPlain = ({ additionalProperties: entry }: JsonSchema): boolean =>
	typeof entry === 'object' && entry.type === 'string';

/**
 * A content file with a comment before each of its fields: what its schema says of it. A list is
 * explained by its first entry, a file without fields as a whole. Fields that the file does not use stand behind the others.
 * Comments that were there before are replaced; values and prose stay as they are.
 * Throws an Error where the fields cannot be read.
 */
export function annotated(file: string, text: string, schema: JsonSchema): string {
	const document = readContent(file, text)?.document;
	if (!document || document.errors.length > 0) throw new Error(`${file} cannot be read.`);
	visit(document, {
		Node: (_, node) => {
			node.commentBefore = null;
			node.comment = null;
		},
	});
	document.commentBefore = isPlain(schema) ? lines(schema.description ?? '') : null;
	below(document.contents, schema);
	document.comment = unused(first(schema, document));
	const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
	const fences = fenced(text);
	if (file.endsWith('.yaml') || typeof fences === 'string') return yaml;
	return `---\n${yaml.trim()}\n---\n${text.slice(fences.bodyAt)}`;
}
