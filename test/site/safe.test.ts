import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from './dist.ts';
import { copyOfExample, OUTSIDE } from './elsewhere.ts';

const RUN = ['src/tools/build/run.ts'];
let folder = '';

/** What the served site holds. */
const served = () =>
	filesIn(join(folder, 'dist')).map((file) => [
		file,
		readFileSync(join(folder, 'dist', file), 'utf8'),
	]);
const FORMER = [['index.html', 'former']];

/** A page with a title and text enough. */
const page = (script = '') =>
	`---\n${script}\n---\n\n<html lang="en"><main><h1>Why?</h1>{'word '.repeat(60)}</main></html>\n`;

/** Does something while the copy has another file. */
async function planted<T>(file: string, text: string, act: () => T | Promise<T>): Promise<T> {
	const path = join(folder, file);
	writeFileSync(path, text);
	try {
		return await act();
	} finally {
		rmSync(path);
	}
}

const build = () =>
	spawnSync(process.execPath, RUN, { cwd: folder, encoding: 'utf8', env: OUTSIDE });

// A site of one page: what is proved is how a build ends, not what it makes.
beforeAll(() => {
	folder = copyOfExample('safe');
	const pages = join(folder, 'src', 'pages');
	rmSync(pages, { recursive: true });
	mkdirSync(pages);
	writeFileSync(join(pages, 'index.astro'), page());
	mkdirSync(join(folder, 'dist'));
	writeFileSync(join(folder, 'dist', 'index.html'), 'former');
});

describe('the former site stays to the byte', () => {
	test('where the content has a problem, which is all that is said', async () => {
		const about = '---\ntitle: What is this?\nsummary: What this is.\n---\n\n<Nope />\n';
		const { status, stdout, stderr } = await planted('content/pages/about.mdx', about, build);
		expect(stdout).toMatch(
			/^content\/pages\/about\.mdx\n +\d+:1 +error +There is no component <Nope>\..*\n/m,
		);
		expect(stdout).toMatch(/\n1 problem in 1 of \d+ content files\./);
		expect(stderr).toBe('');
		expect(status).toBe(1);
		expect(served()).toEqual(FORMER);
	});

	test('where a page throws, with its place and without a stack', async () => {
		const fault = page("if (Astro.url) throw new Error('This is a fault.');");
		const { status, stderr, stdout } = await planted('src/pages/fault.astro', fault, build);
		expect(stderr).toBe('src/pages/fault.astro  This is a fault.\ndist/ is as it was.\n');
		expect(stdout).not.toMatch(/^\s+at /m);
		expect(status).toBe(1);
		expect(served()).toEqual(FORMER);
	});

	test('where Astro only warns', async () => {
		const warned = page(
			"import { getEntry } from 'astro:content';\nawait getEntry('sites', 'none');",
		);
		const { status, stderr } = await planted('src/pages/warned.astro', warned, build);
		expect(stderr).toBe(
			'Astro complained, so nothing is published:\n[WARN] [content] Entry sites → none was not found.\ndist/ is as it was.\n',
		);
		expect(status).toBe(1);
		expect(served()).toEqual(FORMER);
	});

	/** Sends a signal to a build while Astro draws a page that takes for ever. */
	const signalled = (signal: NodeJS.Signals) => {
		const slow = page(
			"console.log('\\nslow'); await new Promise((drawn) => setTimeout(drawn, 2 ** 31 - 1));",
		);
		return planted('src/pages/slow.astro', slow, async () => {
			const child = spawn(process.execPath, RUN, { cwd: folder, env: OUTSIDE });
			let [printed, warned] = ['', ''];
			child.stderr.on('data', (text: Buffer) => (warned += text.toString()));
			child.stdout.on('data', (text: Buffer) => {
				printed += text.toString();
				if (/^slow$/m.test(printed)) child.kill(signal);
			});
			// Astro prints to the same pipe: this comes when its process has ended as well.
			const [code] = (await once(child, 'close')) as [number | null];
			return { code, printed, warned };
		});
	};

	test('where the build is killed, and Astro ends with it', async () => {
		const { printed } = await signalled('SIGKILL');
		expect(printed).not.toContain('The new site');
		expect(served()).toEqual(FORMER);
	});

	test.skipIf(process.platform === 'win32')(
		'where it is interrupted, and is left tidy',
		async () => {
			const { code, warned } = await signalled('SIGINT');
			expect(warned).toBe('The build was interrupted.\ndist/ is as it was.\n');
			expect(code).toBe(1);
			expect(served()).toEqual(FORMER);
			expect(readdirSync(join(folder, '.build'))).toEqual([]);
		},
	);
});

test('a good build takes its place and leaves nothing beside it', () => {
	const { status, stderr } = build();
	expect(stderr).toBe('');
	expect(status).toBe(0);
	expect(filesIn(join(folder, 'dist'))).toContain('index.html');
	expect(filesIn(join(folder, 'dist'))).not.toContain('sheets.json');
	expect(readdirSync(join(folder, '.build'))).toEqual([]);
});
