import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { runCommand, type Exit, type Voice } from '../command.ts';
import { siteOf } from './build.ts';
import { choose } from './choose.ts';
import { commentOf } from './comment.ts';
import { compare } from './compare.ts';
import { assertRepository, treeAt, workingTree } from './git.ts';
import { htmlOf } from './html.ts';
import { OPTIONS, optionsFrom, USAGE, type Options } from './options.ts';
import { picture } from './pictures.ts';
import type { Change, Difference } from './report.ts';
import { readSite } from './site.ts';
import { pagesInWords, picturesInWords, weightInWords } from './words.ts';

/** Everything that a run touches besides files. */
interface Comparing extends Voice {
	project: string;
	/** Starts a browser; undefined where none is installed. */
	launch: (() => Promise<Browser>) | undefined;
	/** Milliseconds since the command began. */
	clock: () => number;
}

type Bare = Omit<Difference, 'pictures'>;

async function started({ launch }: Comparing): Promise<Browser | string> {
	if (!launch)
		return 'There are no pictures: no Chromium or Chrome was found. Install one, or set CHROME_PATH.';
	try {
		return await launch();
	} catch (error) {
		const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
		return `There are no pictures: the browser did not start (${first}).`;
	}
}

/** Takes the pictures of the pages that are worth it, and says of how many. */
async function withPictures(
	report: Bare,
	folders: Change<string>,
	{ pictures: most, seconds, out }: Options,
	around: Comparing,
): Promise<Difference> {
	const { added, removed, changed } = report.pages;
	const all = [...added, ...removed, ...changed];
	const chosen = choose(all, most);
	const limits = { pages: most, seconds };
	const none = (missing: string | null): Difference => ({
		...report,
		pictures: { pages: 0, left: all.length, limits, missing },
	});
	if (chosen.length === 0) return none(null);
	// Pictures have their own time: how long it took to build and to compare is none of it.
	const from = around.clock();
	const browser = await started(around);
	if (typeof browser === 'string') return none(browser);
	try {
		const isIn = (pages: { path: string }[], path: string) =>
			pages.some((page) => page.path === path);
		const has = (path: string) => ({ before: !isIn(added, path), after: !isIn(removed, path) });
		const atOnce = Math.min(4, availableParallelism() + 1);
		const hasTime = () => around.clock() - from < seconds * 1000;
		const studio = { browser, report: resolve(around.project, out), atOnce, hasTime };
		const taken = await picture(chosen, has, folders, studio);
		const filled = <T extends { path: string }>(pages: T[]) =>
			pages.map((page) => ({ ...page, pictures: taken.get(page.path) ?? [] }));
		return {
			...report,
			pages: {
				...report.pages,
				added: filled(added),
				removed: filled(removed),
				changed: filled(changed),
			},
			pictures: { pages: taken.size, left: all.length - taken.size, limits, missing: null },
		};
	} finally {
		await browser.close();
	}
}

/** Compares two built sites and writes the report. */
export async function tellDifference(
	folders: Change<string>,
	commits: Pick<Difference, 'base' | 'head'>,
	options: Options,
	around: Comparing,
): Promise<Difference> {
	const out = resolve(around.project, options.out);
	const compared = compare(await readSite(folders.before), await readSite(folders.after), commits);
	rmSync(join(out, 'pictures'), { recursive: true, force: true });
	mkdirSync(out, { recursive: true });
	const whole = await withPictures(compared, folders, options, around);
	writeFileSync(join(out, 'report.json'), `${JSON.stringify(whole, null, '\t')}\n`);
	writeFileSync(join(out, 'report.md'), commentOf(whole));
	writeFileSync(join(out, 'index.html'), htmlOf(whole));
	return whole;
}

/** Builds both sites, at once, and compares them. */
async function run(options: Options, around: Comparing): Promise<void> {
	const { project, clock, say } = around;
	const elapsed = () => `${(clock() / 1000).toFixed(1)} s`;
	assertRepository(project);
	const base = treeAt(project, options.base);
	const head = options.head === undefined ? workingTree(project) : treeAt(project, options.head);
	say(`Comparing ${head.name} with ${base.name} (${base.commit?.slice(0, 12) ?? ''}).`);
	// A state that is compared with itself is built once.
	const sites = new Map([base, head].map((tree) => [tree.key, tree]));
	const building = new Map([...sites].map(([key, tree]) => [key, siteOf(project, tree)]));
	const built = await Promise.allSettled(
		[base, head].map(({ key }) => building.get(key) ?? Promise.resolve('')),
	);
	for (const one of built) if (one.status === 'rejected') throw one.reason;
	const [before = '', after = ''] = built.map((one) =>
		one.status === 'fulfilled' ? one.value : '',
	);
	say(`Both sites are built after ${elapsed()}.`);
	const commits = { base: base.commit ?? '', head: head.commit };
	const whole = await tellDifference({ before, after }, commits, options, around);
	say(pagesInWords(whole.pages));
	say(weightInWords(whole.weight));
	say(picturesInWords(whole.pictures));
	say(`Wrote ${options.out}/index.html, report.md and report.json in ${elapsed()}.`);
}

/** One run of the command. Gives the exit code. */
export const main = (args: string[], around: Comparing): Promise<Exit> =>
	runCommand(
		{
			call: 'npm run report',
			usage: USAGE,
			options: OPTIONS,
			work: async ({ values }) => {
				await run(optionsFrom(values), around);
				return true;
			},
		},
		args,
		around,
	);
