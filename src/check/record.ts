import type { Fault } from '#markdown/faults.ts';
import { fenced, readContent, type ContentText } from '#markdown/frontmatter.ts';
import { readBody, type Body } from './body.ts';
import { hidden } from './rules/hidden.ts';
import type { Refusal } from './refusals.ts';
import { KINDS, type Kind } from './kinds.ts';
import { placeOf } from './place.ts';
import type { Finding } from './problem.ts';
import { held } from './schema.ts';
import { tooLong, yamlFaults } from './yaml.ts';

/** A content file that has been read and held to its schema. */
export interface ContentRecord {
	file: string;
	kind: Kind;
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

function read(file: string, typed: string, kind: (typeof KINDS)[number]): Reading {
	// What is refused for it below counts no lines.
	const text = typed.replace(/\r(?!\n)/g, ' ');
	const tell = (faults: Fault[]) => faults.map((fault) => ({ file, ...fault }));
	const content = readContent(file, text, false);
	if (!content) {
		const fences = fenced(text);
		const message = typeof fences === 'string' ? fences : '';
		const unseen = hidden(typed);
		return { problems: tell(unseen.length > 0 ? unseen : [{ message, line: 1, column: 1 }]) };
	}
	const { faults, sound, twice } = yamlFaults(content, text);
	const body = readBody(text, content.bodyAt);
	const raw: unknown = sound ? content.document.toJS() : undefined;
	const { data, refused } = sound ? held(kind.schema, raw) : { refused: [] };
	const isTwin = ({ path }: Refusal) => path.some((part) => twice.includes(String(part)));
	const fields = refused
		.filter((refusal) => !isTwin(refusal))
		.map(({ path, message }) => ({ message, ...placeOf(content, path) }));
	return {
		record: {
			...{ file, kind: kind.kind, text, content, raw, body },
			data: faults.length > 0 ? undefined : data,
		},
		problems: tell([...hidden(typed), ...faults, ...tooLong(content, text), ...fields]),
	};
}

/** Reads one file of a kind and holds it to its schema. Whatever the file holds, it throws nothing. */
export function readRecord(file: string, text: string): Reading {
	const kind = KINDS.find(({ path }) => path.test(file));
	const top = (message: string) => ({ problems: [{ file, line: 1, column: 1, message }] });
	if (!kind) return top('This file has no place in content.');
	try {
		return read(file, text, kind);
	} catch {
		// Only a text nested beyond what the stack holds gets here.
		return top('This file is nested too deeply to be read. Write it in a simpler form.');
	}
}
