import { choicesFor, objection, valueOf } from './answer.ts';
import type { Around } from './around.ts';
import { Misuse } from '../command.ts';
import type { Asker } from './prompt.ts';
import type { Answers, Question } from './question.ts';

const isNothing = (value: unknown) =>
	value === '' || value === false || (Array.isArray(value) && value.length === 0);

/** Asks one question over a terminal; undefined where it is left out. */
async function asked(
	one: Question,
	ask: Asker,
	around: Around,
	answers: Answers,
	preset: unknown,
): Promise<unknown> {
	const choices = choicesFor(one, around, answers);
	const scalar = preset as string | number | boolean | undefined;
	const start = scalar === undefined ? undefined : String(scalar);
	const objects = (given: string[]) => {
		const value = valueOf(one, given);
		const isTaken = one.isTaken?.(value, answers, around) === true;
		return isTaken ? 'That name is taken.' : objection(one, value, around, answers);
	};
	const asList = (text: string) => text.split(',').map((part) => part.trim());
	const given =
		one.form === 'yes'
			? [String(await ask.yes(`${one.flag}: ${one.about}`, false))]
			: one.form === 'keys' && choices.length > 0
				? await ask.several(one, choices)
				: choices.length > 0
					? [await ask.choice(one, choices, start)]
					: one.form === 'list' || one.form === 'keys'
						? asList(await ask.text(one, start, (text) => objects(asList(text))))
						: [await ask.text(one, start, (text) => objects([text]))];
	const value = valueOf(one, given);
	return isNothing(value) ? undefined : value;
}

/** An answer from the command line. Throws a Misuse where it cannot be taken. */
function taken(one: Question, given: string[], around: Around, answers: Answers): unknown {
	const value = valueOf(one, given);
	const refusal = objection(one, value, around, answers);
	if (refusal) throw new Misuse(`--${one.flag}: ${refusal}`);
	return value;
}

/** What is missing; what would follow from it only where nothing else is. */
function told(missing: Question[]): string {
	const first = missing.filter(({ preset }) => !preset);
	const flags = (first.length > 0 ? first : missing).map(({ flag, or = [] }) =>
		[or.map((other) => `--${other}`).join(' with '), `--${flag}`].filter(Boolean).join(' or '),
	);
	return `These are missing: ${flags.join(', ')}. Without --yes you are asked.`;
}

/**
 * Goes through the questions in order: takes what the command line gives, derives what follows,
 * and asks for the rest where there is someone to ask. Throws a Misuse that names every answer
 * that is missing.
 */
export async function answersTo(
	questions: Question[],
	given: Map<string, string[]>,
	around: Around,
	ask: Asker | undefined,
	former: Answers = {},
): Promise<Answers> {
	const answers: Answers = {};
	const missing: Question[] = [];
	// What a later flag says may make an earlier question needless.
	const ahead = Object.fromEntries(
		[...given].map(([flag, values]) => [flag, values.length === 1 ? values[0] : values]),
	);
	for (const one of questions) {
		const flag = given.get(one.flag);
		const preset = former[one.flag] ?? one.preset?.(answers, around);
		const isTaken = one.isTaken?.(preset, answers, around) === true;
		// What was refused once is asked for.
		const isAgain = Object.hasOwn(former, one.flag);
		const isQuiet = one.quiet === true && preset !== undefined && !isTaken && !isAgain;
		let answer: unknown;
		if (flag) answer = taken(one, flag, around, answers);
		else if (one.when?.({ ...ahead, ...answers }) === false) continue;
		else if (isQuiet || !ask) answer = preset;
		else if (!(one.quiet && one.optional) || isAgain)
			answer = await asked(one, ask, around, answers, preset);
		if (answer !== undefined) answers[one.flag] = answer;
		else if (!one.optional) missing.push(one);
	}
	if (missing.length > 0) throw new Misuse(told(missing));
	return answers;
}
