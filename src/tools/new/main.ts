import { GivenUp, Misuse, runCommand, type Exit, type Voice } from '../command.ts';
import type { Texts } from '#check/content.ts';
import { aroundOf } from './around.ts';
import { answersTo } from './dialogue.ts';
import type { Draft, Plan } from './draft.ts';
import { answersIn, kindIn, optionsOf } from './flags.ts';
import { flagsOf, usage } from './help.ts';
import { NEW } from './kinds/source.ts';
import { PLANS } from './kinds/index.ts';
import { asker, isGivenUp, type Asker, type Terminal } from './prompt.ts';
import type { Answers } from './question.ts';
import { asLines, doubtful, newProblems } from './trial.ts';

/** Everything that a run touches. */
interface Making extends Voice {
	/** Undefined where there is nobody to ask. */
	terminal: Terminal | undefined;
	/** The day on which it is run, `YYYY-MM-DD`: of a source that is read, and of a correction. */
	today: string;
	/** The content as it stands. */
	texts: () => Texts;
	refuseToSpoil: (drafts: Draft[]) => void;
	write: (drafts: Draft[]) => void;
}

/** A flag of a new source says by itself that there is one. */
function withNewSource(answers: Map<string, string[]>, { questions }: Plan): Map<string, string[]> {
	const given = [...answers.keys()].some((flag) => flag.startsWith('source-'));
	const taking = questions.find(({ mayBeNew }) => mayBeNew);
	if (!given || !taking) return answers;
	const sources = answers.get(taking.flag) ?? [];
	if (sources.includes(NEW) || (taking.form === 'key' && sources.length > 0)) return answers;
	return new Map([...answers, [taking.flag, [...sources, NEW]]]);
}

async function kindFrom(ask: Asker | undefined): Promise<string> {
	if (!ask) throw new Misuse(`Say what to make: ${Object.keys(PLANS).join(', ')}.`);
	const choices = Object.entries(PLANS).map(([value, { about }]) => ({ value, about }));
	return ask.pick('What do you want to make?', choices);
}

/** Asks until the content check has nothing against what the answers make. */
async function drafted(
	plan: Plan,
	given: Map<string, string[]>,
	around: Making,
	ask: Asker | undefined,
): Promise<Draft[] | undefined> {
	const there = aroundOf(around.texts(), around.today);
	let former: Answers = {};
	let flags = given;
	for (;;) {
		const answers = await answersTo(plan.questions, flags, there, ask, former);
		const drafts = plan.drafts(answers, there);
		around.refuseToSpoil(drafts);
		const problems = newProblems(there.texts, drafts);
		if (problems.length === 0) return drafts;
		around.warn(asLines(problems));
		const again = doubtful(problems, drafts, Object.keys(answers));
		if (!ask || again.length === 0) return undefined;
		({ former, flags } = keeping(answers, again));
	}
}

/** Answers that stand, as if given by flags, and those that are asked for again. */
function keeping(answers: Answers, again: string[]) {
	const isAgain = ([flag]: [string, unknown]) => again.includes(flag);
	const all = Object.entries(answers);
	const flags = all
		.filter((answer) => !isAgain(answer))
		.map(([flag, value]): [string, string[]] => [flag, [value].flat().map(String)]);
	return { former: Object.fromEntries(all.filter(isAgain)), flags: new Map(flags) };
}

/** What the command line asked for. */
interface Given {
	/** What to make; undefined where that is to be asked. */
	kind: string | undefined;
	yes: boolean;
	/** The answers that flags give to the questions about the kind. */
	answers: Map<string, string[]>;
}

async function make({ kind, yes, answers }: Given, around: Making): Promise<boolean> {
	const terminal = yes ? undefined : around.terminal;
	if (!terminal && !yes)
		throw new Misuse('There is no terminal to ask in. Give the answers as flags, with --yes.');
	const ask = terminal && asker(terminal);
	const chosen = kind ?? (await kindFrom(ask));
	const plan = PLANS[chosen];
	if (!plan) throw new Misuse(`There is no kind “${chosen}”.`);
	const drafts = await drafted(plan, withNewSource(answers, plan), around, ask);
	const fresh = (drafts ?? []).filter(({ before }) => before === undefined);
	for (const { file, text } of ask ? fresh : []) around.say(`\n${file}\n\n${text}`);
	if (!drafts || (ask && !(await ask.yes('Write it?', true)))) {
		around.warn('Nothing was written.');
		return false;
	}
	around.write(drafts);
	for (const { file, before } of drafts)
		around.say(`${file} ${before === undefined ? 'written' : 'changed'}.`);
	around.say(`Next: ${plan.next}`);
	return true;
}

/** One run of the command. Gives the exit code. */
export function main(args: string[], around: Making): Promise<Exit> {
	const [first = ''] = args;
	const plan = Object.hasOwn(PLANS, first) ? PLANS[first] : undefined;
	const questions = plan?.questions ?? [];
	return runCommand(
		{
			call: 'npm run new',
			usage: plan ? flagsOf(first, plan) : usage(PLANS),
			options: optionsOf(plan),
			takesWords: true,
			async work({ values, words: [, word] }) {
				const kind = kindIn(args, PLANS);
				if (word !== undefined) throw new Misuse(`“${word}” has no place here.`);
				const given = { kind, yes: values['yes'] === true, answers: answersIn(values, questions) };
				return make(given, around).catch((error: unknown) => {
					if (isGivenUp(error)) throw new GivenUp('Given up. Nothing was written.');
					throw error;
				});
			},
		},
		args,
		around,
	);
}
