import { isShaped, type JsonSchema } from './json.ts';

/** A snippet of VS Code: <https://code.visualstudio.com/docs/editing/userdefinedsnippets>. */
export interface Snippet {
	scope: string;
	prefix: string;
	description: string;
	body: string[];
}

/** Numbers the places at which the cursor stops, in order. */
type Stop = () => number;

const escaped = (text: string) => text.replace(/[\\$}]/g, String.raw`\$&`);
const choice = (value: unknown) => String(value).replace(/[\\,|]/g, String.raw`\$&`);

function scalar(field: JsonSchema, stop: Stop): string {
	if (field.enum) return `\${${stop()}|${field.enum.map(choice).join(',')}|}`;
	const hint = isShaped(field) ? String(field.examples?.[0]) : (field.description ?? '');
	return `\${${stop()}:${escaped(hint)}}`;
}

/** The lines of one field, the deeper ones indented. */
function linesOf(name: string, field: JsonSchema, stop: Stop): string[] {
	const indented = (lines: string[]) => lines.map((line) => `  ${line}`);
	if (field.type === 'array') {
		const item = field.items as JsonSchema;
		if (item.type !== 'object') return [`${name}: [${scalar(item, stop)}]`];
		const [first = '', ...rest] = fieldsOf(item, stop);
		return [`${name}:`, ...indented([`- ${first}`, ...indented(rest)])];
	}
	if (field.type !== 'object') return [`${name}: ${scalar(field, stop)}`];
	if (field.properties) return [`${name}:`, ...indented(fieldsOf(field, stop))];
	const [key, value] = [field.propertyNames, field.additionalProperties] as JsonSchema[];
	if (!key || !value) return [`${name}: {}`];
	return [`${name}:`, `  ${scalar(key, stop)}: ${scalar(value, stop)}`];
}

/** The fields that a record cannot be without. */
function fieldsOf({ properties = {}, required = [] }: JsonSchema, stop: Stop): string[] {
	return Object.entries(properties)
		.filter(([name]) => required.includes(name))
		.flatMap(([name, field]) => linesOf(name, field as JsonSchema, stop));
}

/** A snippet that opens an `.mdx` file with the fields of its kind, each with what it asks for. */
export function snippetOf(prefix: string, schema: JsonSchema): Snippet {
	let stops = 0;
	const fields = fieldsOf(schema, () => ++stops);
	return {
		scope: 'mdx',
		prefix,
		description: schema.description ?? '',
		body: ['---', ...fields, '---', '', '$0'],
	};
}
