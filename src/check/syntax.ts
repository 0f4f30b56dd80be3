import { noComponent } from '#markdown/elements.ts';
import { NO_CODE, NO_EXPRESSION, type Fault } from '#markdown/faults.ts';
import { ruleOf } from '#prose/index.ts';

const SIGN = 'A < begins a component, which must end with >. Write \\< for the sign itself.';
const IN_QUOTES = 'Put the value in double quotes, as in id="…".';

/** A fault of the MDX parser; `sign` is what its part of the text begins with, to tell the place. */
interface Wording {
	when: RegExp;
	say: (found: RegExpExecArray) => string;
	sign?: string;
}

const ofOpen = (name: string) =>
	ruleOf(name)
		? `<${name}> is not closed in its paragraph. Write </${name}> behind its words, or /> at its own end.`
		: noComponent(name);

const WORDINGS: Wording[] = [
	{ when: /^Expected a closing tag for `<([^>`]*)>`/, say: ([, name = '']) => ofOpen(name) },
	{
		when: /^Unexpected closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>`/,
		say: ([, closing, open = '']) =>
			ruleOf(open)
				? `</${closing}> does not close <${open}>. Write </${open}>.`
				: noComponent(open),
		sign: '<',
	},
	{
		when: /^Unexpected closing slash/,
		say: () =>
			'This closes a component that is not open. Take it out, or open the component before it.',
		sign: '<',
	},
	{ when: /acorn/, say: () => NO_EXPRESSION, sign: '{' },
	{ when: /in expression|empty expression/, say: () => NO_EXPRESSION, sign: '{' },
	{
		when: /create a comment/,
		say: () =>
			'Content holds no comments in its prose. A note can stand in the fields, behind a #.',
		sign: '<',
	},
	{ when: /create a link/, say: () => 'Write a link as [its words](https://…).', sign: '<' },
	{
		when: /end of file in attribute value/,
		say: () => 'A quotation mark in this component is never closed.',
		sign: '<',
	},
	{ when: /before attribute value/, say: () => IN_QUOTES, sign: '<' },
	{ when: /before name|in name|member name|local name|after/, say: () => SIGN, sign: '<' },
];

const offsetOf = (text: string, line: number, column: number) =>
	text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;

/** The line and column of an offset, both from 1. */
export function lineAt(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What the parser stumbled over, in plain words and at the place where it begins. */
export function syntaxFault(error: unknown, text: string): Fault {
	const { reason = '', line = 1, column = 1 } = error as Partial<Fault> & { reason?: string };
	const end = Math.min(text.length, offsetOf(text, line, column));
	if (/import\/exports/.test(reason)) {
		const starts = [...text.slice(0, end + 1).matchAll(/^(?:import|export)\b/gm)];
		return { message: NO_CODE, ...lineAt(text, starts.at(-1)?.index ?? end) };
	}
	const wording = WORDINGS.find(({ when }) => when.test(reason));
	const message = wording?.say(wording.when.exec(reason) ?? ([''] as unknown as RegExpExecArray));
	const opened = /\((\d+):(\d+)-/.exec(reason);
	if (message !== undefined && opened && !wording?.sign)
		return { message, line: Number(opened[1]), column: Number(opened[2]) };
	const at = wording?.sign ? text.lastIndexOf(wording.sign, end) : end;
	return {
		message:
			message ??
			'This part cannot be read. Write plain Markdown, and the components that there are.',
		...lineAt(text, at < 0 ? end : at),
	};
}

/** Whether a fault is of tags that open and close one another, so that others follow from it. */
export const isOfTags = (error: unknown): boolean =>
	/closing (?:tag|slash)/.test((error as { reason?: string }).reason ?? '');
