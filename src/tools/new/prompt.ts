import { confirm, input, search, select } from '@inquirer/prompts';
import type { Choice, Question } from './question.ts';

/** Where questions are put and answered. */
export interface Terminal {
	input: NodeJS.ReadableStream;
	output: NodeJS.WritableStream;
	/** Gives the questions up. */
	signal: AbortSignal;
}

/** The answer that ends a list. */
const ENOUGH = '';
/** More than these, and one types to find one. */
const AT_A_GLANCE = 12;

const shown = ({ value, about }: Choice) => ({
	value,
	short: value,
	name: about ? `${value}  ${about}` : value,
});

function found(choices: Choice[], term: string | undefined): Choice[] {
	const words = (term ?? '').toLowerCase().split(/\s+/).filter(Boolean);
	return choices.filter(({ value, about = '', always }) => {
		if (always) return true;
		const text = `${value} ${about}`.toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

/** A way to ask over this terminal. Each rejects where the questions are given up. */
export function asker(terminal: Terminal) {
	const context = { ...terminal };
	const heading = ({ flag, about, form, example, optional }: Question) => {
		const shape = example && form === 'text' ? ` Such as ${example}.` : '';
		return `${flag}: ${about}${shape}${optional ? ' Enter for none.' : ''}`;
	};

	async function one(message: string, choices: Choice[], preset?: string): Promise<string> {
		const first = preset === undefined ? {} : { default: preset };
		if (choices.length <= AT_A_GLANCE)
			return select({ message, choices: choices.map(shown), ...first }, context);
		const source = (term: string | undefined) => found(choices, term).map(shown);
		return search({ message: `${message} Type to search.`, source, ...first }, context);
	}

	return {
		/** Asks for text; `objects` says why an answer cannot be taken. */
		async text(
			question: Question,
			preset: string | undefined,
			objects: (text: string) => string | undefined,
		): Promise<string> {
			return input(
				{
					message: heading(question),
					...(preset === undefined ? {} : { default: preset }),
					validate: (text) => (text === '' && question.optional) || (objects(text) ?? true),
				},
				context,
			);
		},

		/** Asks for one of these; empty where none is needed and none was chosen. */
		async choice(question: Question, choices: Choice[], preset?: string): Promise<string> {
			const none: Choice = { value: ENOUGH, about: 'none', always: true };
			const all = question.optional ? [none, ...choices] : choices;
			return one(heading(question), all, preset);
		},

		/** Asks for these one after the other, until enough are named. */
		async several(question: Question, choices: Choice[]): Promise<string[]> {
			const named: string[] = [];
			for (;;) {
				const left = choices.filter(({ value }) => !named.includes(value));
				const about = named.length > 0 ? 'that is all' : 'none';
				const enough: Choice = { value: ENOUGH, about, always: true };
				const may = named.length > 0 || question.optional;
				if (left.length === 0) return named;
				const next = await one(heading(question), may ? [enough, ...left] : left);
				if (next === ENOUGH) return named;
				named.push(next);
			}
		},

		/** Asks for one of these, and nothing else. */
		pick: one,

		async yes(message: string, preset: boolean): Promise<boolean> {
			return confirm({ message, default: preset }, context);
		},
	};
}

export type Asker = ReturnType<typeof asker>;

/** Whether an error only says that whoever was asked has given up: Ctrl-C, or no more input. */
export const isGivenUp = (error: unknown): boolean =>
	error instanceof Error && /^(Exit|Abort|Cancel)PromptError$/.test(error.name);
