import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { touchedSince, treeAt, workingTree } from '#tools/compare/git.ts';
import { main, tellDifference, writeReport } from '#tools/compare/main.ts';
import { aReport } from './reports.ts';
import { aFolder, aPage, aSite, aTree } from './sites.ts';

const git = (cwd: string, ...args: string[]) =>
	execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
		cwd,
		encoding: 'utf8',
		stdio: 'pipe',
	}).trim();

/** A repository with two commits: `one.txt` says first, then second. */
function aRepository(): string {
	const folder = aTree({ 'one.txt': 'first', '.gitignore': 'ignored.txt\n' });
	git(folder, 'init', '--quiet', '--initial-branch=main');
	git(folder, 'add', '--all');
	git(folder, 'commit', '--quiet', '-m', 'First');
	writeFileSync(join(folder, 'one.txt'), 'second');
	git(folder, 'commit', '--quiet', '-am', 'Second');
	return folder;
}

/** Runs the command and gives what it said. */
async function command(project: string, ...args: string[]) {
	const [out, err]: [string[], string[]] = [[], []];
	const code = await main(args, {
		project,
		launch: undefined,
		clock: () => 0,
		say: (line) => out.push(line),
		warn: (line) => err.push(line),
	});
	return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('misuse is answered with one line and exit code 2', () => {
	test.each([
		[[], '--base is missing: name what to compare with, such as main.'],
		[['main'], '“main” has no place here.'],
		[['--base'], '--base takes a value behind it.'],
		[['--base', 'main', '--pictures', 'few'], '--pictures takes a whole number, not “few”.'],
		[['--bse', 'main'], 'There is no option --bse. Did you mean --base?'],
	])('%j', async (args, message) => {
		const { code, err, out } = await command(aFolder(), ...args);
		const told = `${message} npm run report -- --help says how.`;
		expect([code, err, out]).toEqual([2, told, '']);
	});

	test('help is no misuse', async () => {
		const { code, out } = await command(aFolder(), '--help');
		expect([code, out.includes('--base <ref>')]).toEqual([0, true]);
	});
});

describe('what cannot be compared is said in one sentence, with exit code 1', () => {
	const said = async (project: string, base: string) => {
		const { code, err } = await command(project, `--base=${base}`);
		expect(code).toBe(1);
		return err;
	};

	test('no repository', async () =>
		expect(await said(aFolder(), 'main')).toContain('This folder is no git repository'));

	test('a folder below the top, and one that is no working tree', async () => {
		const repository = aRepository();
		mkdirSync(join(repository, 'below'));
		expect(await said(join(repository, 'below'), 'main')).toContain('Run this in the top folder');
		expect(await said(join(repository, '.git'), 'main')).toContain('is no git repository');
	});

	test('an unknown name, even one that looks like an option', async () => {
		const repository = aRepository();
		expect(await said(repository, 'nowhere')).toBe('git knows no commit “nowhere” here.');
		expect(await said(repository, '--all')).toContain('git knows no commit “--all” here.');
	});

	test('a shallow clone says what to fetch', async () => {
		const shallow = aFolder();
		git(shallow, 'clone', '--quiet', '--depth=1', `file://${aRepository()}`, 'clone');
		const clone = join(shallow, 'clone');
		expect(await said(clone, 'HEAD^1')).toContain('shallow: run git fetch --deepen=1 first.');
		expect(await said(clone, 'other')).toContain('run git fetch --depth=1 origin other first');
	});

	test('packages that are not installed', async () =>
		expect(await said(aRepository(), 'main')).toContain('run npm ci first'));
});

describe('a tree laid out', () => {
	const laidOut = (tree: { layOut: (folder: string) => void }) => {
		const folder = aFolder();
		tree.layOut(folder);
		return (file: string) =>
			existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;
	};

	test('from a commit holds its files, and leaves the repository alone', () => {
		const repository = aRepository();
		const read = laidOut(treeAt(repository, 'HEAD^1'));
		expect(read('one.txt')).toBe('first');
		expect(readFileSync(join(repository, 'one.txt'), 'utf8')).toBe('second');
		expect(git(repository, 'status', '--porcelain')).toBe('');
		expect(git(repository, 'worktree', 'list').split('\n')).toHaveLength(1);
	});

	test('from the working tree holds what is new, and not what is ignored or gone', () => {
		const repository = aRepository();
		const before = workingTree(repository).key;
		writeFileSync(join(repository, 'new.txt'), 'new');
		writeFileSync(join(repository, 'ignored.txt'), 'ignored');
		rmSync(join(repository, 'one.txt'));
		const tree = workingTree(repository);
		const read = laidOut(tree);
		expect([read('new.txt'), read('ignored.txt'), read('one.txt')]).toEqual([
			'new',
			undefined,
			undefined,
		]);
		expect(tree.key).not.toBe(before);
	});
});

test('one state has one key, however it is come by', () => {
	const repository = aRepository();
	const { key } = treeAt(repository, 'HEAD');
	expect(workingTree(repository).key).toBe(key);
	git(repository, 'commit', '--quiet', '--allow-empty', '-m', 'Third');
	expect(treeAt(repository, 'HEAD').key).toBe(key);
	expect(treeAt(repository, 'HEAD~2').key).not.toBe(key);
});

test('a change touches what it adds, changes and deletes, and what it moves in both places', () => {
	const repository = aTree({
		...Object.fromEntries(
			['same', 'changed', 'gone', 'moved'].map((name) => [
				`content/${name}.mdx`,
				`${name}\n`.repeat(9),
			]),
		),
		'content/plan.png': 'A plan.',
	});
	git(repository, 'init', '--quiet', '--initial-branch=main');
	git(repository, 'add', '--all');
	git(repository, 'commit', '--quiet', '-m', 'First');
	writeFileSync(join(repository, 'content/changed.mdx'), 'Changed.');
	writeFileSync(join(repository, 'content/plan.png'), 'Another plan.');
	writeFileSync(join(repository, 'content/zürich.mdx'), 'New.');
	writeFileSync(join(repository, 'beside.txt'), 'New.');
	rmSync(join(repository, 'content/gone.mdx'));
	renameSync(join(repository, 'content/moved.mdx'), join(repository, 'content/there.mdx'));
	const base = treeAt(repository, 'HEAD');
	const touched = ['changed.mdx', 'gone.mdx', 'moved.mdx', 'plan.png', 'there.mdx', 'zürich.mdx'];
	const named = (head: typeof base) =>
		[...touchedSince(repository, base, head)]
			.map((file) => file.replace('content/', ''))
			.toSorted();
	expect(named(workingTree(repository))).toEqual(touched);
	git(repository, 'add', '--all');
	git(repository, 'commit', '--quiet', '-m', 'Second');
	expect(named(treeAt(repository, 'HEAD'))).toEqual(touched);
	expect(named(workingTree(repository))).toEqual(touched);
	expect(named(base)).toEqual([]);
});

describe('without a browser', () => {
	const options = {
		base: 'main',
		head: undefined,
		out: 'report',
		pictures: 5,
		seconds: 45,
		typo: false,
	};
	const run = (
		launch: Parameters<typeof tellDifference>[3]['launch'],
		after: Record<string, string> = { 'index.html': aPage('<p>The new front.</p>') },
		...touched: string[]
	) => {
		const project = aFolder();
		const folders = {
			before: aSite(),
			after: aSite(after),
		};
		const around = { project, launch, clock: () => 0, say: () => {}, warn: () => {} };
		return { project, whole: tellDifference(folders, new Set(touched), options, around) };
	};

	test('the report is whole but for the pictures, and says why', async () => {
		const { project, whole } = run(undefined);
		const { pages, pictures } = await whole;
		expect(pages.changed).toHaveLength(1);
		expect(pictures.missing).toContain('no Chromium or Chrome was found');
		const report = aReport({}, await whole);
		writeReport(report, join(project, 'report'));
		const text = (file: string) => readFileSync(join(project, 'report', file), 'utf8');
		expect(JSON.parse(text('report.json'))).toEqual(report);
		for (const file of ['report.md', 'index.html']) expect(text(file)).toContain('no Chromium');
	});

	test('pages are listed by how near they are to what the change touches', async () => {
		const words = aPage('<p>New words.</p>');
		const after = { 'index.html': words, 'about/index.html': words };
		const listed = async (...touched: string[]) =>
			(await run(undefined, after, ...touched).whole).pages.changed.map(({ path }) => path);
		expect(await listed('content/pages/front.mdx')).toEqual(['/', '/about/']);
		expect(await listed('content/pages/about.mdx')).toEqual(['/about/', '/']);
	});

	test('so where it does not start', async () => {
		const { whole } = run(() => Promise.reject(new Error('It is broken.\n  at somewhere')));
		expect((await whole).pictures.missing).toBe(
			'There are no pictures: the browser did not start (It is broken.).',
		);
	});
});
