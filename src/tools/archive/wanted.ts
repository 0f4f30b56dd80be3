import { isMap, isScalar, type YAMLMap } from 'yaml';
import { readContent } from '#markdown/frontmatter.ts';
import { Refusal } from '../command.ts';

/** A source that has an address and no archived copy. */
export interface Wanted {
	/** The bibliography, such as `content/comparisons/sources.yaml`. */
	file: string;
	key: string;
	url: string;
	/** EDTF; a copy from before cannot hold the text. */
	published?: string | undefined;
	/** The day on which it was last asked for in vain. */
	lookedUp?: string | undefined;
	/** Why there can be no copy. */
	unarchived?: string | undefined;
}

function textAt(entry: YAMLMap, field: string): string | undefined {
	const value: unknown = entry.get(field);
	return typeof value === 'string' ? value : undefined;
}

/**
 * The sources of one bibliography that an archive can be asked for, in the order of the file.
 * Throws a Refusal with file, line and column where the file is no YAML.
 */
export function wantedIn(file: string, text: string): Wanted[] {
	const content = readContent(file, text);
	const error = content?.document.errors[0];
	if (content && error) {
		const { line, col } = content.lines.linePos(error.pos[0]);
		const message = error.message.split(/ at line|\n/)[0] ?? error.message;
		throw new Refusal(`${file}:${line}:${col}  ${message}`);
	}
	const entries = isMap(content?.document.contents) ? content.document.contents.items : [];
	return entries.flatMap(({ key, value }) => {
		const url = isMap(value) ? textAt(value, 'url') : undefined;
		if (!isScalar(key) || !isMap(value) || !url || value.has('archived')) return [];
		const [published, lookedUp, unarchived] = ['published', 'lookedUp', 'unarchived'].map((field) =>
			textAt(value, field),
		);
		return [{ file, key: String(key.value), url, published, lookedUp, unarchived }];
	});
}
