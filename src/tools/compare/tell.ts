import { reasonOf, Refusal } from '../command.ts';
import { hubFrom, variable, type Environment } from './github/hub.ts';
import { keepComment } from './github/kept.ts';
import { pullOf } from './pull.ts';

/** GitHub takes no longer comment. */
const LONGEST = 65_536;

/** Everything that telling touches. */
interface Telling {
	env: Environment;
	fetch: typeof fetch;
	/** The text of the comment's file; undefined where it is longer than this or not there. */
	read: (most: number) => string | undefined;
	say: (line: string) => void;
	warn: (line: string) => void;
}

async function tell({ env, fetch, read, say }: Telling): Promise<void> {
	const head = {
		sha: variable(env, 'HEAD_SHA', /^[0-9a-f]{40}$/),
		owner: variable(env, 'HEAD_OWNER', /^[\w-]+(\[bot\])?$/),
		branch: variable(env, 'HEAD_BRANCH', /^.+$/),
	};
	const comment = read(LONGEST);
	if (comment === undefined) throw new Refusal('The comment is missing or too long.');
	const hub = hubFrom(env, fetch);
	const pull = await pullOf(hub, head);
	if (pull === undefined) {
		say('No open pull request has this commit as its newest: nothing is told.');
		return;
	}
	const what = await keepComment(hub, pull, 'report', comment);
	say(`The comment on pull request ${pull} is ${what}.`);
}

/** Tells a pull request what the comment on its report says. Gives the exit code. */
export async function main(around: Telling): Promise<number> {
	try {
		await tell(around);
		return 0;
	} catch (error) {
		around.warn(reasonOf(error));
		return 1;
	}
}
