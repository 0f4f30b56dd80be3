import { isScalar, visit, type Document, type YAMLMap } from 'yaml';
import type { ContentText } from '#markdown/frontmatter.ts';

/** Something wrong at an offset of the file. */
export interface Slip {
	at: number;
	message: string;
	/** The name of a field that stands twice. */
	twin?: string;
}

const QUOTE = 'If it is meant as text, put the whole value in quotes.';

/** YAML that stands for more than it shows, or that programs read in different ways. */
export function devices(document: Document.Parsed, text: string): Slip[] {
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
export function twins({ document, lines }: ContentText): Slip[] {
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
