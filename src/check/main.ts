import { existsSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { nearestName } from '#wording/spelling.ts';
import { checkTree } from './check.ts';
import type { Checked } from './content.ts';
import { fixTree } from './fix/tree.ts';
import { HELP, readOptions, type Options } from './options.ts';
import { forGitHub } from './output/github.ts';
import { asJson } from './output/json.ts';
import { forPeople, type Paint } from './output/people.ts';
import type { Problem } from './problem.ts';

/** The world that the command runs in. */
export interface World {
	/** The project's folder. */
	project: string;
	paint: Paint;
	say: (text: string) => void;
	warn: (text: string) => void;
	/** A remark for people that belongs to no file, where there is one. */
	remark: string | undefined;
}

const OK = 0;
const FAULTY = 1;
const MISUSED = 2;

/** The problems in these files and folders; a string where one of them is not in the content. */
function within(
	paths: string[],
	all: Problem[],
	files: string[],
	project: string,
): Problem[] | string {
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
	return `There is no content ${missing}.${near ? ` Did you mean ${near}?` : ''}`;
}

function shown(
	problems: Problem[],
	{ files, waivers }: Checked,
	{ format }: Options,
	world: World,
) {
	if (format === 'json') return asJson(problems, files);
	if (format === 'github') return forGitHub(problems);
	const waived = waivers ? ` ${waivers} numbers in prose are waived.` : '';
	const remark = world.remark && problems.length === 0 ? `\n${world.remark}` : '';
	return forPeople(problems, files, world.paint) + waived + remark;
}

/** Runs the command and returns its exit code: 0, 1 for faulty content, 2 for misuse. */
export function main(args: string[], world: World): number {
	const options = readOptions(args);
	if (typeof options === 'string') {
		world.warn(`${options} npm run check:content -- --help says more.`);
		return MISUSED;
	}
	if (options.help) {
		world.say(HELP);
		return OK;
	}
	if (!existsSync(join(world.project, 'content'))) {
		world.warn('There is no folder named content here.');
		return MISUSED;
	}
	const { fix, dryRun } = options;
	const failed = fix ? fixTree(world.project, { dryRun, print: world.say }).failed : 0;
	// What a dry run shows is not there to be checked.
	if (dryRun) return OK;
	const checked = checkTree(world.project);
	const { problems: all, names } = checked;
	const problems = within(options.paths, all, names, world.project);
	if (typeof problems === 'string') {
		world.warn(problems);
		return MISUSED;
	}
	const text = shown(problems, checked, options, world);
	if (text) world.say(text);
	return failed > 0 || problems.some(({ severity }) => severity === 'error') ? FAULTY : OK;
}
