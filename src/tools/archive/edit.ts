import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, stringify, type Pair, type YAMLMap } from 'yaml';
import { endOf, startOf } from '#check/fix/order.ts';
import { readContent } from '#markdown/frontmatter.ts';
import { Refusal } from '../command.ts';
import type { Snapshot } from './snapshot.ts';

/** What is written into a source: where its copy lies, or the day on which there was none. */
export type Finding = { archived: Snapshot } | { lookedUp: string };

interface Data {
	[key: string]: { [field: string]: unknown };
}

const parse = (text: string) => readContent('sources.yaml', text)?.document;

const isNamed =
	(name: string) =>
	({ key }: Pair): boolean =>
		isScalar(key) && key.value === name;

/** The white space before a field on its line. Throws where something else stands there. */
function indentOf(text: string, field: Pair, key: string): string {
	const indent = text.slice(text.lastIndexOf('\n', startOf(field)) + 1, startOf(field));
	if (/^[ \uFEFF]*$/.test(indent)) return indent.replace('\uFEFF', '');
	throw new Refusal(`${key}: each field of a source must stand on a line of its own.`);
}

const scalar = (value: string) => stringify(value, { lineWidth: 0 }).trimEnd();

/** The field's lines, without an indent before the first and without an end after the last. */
function written(finding: Finding, indent: string, step: string, eol: string): string {
	if ('lookedUp' in finding) return `lookedUp: ${scalar(finding.lookedUp)}`;
	const { url, date } = finding.archived;
	const lines = ['archived:', `${step}url: ${scalar(url)}`, `${step}date: ${scalar(date)}`];
	return lines.join(eol + indent);
}

/** The field goes where the schema has it: last, but for `note`. */
function anchorIn({ items }: YAMLMap): Pair | undefined {
	const note = items.findIndex(isNamed('note'));
	return items[note > 0 ? note - 1 : items.length - 1];
}

function insert(text: string, key: string, entry: YAMLMap, parent: Pair, finding: Finding): string {
	const old = entry.items.find((field) =>
		['lookedUp', 'unarchived'].some((name) => isNamed(name)(field)),
	);
	const [first, anchor] = [entry.items[0], anchorIn(entry)];
	if (!first || !anchor) throw new Refusal(`${key}: this source has no fields.`);
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const indent = indentOf(text, first, key);
	const step = indent.slice(indentOf(text, parent, key).length);
	const field = written(finding, indent, step, eol);
	if (old) {
		const end = endOf(old.value);
		const after = text.slice(0, end).endsWith('\n') ? eol : '';
		return text.slice(0, startOf(old)) + field + after + text.slice(end);
	}
	const end = endOf(anchor.value);
	const newline = text.indexOf('\n', end - 1);
	if (newline < 0) return text + eol + indent + field;
	return text.slice(0, newline + 1) + indent + field + eol + text.slice(newline + 1);
}

/**
 * The text of a bibliography with what was found written into one source, in the place of why
 * there was none where it says that. Every other byte stays. Throws a Refusal where the source is
 * not there, or is written in a way that cannot be edited without touching anything else.
 */
export function withFinding(text: string, key: string, finding: Finding): string {
	const document = parse(text);
	const map = document?.contents;
	const parent = isMap(map) ? map.items.find((pair) => isNamed(key)(pair as Pair)) : undefined;
	if (!document || !parent || !isMap(parent.value))
		throw new Refusal(`${key}: this source is no longer in the file.`);
	const edited = insert(text, key, parent.value, parent, finding);

	const data = document.toJS() as Data;
	const { lookedUp: _, unarchived: __, ...rest } = data[key] ?? {};
	const expected = { ...data, [key]: { ...rest, ...finding } };
	const after = parse(edited);
	if (after?.errors.length === 0 && isDeepStrictEqual(after.toJS(), expected)) return edited;
	throw new Refusal(
		`${key}: this source is written in a way that cannot be edited; do it by hand.`,
	);
}
