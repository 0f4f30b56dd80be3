import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { Refusal, runCommand, type Exit, type Voice } from '../command.ts';
import { packagesIn, siteOf } from './build.ts';
import { ranked } from './choose.ts';
import { commentOf } from './comment.ts';
import { compare } from './compare.ts';
import {
	assertRepository,
	contentAt,
	touchedSince,
	treeAt,
	workingTree,
	type Tree,
} from './git.ts';
import { htmlOf } from './html.ts';
import { OPTIONS, optionsFrom, USAGE, type Options } from './options.ts';
import { picture } from './pictures.ts';
import { LIMITS, type Change, type Difference, type Report } from './report.ts';
import { reviewOf } from './review.ts';
import { readSite } from './site.ts';
import { checkInWords, pagesInWords, picturesInWords, weightInWords } from './words.ts';

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
	touched: Iterable<string>,
	{ pictures: most, seconds, out }: Options,
	around: Comparing,
): Promise<Difference> {
	const { added, removed, changed } = report.pages;
	const all = [...added, ...removed, ...changed];
	const chosen = ranked(all, touched).slice(0, most);
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

/** Compares two built sites after a change of these files, and takes pictures of what differs. */
export async function tellDifference(
	folders: Change<string>,
	touched: ReadonlySet<string>,
	options: Options,
	around: Comparing,
): Promise<Difference> {
	const compared = compare(await readSite(folders.before), await readSite(folders.after));
	const { added, removed, changed } = compared.pages;
	const pages = {
		...compared.pages,
		added: ranked(added, touched),
		removed: ranked(removed, touched),
		changed: ranked(changed, touched),
	};
	rmSync(join(resolve(around.project, options.out), 'pictures'), { recursive: true, force: true });
	return withPictures({ ...compared, pages }, folders, touched, options, around);
}

/** Writes a report as data, in short, and as a page. */
export function writeReport(report: Report, out: string): void {
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, '\t')}\n`);
	writeFileSync(join(out, 'report.md'), commentOf(report));
	writeFileSync(join(out, 'index.html'), htmlOf(report));
}

/** Looks at the content of a state beside what it was, of which these files were touched. */
async function look(
	head: Tree,
	base: string,
	touched: ReadonlySet<string>,
	options: Options,
	project: string,
) {
	const earlier = contentAt(project, base);
	if (head.commit === null) return reviewOf(project, earlier, touched, options);
	const folder = mkdtempSync(join(tmpdir(), 'standstill-review-'));
	try {
		head.layOut(folder);
		return await reviewOf(folder, earlier, touched, options);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Builds both sites, at once. Throws a Refusal where one of them cannot be built. */
async function build(base: Tree, head: Tree, project: string): Promise<Change<string>> {
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
	return { before, after };
}

/** What the two sites differ in, or why that cannot be told. */
async function sitesOf(
	base: Tree,
	head: Tree,
	touched: ReadonlySet<string>,
	options: Options,
	around: Comparing,
) {
	try {
		const folders = await build(base, head, around.project);
		around.say(`Both sites are built after ${(around.clock() / 1000).toFixed(1)} s.`);
		return { site: await tellDifference(folders, touched, options, around), missing: null };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { site: null, missing: error.message.slice(0, LIMITS.characters) };
	}
}

const UNSOUND = 'No site can be built while the content has problems, so no page is compared.';

/** Looks at the content, builds both sites and compares them. False where a site could not be built. */
async function run(options: Options, around: Comparing): Promise<boolean> {
	const { project, clock, say, warn } = around;
	assertRepository(project);
	const base = treeAt(project, options.base);
	packagesIn(project);
	const head = options.head === undefined ? workingTree(project) : treeAt(project, options.head);
	say(`Comparing ${head.name} with ${base.name} (${base.commit?.slice(0, 12) ?? ''}).`);
	const touched = touchedSince(project, base, head);
	const { review, isSound } = await look(head, options.base, touched, options, project);
	say(checkInWords(review));
	const { site, missing } = isSound
		? await sitesOf(base, head, touched, options, around)
		: { site: null, missing: UNSOUND };
	const commits = { base: base.commit ?? '', head: head.commit };
	writeReport(
		{ version: 2, ...commits, content: review, site, missing },
		resolve(project, options.out),
	);
	if (site) {
		say(pagesInWords(site.pages));
		say(weightInWords(site.weight));
		say(picturesInWords(site.pictures));
	}
	if (missing !== null) warn(missing);
	say(
		`Wrote ${options.out}/index.html, report.md and report.json in ${(clock() / 1000).toFixed(1)} s.`,
	);
	return site !== null;
}

/** One run of the command. Gives the exit code. */
export const main = (args: string[], around: Comparing): Promise<Exit> =>
	runCommand(
		{
			call: 'npm run report',
			usage: USAGE,
			options: OPTIONS,
			work: ({ values }) => run(optionsFrom(values), around),
		},
		args,
		around,
	);
