import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { ContentText } from '#markdown/frontmatter.ts';
import type { Fault } from '#markdown/faults.ts';
import { devices, twins } from './yaml-devices.ts';
import { reworded } from './yaml-words.ts';

/** With more lines of fields than these, a file is no record. */
export const MOST_LINES = 200;

/** Where a quotation or a list that is never closed begins; else where the parser gave up. */
function openedAt(
	document: Document.Parsed,
	{ code, pos, message }: YAMLError,
	text: string,
): number {
	let at = pos[0];
	// How deep a reader gets depends on the machine, so its column is no place to tell.
	if (code === 'RESOURCE_EXHAUSTION' || /directives/.test(message))
		return text.lastIndexOf('\n', at - 1) + 1;
	if (!/closing|must end with|must be sufficiently indented/.test(message)) return at;
	visit(document, {
		Node: (_, node) => {
			const opens = isCollection(node)
				? node.flow && /flow/i.test(message)
				: isScalar(node) && node.type?.startsWith('QUOTE') && /quote/.test(message);
			if (opens && node.range && node.range[0] <= pos[0] && node.range[1] >= pos[0] - 1)
				at = node.range[0];
		},
	});
	return at;
}

/** What is wrong with the YAML of a file. */
interface Yaml {
	faults: Fault[];
	/** Its values can be relied on all the same. */
	sound: boolean;
	/** Fields that stand twice, of which a schema sees but one. */
	twice: string[];
}

/** Looks for what is wrong with the YAML of a file. */
export function yamlFaults(content: ContentText, text: string): Yaml {
	const { document, lines } = content;
	const place = (at: number) => {
		const { line, col } = lines.linePos(Math.min(Math.max(0, at), text.length));
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	// One slip puts all that follows in the wrong, so only the first is told.
	const syntax = document.errors
		.slice(0, 1)
		.map((error) => ({ at: openedAt(document, error, text), message: reworded(error, text) }));
	const meant = syntax.length > 0 ? [] : devices(document, text);
	const twice = twins(content);
	return {
		faults: [...syntax, ...meant, ...twice].map(({ at, message }) => ({ message, ...place(at) })),
		sound: syntax.length + meant.length === 0,
		twice: twice.flatMap(({ twin }) => twin ?? []),
	};
}

/** Fields that run on for too long; no bibliography is held to it. */
export function tooLong({ yamlAt, bodyAt }: ContentText, text: string): Fault[] {
	if (yamlAt === 0) return [];
	const count = text.slice(0, bodyAt).trimEnd().split('\n').length - 2;
	const message = `There are ${count} lines of fields; at most ${MOST_LINES} may stand.`;
	return count > MOST_LINES ? [{ message, line: MOST_LINES + 2, column: 1 }] : [];
}
