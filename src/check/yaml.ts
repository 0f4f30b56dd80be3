import { isDeepStrictEqual } from 'node:util';
import {
	isCollection,
	isScalar,
	visit,
	type Document,
	type ErrorCode,
	type YAMLError,
	type YAMLMap,
} from 'yaml';
import type { ContentText } from '#markdown/frontmatter.ts';
import type { Placed } from './problem.ts';
import type { Slip } from './say.ts';

/** With more lines of fields than these, a file is no record. */
const MOST_LINES = 200;

/** Something wrong at an offset of the file. */
type At = Slip & { at: number };

/** What the parser names, but does not tell apart by a code of its own, as its words begin. */
const MISSING = {
	directive: /directives/,
	quote: /quote/i,
	list: /\]/,
	group: /\}/,
	field: /Implicit map keys/,
	indent: /must be sufficiently indented/,
	end: /at node end$/,
};

/** What the parser's words say of an error, where its code says too little. */
const isOf = ({ message }: YAMLError, what: keyof typeof MISSING) => MISSING[what].test(message);

const CODES: Partial<{ [code in ErrorCode]: Slip }> = {
	ALIAS_PROPS: { code: 'yaml-star' },
	BAD_ALIAS: { code: 'yaml-star' },
	BAD_DIRECTIVE: { code: 'yaml-order' },
	BAD_DQ_ESCAPE: { code: 'yaml-escape' },
	BAD_INDENT: { code: 'yaml-indent' },
	BAD_SCALAR_START: { code: 'yaml-sign' },
	BLOCK_AS_IMPLICIT_KEY: { code: 'yaml-colon' },
	BLOCK_IN_FLOW: { code: 'yaml-brackets' },
	KEY_OVER_1024_CHARS: { code: 'yaml-long-name' },
	MULTILINE_IMPLICIT_KEY: { code: 'yaml-no-field' },
	MULTIPLE_DOCS: { code: 'yaml-two-sets' },
	TAB_AS_INDENT: { code: 'yaml-tab' },
	UNEXPECTED_TOKEN: { code: 'yaml-unexpected' },
	RESOURCE_EXHAUSTION: { code: 'yaml-depth' },
};

/** What is missing where the parser says that something is. */
function missing(error: YAMLError): Slip {
	if (isOf(error, 'directive')) return { code: 'yaml-order' };
	if (isOf(error, 'quote')) return { code: 'yaml-open-quote' };
	if (isOf(error, 'list')) return { code: 'yaml-open-list' };
	if (isOf(error, 'group')) return { code: 'yaml-open-group' };
	return { code: isOf(error, 'field') ? 'yaml-no-field' : 'yaml-colon' };
}

