import { fenced, readContent, type ContentText } from '#markdown/frontmatter.ts';
import { kindOf, type Kind, type KindName } from '#records/kinds.ts';
import { readBody, UNREAD, type Body } from './body.ts';
import { conflicts } from './rules/conflicts.ts';
import { hidden, mixed } from './rules/hidden.ts';
import { placeOf, TOP, type Place } from './place.ts';
import type { Finding, Placed } from './problem.ts';
import { held, type Refusal } from './refusals.ts';
import type { Placing, Slip } from './say.ts';
import { tooLong, yamlFaults } from './yaml.ts';

/** A content file that has been read and held to its schema. */
export interface ContentRecord {
	file: string;
	kind: KindName;
	text: string;
	content: ContentText;
	/** Its fields as written; undefined where they cannot be read. */
	raw: unknown;
	/** Its fields as the schema hands them on; undefined where it refused them. */
	data: unknown;
	body: Body;
}

/** A record, if one can be made of the file, and what is wrong with it. */
export interface Reading {
	record?: ContentRecord;
	problems: Finding[];
}

function read(file: string, typed: string, kind: Kind): Reading {
	// What is refused for it below counts no lines.
	const text = typed.replace(/\r(?!\n)/g, ' ');
	const tell = (slips: Placed[]) => slips.map((slip) => ({ file, ...slip }));
	const met = conflicts(text);
	const content = readContent(file, text, false);
	if (met.length > 0) {
		// What else is wrong with two versions in one file is nobody's fault; its key is still taken.
		const unread = { text, raw: undefined, data: undefined, body: UNREAD };
		const record = content && { file, kind: kind.name, content, ...unread };
		return { ...(record && { record }), problems: tell(met) };
	}
	if (!content) {
		const fences = fenced(text);
		const message = typeof fences === 'string' ? fences : '';
		const unseen = hidden(typed);
		const unfenced: Placed = { code: 'unfenced', data: { message }, ...TOP };
		return { problems: tell(unseen.length > 0 ? unseen : [unfenced]) };
	}
	const { faults, sound, twice } = yamlFaults(content, text);
	const body = readBody(text, content.bodyAt);
	const raw: unknown = sound ? content.document.toJS() : undefined;
	const { data, refused } = sound ? held(kind.schema, raw) : { refused: [] };
	const isTwin = ({ path }: Refusal) => path.some((part) => twice.includes(String(part)));
	const fields = refused
		.filter((refusal) => !isTwin(refusal))
		.map(({ path, isNamed, ...slip }) => ({
			...slip,
			...placeOf(content, path),
			field: isNamed ? path : [],
		}))
		// What is read otherwise than it looks is told as that.
		.filter(({ line }) => !faults.some((fault) => fault.line === line));
	return {
		record: {
			file,
			kind: kind.name,
			text,
			content,
			raw,
			body,
			data: faults.length > 0 ? undefined : data,
		},
		problems: tell([
			...hidden(typed),
			...mixed(typed),
			...faults,
			...tooLong(content, text),
			...fields,
		]),
	};
}

/** Reads one file of a kind and holds it to its schema. Whatever the file holds, it throws nothing. */
export function readRecord(file: string, text: string): Reading {
	const kind = kindOf(file);
	const top = (slip: Slip) => ({ problems: [{ file, ...TOP, ...slip }] });
	if (!kind) return top({ code: 'no-place' });
	try {
		return read(file, text, kind);
	} catch {
		// Only a text nested beyond what the stack holds gets here.
		return top({ code: 'too-deep' });
	}
}

/** A finding at a field of a record. Its sentence begins with the name of that field, or of another one. */
export const atField = (
	{ file, content }: ContentRecord,
	path: readonly PropertyKey[],
	slip: Slip,
	field = path,
): Finding => ({ file, ...placeOf(content, path), ...slip, field });

/** A finding at a field of the record with this file name; none where there is no such record. */
export function atFieldOf(
	records: ContentRecord[],
	file: string,
	path: readonly PropertyKey[],
	slip: Slip,
	field = path,
): Finding[] {
	const record = records.find((other) => other.file === file);
	return record ? [atField(record, path, slip, field)] : [];
}

/** A field of the record with this file name as a second place to look at, with its line. */
export function placingIn(
	records: ContentRecord[],
	file: string,
	path: readonly PropertyKey[],
): Placing {
	const record = records.find((other) => other.file === file);
	return { path, line: record && placeOf(record.content, path).line };
}

/** Where a field of the record with this file name stands. */
export function placeOfField(
	records: ContentRecord[],
	file: string,
	path: readonly PropertyKey[],
): Place | undefined {
	const record = records.find((other) => other.file === file);
	return record && placeOf(record.content, path);
}
