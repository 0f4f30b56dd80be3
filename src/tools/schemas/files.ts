import { KINDS, type KindName as Kind } from '#records/kinds.ts';
import { jsonSchemaOf, type JsonSchema } from './json.ts';
import { snippetOf } from './snippets.ts';

/** What one file of a kind is called. */
export const NAMES: { [kind in Kind]: string } = {
	incidents: 'incident',
	sites: 'site',
	statements: 'statement',
	claims: 'claim',
	events: 'event',
	reports: 'checked',
	handouts: 'handout',
	comparisons: 'comparison',
	terms: 'term',
	pages: 'page',
	corrections: 'correction',
	words: 'words',
	bibliographies: 'sources',
};

/** Kinds whose files are YAML from end to end; all others open with it. */
const WHOLE: readonly Kind[] = ['words', 'bibliographies'];

const asText = (data: object) => `${JSON.stringify(data, null, 2)}\n`;

export const schemaFile = (kind: Kind): string => `.vscode/schemas/${NAMES[kind]}.schema.json`;

/** The JSON Schema of each kind of content file. */
export const jsonSchemas = (): Map<Kind, JsonSchema> =>
	new Map(KINDS.map(({ name: kind, schema }) => [kind, jsonSchemaOf(schema)]));

/** Every file that is made of the schemas, by its path from the project’s folder. */
export function schemaFiles(): Map<string, string> {
	const schemas = [...jsonSchemas()];
	const opening = schemas.filter(([kind]) => !WHOLE.includes(kind));
	const snippets = opening.map(([kind, schema]) => [
		`Fields of the kind “${NAMES[kind]}”`,
		snippetOf(NAMES[kind], schema),
	]);
	return new Map([
		...schemas.map(([kind, schema]): [string, string] => [schemaFile(kind), asText(schema)]),
		['.vscode/content.code-snippets', asText(Object.fromEntries(snippets) as object)],
	]);
}