/** An error of the YAML parser by what an editor did. */
function slipOf(error: YAMLError, text: string): Slip {
	const { code, message, pos } = error;
	if (code === 'MISSING_CHAR' || isOf(error, 'indent')) return missing(error);
	if (code === 'UNEXPECTED_TOKEN') {
		if (/[@`%]/.test(text.charAt(pos[0]))) return { code: 'yaml-sign' };
		if (isOf(error, 'end'))
			return { code: text[pos[0] - 1] === '\n' ? 'yaml-indent' : 'yaml-behind' };
	}
	const [reason = message] = message.split('\n');
	return CODES[code] ?? { code: 'yaml-unread', data: { reason } };
}

/** Where a quotation or a list that is never closed begins; else where the parser gave up. */
function openedAt(document: Document.Parsed, error: YAMLError, text: string): number {
	const { code, pos, message } = error;
	let at = pos[0];
	// How deep a reader gets depends on the machine, so its column is no place to tell.
	if (code === 'RESOURCE_EXHAUSTION' || isOf(error, 'directive'))
		return text.lastIndexOf('\n', at - 1) + 1;
	if (!/closing|must end with|must be sufficiently indented/.test(message)) return at;
	visit(document, {
		Node: (_, node) => {
			const opens = isCollection(node)
				? node.flow && /flow/i.test(message)
				: isScalar(node) && node.type?.startsWith('QUOTE') && isOf(error, 'quote');
			if (opens && node.range && node.range[0] <= pos[0] && node.range[1] >= pos[0] - 1)
				at = node.range[0];
		},
	});
	return at;
}

/** The quotation marks of typographers, which YAML takes for letters, by how each pair opens. */
const CURLY: { [opening: string]: string } = {
	'“': '”',
	'„': '“',
	'”': '”',
	'«': '»',
	'‘': '’',
	'‚': '‘',
	'’': '’',
	'‹': '›',
};

/** The words of a value that stands in such marks as a whole, as if they were those of YAML. */
export function uncurled(source: string): string | undefined {
	const closing = CURLY[source.charAt(0)];
	if (closing === undefined || source.length < 3 || !source.endsWith(closing)) return undefined;
	const words = source.slice(1, -1);
	// Two quotations, one at each end, are no quoted value.
	return /[“”„«»]/.test(words) ? undefined : words;
}

/** More digits than these no program keeps. */
const MOST_DIGITS = 15;

/** Values that are read otherwise than they look. */
function misread(document: Document.Parsed, text: string): At[] {
	const found: At[] = [];
	visit(document, {
		Scalar: (key, { value, type, range }) => {
			if (type !== 'PLAIN' || !range || key === 'key') return;
			const [at, to] = range;
			const source = text.slice(at, to);
			const words = typeof value === 'string' ? uncurled(source) : undefined;
			if (words !== undefined)
				found.push({ at, code: 'yaml-curly-quotes', data: { mark: source.charAt(0) } });
			if (typeof value !== 'number') return;
			const digits = source.replace(/\D/g, '').length;
			if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(source))
				found.push({ at, code: 'odd-number', data: { written: source, value } });
			else if (digits > MOST_DIGITS)
				found.push({ at, code: 'long-number', data: { digits, most: MOST_DIGITS } });
		},
	});
	return found;
}

/** YAML that stands for more than it shows, or that programs read in different ways. */
function devices(document: Document.Parsed, text: string): At[] {
	const found: At[] = [];
	// Told once, however often it stands.
	const tell = (at: number | undefined, slip: Slip) => {
		if (!found.some(({ at: _, ...other }) => isDeepStrictEqual(other, slip)))
			found.push({ at: at ?? 0, ...slip });
	};
	visit(document, {
		Alias: (_, { source, range }) => {
			tell(range?.[0], { code: 'yaml-alias', data: { name: source } });
		},
		Node: (_, { anchor, tag, range }) => {
			const at = range?.[0];
			if (anchor)
				tell(text.lastIndexOf(`&${anchor}`, at), { code: 'yaml-anchor', data: { name: anchor } });
			else if (tag) tell(text.lastIndexOf('!', at), { code: 'yaml-tag' });
		},
		Pair: (_, { key }) => {
			const at = (key as { range?: [number] } | null)?.range?.[0];
			if (!isScalar(key)) tell(at, { code: 'yaml-odd-name' });
			else if (key.value === '<<') tell(at, { code: 'yaml-merge' });
		},
	});
	return found;
}

/** Fields that stand twice in one group, or differ in capitals alone. */
function twins({ document, lines }: ContentText): (At & { twin: string })[] {
	const found: (At & { twin: string })[] = [];
	const inMap = ({ items }: YAMLMap) => {
		const seen = new Map<string, { name: string; at: number }>();
		for (const { key } of items) {
			if (!isScalar(key) || !key.range) continue;
			const name = String(key.value);
			const [at] = key.range;
			const other = seen.get(name.toLowerCase());
			if (!other) seen.set(name.toLowerCase(), { name, at });
			else {
				const data = { name, other: other.name, line: lines.linePos(other.at).line };
				found.push({ at, twin: name, code: 'field-twice', data });
			}
		}
	};
	visit(document, { Map: (_, map) => inMap(map) });
	return found;
}

/** An error in a line whose value begins with a typographer's mark, which was meant to quote it. */
function curled(text: string, at: number): At | undefined {
	const from = text.lastIndexOf('\n', at - 1) + 1;
	const line = /^[ -]*(?:[\w-]+:[ ]+)?(?=([“”„«‘‚’‹]))/.exec(text.slice(from));
	return line?.[1] === undefined
		? undefined
		: { at: from + line[0].length, code: 'yaml-curly-quotes', data: { mark: line[1] } };
}

/** What is wrong with the YAML of a file. */
interface Yaml {
	faults: Placed[];
	/** Its values can be relied on all the same. */
	sound: boolean;
	/** Fields that stand twice, of which a schema sees but one. */
	twice: string[];
}

/** Looks for what is wrong with the YAML of a file. */
export function yamlFaults(content: ContentText, text: string): Yaml {
	const { document, lines } = content;
	const placed = ({ at, ...slip }: At): Placed => {
		const { line, col } = lines.linePos(Math.min(Math.max(0, at), text.length));
		return { ...slip, line: Math.max(1, line), column: Math.max(1, col) };
	};
	// One slip puts all that follows in the wrong, so only the first is told.
	const syntax = document.errors.slice(0, 1).map((error): At => {
		const at = openedAt(document, error, text);
		return curled(text, at) ?? { at, ...slipOf(error, text) };
	});
	const meant = syntax.length > 0 ? [] : devices(document, text);
	const twice = twins(content);
	const other = syntax.length + meant.length > 0 ? [] : misread(document, text);
	return {
		faults: [...syntax, ...meant, ...other, ...twice.map(({ twin: _, ...slip }): At => slip)].map(
			placed,
		),
		sound: syntax.length + meant.length === 0,
		twice: twice.map(({ twin }) => twin),
	};
}

/** Fields that run on for too long; no bibliography is held to it. */
export function tooLong({ yamlAt, bodyAt }: ContentText, text: string): Placed[] {
	if (yamlAt === 0) return [];
	const count = text.slice(0, bodyAt).trimEnd().split('\n').length - 2;
	if (count <= MOST_LINES) return [];
	const data = { count, most: MOST_LINES };
	return [{ line: MOST_LINES + 2, column: 1, code: 'too-many-lines', data }];
}
