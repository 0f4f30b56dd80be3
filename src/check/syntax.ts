import { noComponent } from '#markdown/elements.ts';
import { NO_CODE, NO_EXPRESSION } from '#markdown/faults.ts';
import { ruleOf } from '#prose/index.ts';
import { placeAt } from './place.ts';
import type { Placed } from './problem.ts';
import type { Slip } from './say.ts';

const inProse = (message: string): Slip => ({ code: 'prose', data: { message } });

/** An error of the MDX parser. */
interface Stumbled {
	reason: string;
	line: number;
	column: number;
}

/** What such an error means to an editor; `sign` is what its part of the text begins with, to tell the place. */
interface Stumble {
	when: RegExp;
	slip: (found: RegExpExecArray) => Slip;
	sign?: string;
}

const ofOpen = (name: string): Slip =>
	ruleOf(name) ? { code: 'mdx-unclosed', data: { name } } : inProse(noComponent(name));

const STUMBLES: Stumble[] = [
	{ when: /^Expected a closing tag for `<([^>`]*)>`/, slip: ([, name = '']) => ofOpen(name) },
	{
		when: /^Unexpected closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>`/,
		slip: ([, closing = '', open = '']) =>
			ruleOf(open) ? { code: 'mdx-crossed', data: { closing, open } } : inProse(noComponent(open)),
		sign: '<',
	},
	{
		when: /^Unexpected closing slash/,
		slip: () => ({ code: 'mdx-not-open' }),
		sign: '<',
	},
	{ when: /acorn/, slip: () => inProse(NO_EXPRESSION), sign: '{' },
	{ when: /in expression|empty expression/, slip: () => inProse(NO_EXPRESSION), sign: '{' },
	{
		when: /create a comment/,
		slip: () => ({ code: 'mdx-comment' }),
		sign: '<',
	},
	{ when: /create a link/, slip: () => ({ code: 'mdx-link' }), sign: '<' },
	{
		when: /end of file in attribute value/,
		slip: () => ({ code: 'mdx-open-quote' }),
		sign: '<',
	},
	{ when: /before attribute value/, slip: () => ({ code: 'mdx-in-quotes' }), sign: '<' },
	{
		when: /before name|in name|member name|local name|after/,
		slip: () => ({ code: 'mdx-sign' }),
		sign: '<',
	},
];

const offsetOf = (text: string, line: number, column: number) =>
	text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;

/** What the parser stumbled over, at the place where it begins. */
export function syntaxFault(error: unknown, text: string): Placed {
	const { reason = '', line = 1, column = 1 } = error as Partial<Stumbled>;
	const end = Math.min(text.length, offsetOf(text, line, column));
	if (reason.includes('import/exports')) {
		const starts = [...text.slice(0, end + 1).matchAll(/^(?:import|export)\b/gm)];
		return { ...inProse(NO_CODE), ...placeAt(text, starts.at(-1)?.index ?? end) };
	}
	for (const { when, slip, sign } of STUMBLES) {
		const found = when.exec(reason);
		if (!found) continue;
		const opened = /\((\d+):(\d+)-/.exec(reason);
		if (opened && !sign)
			return { ...slip(found), line: Number(opened[1]), column: Number(opened[2]) };
		const at = sign ? text.lastIndexOf(sign, end) : end;
		return { ...slip(found), ...placeAt(text, at < 0 ? end : at) };
	}
	return { code: 'mdx-unread', ...placeAt(text, end) };
}

/** Whether a fault is of tags that open and close one another, so that others follow from it. */
export const isOfTags = (error: unknown): boolean =>
	/closing (?:tag|slash)/.test((error as Partial<Stumbled>).reason ?? '');
