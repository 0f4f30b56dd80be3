import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';
import type { Document } from 'yaml';
import { readContent } from '#markdown/frontmatter.ts';
import { readBody } from '../body.ts';
import { TOP, type Place } from '../place.ts';
import { say } from '../say.ts';
import { shapeOf } from './prose.ts';

/** A file that can be read, so that it can be told whether it still says the same. */
export interface Readable {
	document: Document.Parsed;
	/** What the fields hold. */
	data: unknown;
	bodyAt: number;
	tree: Root;
}

/** Why a file cannot be read, and where. */
export interface Obstacle extends Place {
	what: string;
}

/** The sentence of a message of the YAML parser, which goes on to show the place. */
const firstOf = (message: string) => message.split(/ at line|\n/)[0] ?? message;

/** Takes a file apart, whether or not its fields are those of its schema. */
export function read(file: string, text: string): Readable | Obstacle {
	const content = readContent(file, text);
	if (!content)
		return { ...TOP, what: 'The file must open with its fields between two lines of ---.' };
	const { document, lines, bodyAt } = content;
	const [error] = document.errors;
	if (error) {
		const { line, col } = lines.linePos(error.pos[0]);
		return { line, column: col, what: firstOf(error.message) };
	}
	let data: unknown;
	try {
		data = document.toJS();
	} catch (failure) {
		// An alias of nothing, or more of them than any author writes.
		return { ...TOP, what: firstOf((failure as Error).message) };
	}
	const { tree, faults, whole } = readBody(text, bodyAt);
	const [fault] = faults;
	// What is not allowed can still be read; what cannot be stands before it.
	if (fault && !whole) {
		const { line, column } = fault;
		return { line, column, what: say(fault) };
	}
	return { document, data, bodyAt, tree };
}

export const isReadable = (read: Readable | Obstacle): read is Readable => 'tree' in read;

/** Whether a text still holds these fields, and prose that differs from the tree's in typography alone. */
export function says(file: string, text: string, data: unknown, tree: Root): boolean {
	const after = read(file, text);
	return (
		isReadable(after) &&
		isDeepStrictEqual(after.data, data) &&
		shapeOf(after.tree) === shapeOf(tree)
	);
}
