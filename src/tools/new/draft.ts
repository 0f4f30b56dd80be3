import { asRecord } from './yaml.ts';
import type { Around } from './around.ts';
import type { Answers, Question } from './question.ts';

/** A file to be written: a new one, or one that stands there with something put in. */
export interface Draft {
	/** By its path from the project’s folder. */
	file: string;
	text: string;
	/** The text that stands there now; undefined for a new file. */
	before: string | undefined;
	/** Which part’s answers it holds, so that a problem in it leads back to a question. */
	part: string;
}

/** A kind of content that can be made. */
export interface Plan {
	about: string;
	questions: Question[];
	/** Throws a Refusal where a file that must be changed cannot be. */
	drafts: (answers: Answers, around: Around) => Draft[];
	/** What is left to do by hand. */
	next: string;
}

/** A new record below `content/`. */
export const newRecord = (path: string, fields: object, part = '', body = ''): Draft => ({
	file: `content/${path}.mdx`,
	text: asRecord(fields, body),
	before: undefined,
	part,
});

/** An answer as text; empty where there is none. */
export const textOf = (answers: Answers, flag: string): string => {
	const value = answers[flag] as string | number | boolean | string[] | undefined;
	return value === undefined ? '' : String(value);
};

/** What to do with a record that has room for words of its own. */
export const WRITE =
	'Write what there is to say below the second ---, then run npm run check:content.';
