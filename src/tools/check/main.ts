import { existsSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { nearestName } from '#words/spelling.ts';
import { checkTree } from '#check/check.ts';
import type { Checked } from '#check/content.ts';
import { fixTree } from '#check/fix/tree.ts';
import { Misuse, runCommand, type Exit, type Voice } from '../command.ts';
import { OPTIONS, optionsFrom, USAGE, type Options } from './options.ts';
import { forGitHub } from '#check/output/github.ts';
import { asJson } from '#check/output/json.ts';
import { forPeople, type Paint } from '#check/output/people.ts';
import type { Problem } from '#check/problem.ts';
import { since } from '#check/since.ts';
import { contentAt } from '../compare/git.ts';

/** The world that the command runs in. */
interface World extends Voice {
	/** The project's folder. */
	project: string;
	paint: Paint;
	/** A remark for people that belongs to no file, where there is one. */
	remark: string | undefined;
}

/** The problems in these files and folders. Throws a Misuse where one of them is not in the content. */
function within(paths: string[], all: Problem[], files: string[], project: string): Problem[] {
	const wanted = paths.map((path) =>
		relative(project, resolve(project, path)).replaceAll('\\', '/'),
	);
	const isIn = (file: string, path: string) => file === path || file.startsWith(`${path}/`);
	const known = [...files, ...all.map(({ file }) => file)];
	const missing = wanted.find((path) => !known.some((file) => isIn(file, path)));
	if (missing === undefined)
		return paths.length ? all.filter(({ file }) => wanted.some((path) => isIn(file, path))) : all;
	const near = nearestName(
		missing,
		new Set([...known, ...known.map((file) => posix.dirname(file))]),
	);
	throw new Misuse(`There is no content ${missing}.${near ? ` Did you mean ${near}?` : ''}`);
}

function shown(
	problems: Problem[],
	{ files, waivers }: Checked,
	{ format }: Options,
	world: World,
) {
	if (format === 'json') return asJson(problems, files);
	if (format === 'github') return forGitHub(problems);
	const waived = waivers ? ` ${waivers} numbers are waived.` : '';
	const remark = world.remark && problems.length === 0 ? `\n${world.remark}` : '';
	return forPeople(problems, files, world.paint) + waived + remark;
}

/** Checks the content as asked. True where it has no error. */
async function run(options: Options, world: World): Promise<boolean> {
	if (!existsSync(join(world.project, 'content')))
		throw new Misuse('There is no folder named content here.');
	const { fix, dryRun } = options;
	const failed = fix ? fixTree(world.project, { dryRun, print: world.say }).failed : 0;
	// What a dry run shows is not there to be checked.
	if (dryRun) return true;
	const checked = await checkTree(world.project, { hints: true });
	const { base } = options;
	const all =
		base === undefined
			? checked.problems
			: since(contentAt(world.project, base), checked, options).problems;
	const problems = within(options.paths, all, checked.names, world.project);
	const text = shown(problems, checked, options, world);
	if (text) world.say(text);
	return failed === 0 && !problems.some(({ severity }) => severity === 'error');
}

/** One run of the command. Gives the exit code: 1 for faulty content. */
export const main = (args: string[], world: World): Promise<Exit> =>
	runCommand(
		{
			call: 'npm run check:content',
			usage: USAGE,
			options: OPTIONS,
			takesWords: true,
			work: (line) => run(optionsFrom(line), world),
		},
		args,
		world,
	);
