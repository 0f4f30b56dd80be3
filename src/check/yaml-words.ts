import type { ErrorCode, YAMLError } from 'yaml';

const SIGN =
	'This sign cannot begin a value. Put the whole value in quotes, as in name: "@example".';
const COLON =
	'This line holds a second colon, or the line below it is indented too far. ' +
	'Put a value with a colon in quotes, as in title: "What: then?".';
const INDENT =
	'The indent of this line does not fit the lines around it. Fields of one group begin below one another.';
const NO_FIELD =
	'This line is no field. Write name: value, with a blank behind the colon, and indent text that runs on.';
const BEHIND =
	'Something stands behind the end of a value. Put the whole value in double quotes, with \\" for a quotation mark within it.';
const ORDER = 'A line that begins with % gives orders to a program. Content holds fields only.';

/** What an editor is told in place of the words of the YAML parser. */
const WORDS: Partial<Record<ErrorCode, string>> = {
	ALIAS_PROPS: 'A value that begins with * or & must stand in quotes.',
	BAD_ALIAS: 'A value that begins with * or & must stand in quotes.',
	BAD_DIRECTIVE: ORDER,
	BAD_DQ_ESCAPE:
		'In double quotes, \\ has a meaning that it cannot have here. Write \\\\ for a \\ itself.',
	BAD_INDENT: INDENT,
	BAD_SCALAR_START: SIGN,
	BLOCK_AS_IMPLICIT_KEY: COLON,
	BLOCK_IN_FLOW: 'Within brackets, a list is written as [a, b] and a group as {a: b}.',
	KEY_OVER_1024_CHARS: 'The name of a field is far too long. Is a line break missing?',
	MULTILINE_IMPLICIT_KEY: NO_FIELD,
	MULTIPLE_DOCS: 'Only one set of fields may stand in a file. Take this line out.',
	TAB_AS_INDENT: 'This line is indented with a tab. Indent with blanks.',
	UNEXPECTED_TOKEN:
		'This stands where nothing of its kind can. Put a value that begins with a sign in quotes.',
	RESOURCE_EXHAUSTION: 'The fields are nested too deeply to be read.',
};

const missing = (message: string) => {
	if (/directives/.test(message)) return ORDER;
	if (/quote/i.test(message))
		return 'This quotation mark is never closed. Close it where the value ends.';
	if (/\]/.test(message)) return 'This list is never closed. Write ] at its end.';
	if (/\}/.test(message)) return 'This group is never closed. Write } at its end.';
	return /Implicit map keys/.test(message) ? NO_FIELD : COLON;
};

/** A fault of the YAML parser in words for people who do not know YAML. */
export function reworded({ code, message, pos }: YAMLError, text: string): string {
	if (code === 'MISSING_CHAR' || message.includes('must be sufficiently indented'))
		return missing(message);
	if (code === 'UNEXPECTED_TOKEN') {
		if (/[@`%]/.test(text[pos[0]] ?? '')) return SIGN;
		if (message.endsWith('at node end'))
			return pos[0] > 0 && text[pos[0] - 1] === '\n' ? INDENT : BEHIND;
	}
	const [first = message] = message.split('\n');
	return WORDS[code] ?? `The fields cannot be read here: ${first.replace(/[.:]*$/, '')}.`;
}
