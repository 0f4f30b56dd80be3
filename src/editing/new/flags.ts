import { parseArgs } from 'node:util';
import { instead, nearestName } from '#wording/spelling.ts';
import type { Plan } from './draft.ts';
import { Misuse } from './misuse.ts';
import type { Form } from './question.ts';

/** What the command line gives: the answers as text, by flag. */
export interface Given {
	/** The word that says what to make. */
	kind: string | undefined;
	yes: boolean;
	help: boolean;
	answers: Map<string, string[]>;
}

const COMMON = { yes: { type: 'boolean' }, help: { type: 'boolean' } } as const;

const takesSeveral = (form: Form) => form === 'keys' || form === 'list';

const optionsOf = (plan: Plan | undefined) => ({
	...COMMON,
	...Object.fromEntries(
		(plan?.questions ?? []).map(({ flag, form }) => [
			flag,
			{ type: form === 'yes' ? ('boolean' as const) : ('string' as const), multiple: true },
		]),
	),
});

/** A minus sign before a number is no flag: `--latitude -33.9` is read as `--latitude=-33.9`. */
const joined = (args: string[]): string[] =>
	args.flatMap((arg, i) => {
		const isNegative = (text: string | undefined) => /^-[\d.]/.test(text ?? '');
		if (isNegative(arg) && args[i - 1]?.startsWith('--')) return [];
		return arg.startsWith('--') && isNegative(args[i + 1]) ? [`${arg}=${args[i + 1]}`] : [arg];
	});

/** The word that says what to make: the first that is neither a flag nor a flag’s value. */
function kindIn(args: string[], plans: { [kind: string]: Plan }): string | undefined {
	const [first] = args;
	if (first === undefined || first.startsWith('-')) return undefined;
	if (Object.hasOwn(plans, first)) return first;
	const kinds = Object.keys(plans);
	throw new Misuse(`“${first}” is nothing that can be made.${instead(first, kinds)}`);
}

/** Several values stand behind flags of their own, or in one with commas between. */
function valuesOf(form: Form | undefined, given: unknown): string[] {
	const values = (Array.isArray(given) ? given : [given]).map(String);
	if (!form || !takesSeveral(form)) return values.slice(-1);
	return values.flatMap((value) => value.split(',').map((one) => one.trim())).filter(Boolean);
}

/** Reads the command line. Throws a Misuse that says what is wrong with it. */
export function flagsIn(args: string[], plans: { [kind: string]: Plan }): Given {
	const kind = kindIn(args, plans);
	const plan = kind === undefined ? undefined : plans[kind];
	const rest = joined(kind === undefined ? args : args.slice(1));
	const options = optionsOf(plan);
	const flags = Object.keys(options);
	const [unknown] = rest
		.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? [])
		.filter((flag) => !flags.includes(flag));
	if (unknown !== undefined) {
		const near = nearestName(unknown, flags);
		const meant = near === undefined ? '' : ` Did you mean --${near}?`;
		throw new Misuse(`There is no flag --${unknown}.${meant}`);
	}
	try {
		const { values } = parseArgs({ args: rest, options, strict: true });
		const { yes, help, ...given } = values as { [flag: string]: unknown };
		const answers = new Map(
			Object.entries(given).map(([flag, value]) => [
				flag,
				valuesOf(plan?.questions.find((one) => one.flag === flag)?.form, value),
			]),
		);
		return { kind, yes: yes === true, help: help === true, answers };
	} catch (error) {
		// Node adds advice on arguments that this command does not take.
		const [first = ''] = (error as Error).message.split(/\.(?: |$)|\n/);
		throw new Misuse(`${first}.`);
	}
}
