import { reasonOf } from '#archive/refusal.ts';
import type { Texts } from '#check/content.ts';
import { aroundOf } from './around.ts';
import { answersTo } from './dialogue.ts';
import type { Draft, Plan } from './draft.ts';
import { flagsIn, type Given } from './flags.ts';
import { flagsOf, usage } from './help.ts';
import { NEW } from './kinds/source.ts';
import { PLANS } from './kinds/index.ts';
import { Misuse } from './misuse.ts';
import { asker, isGivenUp, type Asker, type Terminal } from './prompt.ts';
import type { Answers } from './question.ts';
import { asLines, doubtful, newProblems } from './trial.ts';

/** Everything that a run touches. */
export interface Surroundings {
	/** Undefined where there is nobody to ask. */
	terminal: Terminal | undefined;
	/** The content as it stands. */
	texts: () => Texts;
	refuseToSpoil: (drafts: Draft[]) => void;
	write: (drafts: Draft[]) => void;
	say: (line: string) => void;
	warn: (line: string) => void;
}

/** A flag of a new source says by itself that there is one. */
function withNewSource({ answers }: Given, { questions }: Plan): Map<string, string[]> {
	const given = [...answers.keys()].some((flag) => flag.startsWith('source-'));
	const takes = questions.some(({ flag }) => flag === 'sources');
	const sources = answers.get('sources') ?? [];
	if (!given || !takes || sources.includes(NEW)) return answers;
	return new Map([...answers, ['sources', [...sources, NEW]]]);
}

async function kindFrom({ kind }: Given, ask: Asker | undefined): Promise<string> {
	if (kind !== undefined) return kind;
	if (!ask) throw new Misuse(`Say what to make: ${Object.keys(PLANS).join(', ')}.`);
	const choices = Object.entries(PLANS).map(([value, { about }]) => ({ value, about }));
	return ask.pick('What do you want to make?', choices);
}

/** Asks until the content check has nothing against what the answers make. */
async function drafted(
	plan: Plan,
	given: Map<string, string[]>,
	around: Surroundings,
	ask: Asker | undefined,
): Promise<Draft[] | undefined> {
	const there = aroundOf(around.texts());
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

async function run(given: Given, around: Surroundings): Promise<number> {
	const terminal = given.yes ? undefined : around.terminal;
	if (!terminal && !given.yes && !given.help)
		throw new Misuse('There is no terminal to ask in. Give the answers as flags, with --yes.');
	const ask = terminal && !given.help ? asker(terminal) : undefined;
	if (given.help && given.kind === undefined) {
		around.say(usage(PLANS));
		return 0;
	}
	const kind = await kindFrom(given, ask);
	const plan = PLANS[kind];
	if (!plan) throw new Misuse(`There is no kind “${kind}”.`);
	if (given.help) {
		around.say(flagsOf(kind, plan));
		return 0;
	}
	const drafts = await drafted(plan, withNewSource(given, plan), around, ask);
	const fresh = (drafts ?? []).filter(({ before }) => before === undefined);
	for (const { file, text } of ask ? fresh : []) around.say(`\n${file}\n\n${text}`);
	if (!drafts || (ask && !(await ask.yes('Write it?', true)))) {
		around.warn('Nothing was written.');
		return 1;
	}
	around.write(drafts);
	for (const { file, before } of drafts)
		around.say(`${file} ${before === undefined ? 'written' : 'changed'}.`);
	around.say(`Next: ${plan.next}`);
	return 0;
}

/** One run of the command. Gives the exit code: 0, 1 where nothing was written, 2 where it was misused, 130 where it was given up. */
export async function main(args: string[], around: Surroundings): Promise<number> {
	try {
		return await run(flagsIn(args, PLANS), around);
	} catch (error) {
		if (isGivenUp(error)) {
			around.warn('Given up. Nothing was written.');
			return 130;
		}
		around.warn(
			reasonOf(error) + (error instanceof Misuse ? ' npm run new -- --help says how.' : ''),
		);
		return error instanceof Misuse ? 2 : 1;
	}
}
