import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { inList } from '#words/list.ts';
import { nearestName } from '#words/spelling.ts';

/** Something that whoever runs a command can put right; its message is one sentence and needs no stack. */
export class Refusal extends Error {}

/** A wrong command line. */
export class Misuse extends Refusal {}

/** Whoever was asked did not want to go on. */
export class GivenUp extends Refusal {}

/** What a command ends with. */
const EXIT = { done: 0, failed: 1, misused: 2, givenUp: 130 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The sentence of an error; anything that is no Refusal is a fault of ours and goes on. */
export function reasonOf(error: unknown): string {
	if (error instanceof Refusal) return error.message;
	throw error;
}

/** The values of options, by their names; of options that only a run knows, any value there can be. */
export type Values<O extends ParseArgsOptionsConfig> = {
	[name in keyof O]?: ParseArgsOptionsConfig extends O
		? boolean | string | string[]
		: O[name] extends { type: 'boolean' }
			? boolean
			: O[name] extends { multiple: true }
				? string[]
				: string;
};

/** What stands behind a command on its line. */
export interface Line<O extends ParseArgsOptionsConfig> {
	values: Values<O>;
	/** What is neither an option nor the value of one. */
	words: string[];
}

/** Where a command says what it did, and what went wrong. */
export interface Voice {
	say: (line: string) => void;
	warn: (line: string) => void;
}

/** A command of the project. */
interface Command<O extends ParseArgsOptionsConfig> {
	/** As it is typed: `npm run archive`. */
	call: string;
	/** What `--help` prints. */
	usage: string;
	/** Beside `--help`, which every command has. */
	options: O;
	/** It takes words that are no options, such as paths. */
	takesWords?: boolean;
	/** Does the work; false where something failed that has been told already. */
	work: (line: Line<O>) => boolean | Promise<boolean>;
}

/** More than these, and a list helps nobody. */
const MOST_LISTED = 16;

/** Of a misuse, what to write instead of an option that is not there. */
function noOption(given: string, names: string[]): string {
	const near = nearestName(given.replace(/^-+/, ''), names);
	if (near !== undefined) return `There is no option ${given}. Did you mean --${near}?`;
	if (names.length > MOST_LISTED) return `There is no option ${given}.`;
	const list = inList([...names, 'help'].map((name) => `--${name}`));
	return `There is no option ${given}. There ${names.length === 0 ? 'is only' : 'are'} ${list}.`;
}

/**
 * Reads a command line. Throws a Misuse that says what is wrong with it, and what is allowed.
 */
function lineOf<O extends ParseArgsOptionsConfig>(
	args: string[],
	options: O,
	takesWords = false,
): Line<O> {
	const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
	const values: Record<string, boolean | string | string[]> = {};
	const words: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') words.push(token.value);
		if (token.kind !== 'option') continue;
		const { name, rawName, value, inlineValue } = token;
		const option = Object.hasOwn(options, name) ? options[name] : undefined;
		if (!option) throw new Misuse(noOption(rawName, Object.keys(options)));
		if (option.type === 'boolean') {
			if (value !== undefined) throw new Misuse(`--${name} takes no value.`);
			values[name] = true;
			continue;
		}
		// Another option behind it is no value, unless it was joined to it on purpose.
		if (value === undefined || (value.startsWith('--') && !inlineValue))
			throw new Misuse(`--${name} takes a value behind it.`);
		const former = values[name];
		values[name] = option.multiple ? [...(Array.isArray(former) ? former : []), value] : value;
	}
	const [word] = words;
	if (word !== undefined && !takesWords) throw new Misuse(`“${word}” has no place here.`);
	return { values: values as Values<O>, words };
}

/** The whole number that an option gives. Throws a Misuse where it gives none, or one below `from`. */
export function wholeNumber(name: string, value: string, from = 0): number {
	if (/^\d{1,9}$/.test(value) && Number(value) >= from) return Number(value);
	const bound = from > 0 ? ` from ${from}` : '';
	throw new Misuse(`--${name} takes a whole number${bound}, not “${value}”.`);
}

/**
 * Runs a command and gives its exit code: 0, 1 where something failed, 2 where it was misused, 130
 * where it was given up. What is no Refusal is a fault of ours, and is thrown on.
 */
export async function runCommand<O extends ParseArgsOptionsConfig>(
	{ call, usage, options, takesWords, work }: Command<O>,
	args: string[],
	{ say, warn }: Voice,
): Promise<Exit> {
	try {
		if (args.includes('--help')) {
			say(usage);
			return EXIT.done;
		}
		return (await work(lineOf(args, options, takesWords))) ? EXIT.done : EXIT.failed;
	} catch (error) {
		const reason = reasonOf(error);
		if (error instanceof Misuse) {
			warn(`${reason} ${call} -- --help says how.`);
			return EXIT.misused;
		}
		warn(reason);
		return error instanceof GivenUp ? EXIT.givenUp : EXIT.failed;
	}
}
