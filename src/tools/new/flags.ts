import type { ParseArgsOptionsConfig } from 'node:util';
import { instead } from '#words/spelling.ts';
import { Misuse, type Values } from '../command.ts';
import type { Plan } from './draft.ts';
import type { Form, Question } from './question.ts';

/** The flag that every kind has beside those of its questions. */
const COMMON = { yes: { type: 'boolean' } } as const satisfies ParseArgsOptionsConfig;

const takesSeveral = (form: Form) => form === 'keys' || form === 'list';

/** A flag for each question about one kind; only those that every kind has where none is named. */
export const optionsOf = (plan: Plan | undefined): ParseArgsOptionsConfig => ({
	...COMMON,
	...Object.fromEntries(
		(plan?.questions ?? []).map(({ flag, form }) => [
			flag,
			form === 'yes' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
		]),
	),
});

/** The word that says what to make: the first, where it is no flag. Throws a Misuse for another word. */
export function kindIn([first]: string[], plans: { [kind: string]: Plan }): string | undefined {
	if (first === undefined || first.startsWith('-')) return undefined;
	if (Object.hasOwn(plans, first)) return first;
	throw new Misuse(`“${first}” is nothing that can be made.${instead(first, Object.keys(plans))}`);
}

/** Several values stand behind flags of their own, or in one with commas between. */
function valuesOf(form: Form, given: boolean | string | string[]): string[] {
	const values = [given].flat().map(String);
	if (!takesSeveral(form)) return values.slice(-1);
	return values.flatMap((value) => value.split(',').map((one) => one.trim())).filter(Boolean);
}

/** The answers that flags give, as text, by flag. */
export const answersIn = (
	values: Values<ParseArgsOptionsConfig>,
	questions: Question[],
): Map<string, string[]> =>
	new Map(
		questions.flatMap(({ flag, form }): [string, string[]][] => {
			const given = values[flag];
			return given === undefined ? [] : [[flag, valuesOf(form, given)]];
		}),
	);
