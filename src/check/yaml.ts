import { isCollection, isScalar, visit, type Document, type YAMLError, type YAMLMap } from 'yaml';
import type { ContentText } from '#markdown/frontmatter.ts';
import type { Fault } from '#markdown/faults.ts';
import { reworded } from './yaml-words.ts';

/** With more lines of fields than these, a file is no record. */
export const MOST_LINES = 200;

/** Something wrong at an offset of the file. */
interface Slip {
	at: number;
	message: string;
	/** The name of a field that stands twice. */
	twin?: string;
}

const QUOTE = 'If it is meant as text, put the whole value in quotes.';

/** YAML that stands for more than it shows, or that programs read in different ways. */
function devices(document: Document.Parsed, text: string): Slip[] {
	const found: Slip[] = [];
	// Told once, however often it stands.
	const say = (at: number | undefined, message: string) => {
		if (!found.some((slip) => slip.message === message)) found.push({ at: at ?? 0, message });
	};
	visit(document, {
		Alias: (_, { source, range }) => {
			say(range?.[0], `*${source} would repeat another value, which content does not. ${QUOTE}`);
		},
		Node: (_, { anchor, tag, range }) => {
			const at = range?.[0];
			if (anchor)
				say(
					text.lastIndexOf(`&${anchor}`, at),
					`&${anchor} would name a value, which content does not. ${QUOTE}`,
				);
			else if (tag)
				say(
					text.lastIndexOf('!', at),
					`A value that begins with ! would change its kind, which content does not. ${QUOTE}`,
				);
		},
		Pair: (_, { key }) => {
			const at = (key as { range?: [number] } | null)?.range?.[0];
			if (!isScalar(key)) say(at, 'The name of a field is a plain word. Write name: value.');
			else if (key.value === '<<') say(at, '<< would merge in other fields. Write each field out.');
		},
	});
	return found;
}

/** Fields that stand twice in one group, or differ in capitals alone. */
function twins({ document, lines }: ContentText): Slip[] {
	const found: Slip[] = [];
	const inMap = ({ items }: YAMLMap) => {
		const seen = new Map<string, { name: string; at: number }>();
		for (const { key } of items) {
			if (!isScalar(key) || !key.range) continue;
			const name = String(key.value);
			const [at] = key.range;
			const other = seen.get(name.toLowerCase());
			if (!other) seen.set(name.toLowerCase(), { name, at });
			else {
				const line = `line ${lines.linePos(other.at).line}`;
				const message =
					other.name === name
						? `“${name}” stands twice; the other is in ${line}. Keep one of them.`
						: `“${name}” differs only in capitals from “${other.name}” in ${line}. Keep one of them.`;
				found.push({ at, message, twin: name });
			}
		}
	};
	visit(document, { Map: (_, map) => inMap(map) });
	return found;
}

/** Where a quotation or a list that is never closed begins; else where the parser gave up. */
function openedAt(document: Document.Parsed, { pos, message }: YAMLError, text: string): number {
	let at = pos[0];
	if (/directives/.test(message)) return text.lastIndexOf('\n', at - 1) + 1;
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
