import { existsSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { nearestName } from '#words/spelling.ts';
import type { Checked } from '#check/content.ts';
import { Misuse, runCommand, type Exit, type Voice } from '../command.ts';
import { OPTIONS, optionsFrom, USAGE, type Options } from './options.ts';
import { forGitHub } from '#check/output/github.ts';
import { asJson } from '#check/output/json.ts';
import { forPeople, type Paint } from '#check/output/people.ts';
import type { Problem } from '#check/problem.ts';
import type { Told } from './remembered.ts';

/** The world that the command runs in. */
interface World extends Voice {
	/** The project's folder. */
	project: string;
	paint: Paint;
	/** A remark for people that belongs to no file, where there is one. */
	remark: string | undefined;
	/** Gives what a check of this project tells, by the check itself or from where it was kept. */
	remember: (project: string, check: () => Promise<Told>) => Promise<Told>;
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

function shown(problems: Problem[], { files, waivers }: Told, { format }: Options, world: World) {
	if (format === 'json') return asJson(problems, files);
	if (format === 'github') return forGitHub(problems);
	const waived = waivers ? ` ${waivers} numbers are waived.` : '';
	const remark = world.remark && problems.length === 0 ? `\n${world.remark}` : '';
	return forPeople(problems, files, world.paint) + waived + remark;
}

/** Checks the content, which takes its time to load alone. */
async function checked({ project }: World): Promise<Checked> {
	const { checkTree } = await import('#check/check.ts');
	return checkTree(project, { hints: true });
}

/** What a check tells, with what is wrong in the change since a commit. */
async function against(base: string, options: Options, world: World): Promise<Told> {
	const [found, { since }, { contentAt }] = await Promise.all([
		checked(world),
		import('#check/since.ts'),
		import('../compare/git.ts'),
	]);
	return { ...found, problems: since(contentAt(world.project, base), found, options).problems };
}

async function mend({ dryRun }: Options, { project, say }: World): Promise<number> {
	const { fixTree } = await import('#check/fix/tree.ts');
	return fixTree(project, { dryRun, print: say }).failed;
}

/** Checks the content as asked. True where it has no error. */
async function run(options: Options, world: World): Promise<boolean> {
	if (!existsSync(join(world.project, 'content')))
		throw new Misuse('There is no folder named content here.');
	const { fix, dryRun } = options;
	const failed = fix ? await mend(options, world) : 0;
	// What a dry run shows is not there to be checked.
	if (dryRun) return true;
	const found =
		options.base === undefined
			? await world.remember(world.project, () => checked(world))
			: await against(options.base, options, world);
	const problems = within(options.paths, found.problems, found.names, world.project);
	const text = shown(problems, found, options, world);
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
