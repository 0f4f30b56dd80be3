import { Document, isScalar, visit } from 'yaml';

/** Data as the YAML of content files: short lists on one line, text never folded. */
export function asYaml(data: object): string {
	const document = new Document(data, {
		version: '1.2',
		schema: 'core',
		aliasDuplicateObjects: false,
	});
	visit(document, {
		Seq: (_, list) => {
			if (list.items.every(isScalar)) list.flow = true;
		},
		Map: (_, map) => {
			if (map.items.length === 0) map.flow = true;
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The text of an `.mdx` file with these fields. */
export const asRecord = (fields: object, body = ''): string =>
	`---\n${asYaml(fields)}---\n${body && `\n${body}\n`}`;
