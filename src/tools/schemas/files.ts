import type { AnyKind } from '#records/kind.ts';
import { KINDS } from '#records/kinds.ts';
import { jsonSchemaOf } from './json.ts';
import { snippetOf } from './snippets.ts';

const isYaml = (kind: AnyKind) => kind.files.every((pattern) => pattern.endsWith('.yaml'));

const asText = (data: object) => `${JSON.stringify(data, null, 2)}\n`;

/** Where VS Code finds the schema of a kind of file. */
export const schemaFile = ({ one }: AnyKind): string => `.vscode/schemas/${one}.schema.json`;

/**
 * The JSON Schema of each kind that is YAML from end to end, by its path from the project's folder;
 * VS Code reads them, and they are made on demand. Of MDX files, Astro makes them itself.
 */
export const schemaFiles = (): Map<string, string> =>
	new Map(
		KINDS.filter(isYaml).map((kind) => [schemaFile(kind), asText(jsonSchemaOf(kind.schema))]),
	);

/** Snippets of the kinds that open with fields, by their path from the project's folder. */
export function snippetFiles(): Map<string, string> {
	const snippets = KINDS.filter((kind) => !isYaml(kind)).map(({ one, schema }) => [
		`Fields of the kind “${one}”`,
		snippetOf(one, jsonSchemaOf(schema)),
	]);
	return new Map([
		['.vscode/content.code-snippets', asText(Object.fromEntries(snippets) as object)],
	]);
}
