import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import { endOf } from '#check/fix/order.ts';
import { Refusal } from '../command.ts';
import { readContent } from '#markdown/frontmatter.ts';
import { asYaml } from './yaml.ts';

interface Data {
	[field: string]: unknown;
}

const eolOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');
const dataOf = (file: string, text: string) => {
	const document = readContent(file, text)?.document;
	return document?.errors.length === 0 ? ((document.toJS() ?? {}) as Data) : undefined;
};

/** The edited text, if it holds what it should and nothing else; throws a Refusal where not. */
function proven(file: string, text: string, expected: Data): string {
	if (isDeepStrictEqual(dataOf(file, text), expected)) return text;
	throw new Refusal(`${file} is written in a way that cannot be edited; do it by hand.`);
}

/** Where the line ends on which this offset lies, its line break included. */
function lineEnd(text: string, offset: number): number {
	const newline = text.indexOf('\n', Math.max(0, offset - 1));
	return newline < 0 ? text.length : newline + 1;
}

/** The entry behind which a source belongs: the last of its publisher, else the last of all. */
function neighbour(pairs: Pair[], publisher: unknown): Pair | undefined {
	const same = pairs.filter(({ value }) => isMap(value) && value.get('publisher') === publisher);
	return same.at(-1) ?? pairs.at(-1);
}

/**
 * The text of a bibliography with one more source: behind the last of the same publisher, else at
 * the end. Every other byte stays. Throws a Refusal where the key is taken or the file is faulty.
 */
export function withSource(file: string, text: string, key: string, source: Data): string {
	const before = dataOf(file, text);
	if (!before)
		throw new Refusal(`${file} has faults of its own; npm run check:content names them.`);
	if (key in before)
		throw new Refusal(`${file} has a source “${key}” already. Give another --key.`);
	const eol = eolOf(text);
	const entry = asYaml({ [key]: source }).replaceAll('\n', eol);
	const map = readContent(file, text)?.document.contents;
	const last = neighbour(isMap(map) ? map.items : [], source['publisher']);
	const at = last ? lineEnd(text, endOf(last.value)) : text.length;
	const head = text.slice(0, at);
	const gap = head === '' ? '' : head.endsWith('\n') ? eol : eol + eol;
	return proven(file, head + gap + entry + text.slice(at), { ...before, [key]: source });
}

/**
 * The text of a record that names one more source in its `sources`. Every other byte stays.
 * Throws a Refusal where it has no such list, or one that cannot be edited.
 */
export function withCitation(file: string, text: string, key: string): string {
	const before = dataOf(file, text);
	const list: unknown = readContent(file, text)?.document.get('sources', true);
	if (!before || !isSeq(list) || !list.range)
		throw new Refusal(`${file} has no list of sources to add to; do it by hand.`);
	const expected = { ...before, sources: [...(before['sources'] as string[]), key] };
	const last = list.items.at(-1);
	const put = (at: number, added: string) =>
		proven(file, text.slice(0, at) + added + text.slice(at), expected);
	if (!isNode(last)) return put(list.range[0] + 1, key);
	const end = isScalar(last) && last.range ? last.range[1] : endOf(last);
	if (list.flow) return put(end, `, ${key}`);
	const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
	return put(lineEnd(text, end), `${/^\s*- */.exec(line)?.[0] ?? '- '}${key}${eolOf(text)}`);
}
