import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from './dist.ts';
import { copyElsewhere } from './elsewhere.ts';

const RUN = ['src/build/run.ts'];
let folder = '';

/** What the served site holds. */
const served = () =>
	filesIn(join(folder, 'dist')).map((file) => [
		file,
		readFileSync(join(folder, 'dist', file), 'utf8'),
	]);
const FORMER = [['index.html', 'former']];

/** Changes a file of the copy while something is done. */
function spoiled<T>(file: string, spoil: (text: string) => string, act: () => T): T {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, spoil(text));
	try {
		return act();
	} finally {
		writeFileSync(path, text);
	}
}

const build = (...args: string[]) =>
	spawnSync(process.execPath, [...RUN, ...args], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
	folder = copyElsewhere('safe');
	mkdirSync(join(folder, 'dist'));
	writeFileSync(join(folder, 'dist', 'index.html'), 'former');
});

describe('the former site stays to the byte', () => {
	test('where the content has a problem, which is all that is said', () => {
		const { status, stdout, stderr } = spoiled(
			'content/pages/about.mdx',
			(text) => `${text}\n<Nope />\n`,
			() => build(),
		);
		expect(stdout).toMatch(
			/^content\/pages\/about\.mdx\n +\d+:1 +error +There is no component <Nope>\..*\n/m,
		);
		expect(stdout).toMatch(/\n1 problem in 1 of \d+ content files\./);
		expect(stderr).toBe('');
		expect(status).toBe(1);
		expect(served()).toEqual(FORMER);
	});

	test('where a page throws, with its place and without a stack', () => {
		const { status, stderr, stdout } = spoiled(
			'src/pages/glossary.astro',
			(text) => text.replace('---', "---\nif (Astro.url) throw new Error('This is a fault.');"),
			() => build(),
		);
		expect(stderr).toBe('src/pages/glossary.astro  This is a fault.\ndist/ is as it was.\n');
		expect(stdout).not.toMatch(/^\s+at /m);
		expect(status).toBe(1);
		expect(served()).toEqual(FORMER);
	});

	test('where Astro only warns', () => {
		const spoil = (text: string) =>
			text.replace(
				'---',
				"---\nimport { getEntry } from 'astro:content';\nawait getEntry('terms', 'none');",
			);
		const { status, stderr } = spoiled('src/pages/glossary.astro', spoil, () => build());
		expect(stderr).toBe(
			'Astro complained, so nothing is published:\n[WARN] [content] Entry terms → none was not found.\ndist/ is as it was.\n',
		);
		expect(status).toBe(1);
		expect(served()).toEqual(FORMER);
	});

	/** Sends a signal to a build as soon as Astro draws pages. */
	async function signalled(signal: NodeJS.Signals) {
		const child = spawn(process.execPath, RUN, { cwd: folder });
		let [printed, warned] = ['', ''];
		child.stderr.on('data', (text: Buffer) => (warned += text.toString()));
		child.stdout.on('data', (text: Buffer) => {
			printed += text.toString();
			if (printed.includes('generating static routes')) child.kill(signal);
		});
		const [code] = (await once(child, 'close')) as [number | null];
		return { code, printed, warned };
	}

	test('where the build is killed', async () => {
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

test('misuse is 2 and explains itself', () => {
	const { status, stderr } = build('--nope');
	expect(status).toBe(2);
	expect(stderr).toMatch(/^Unknown option '--nope'\.\n\nnpm run build/);
});

test('a good build takes its place and leaves nothing beside it', () => {
	const { status, stderr } = build();
	expect(stderr).toBe('');
	expect(status).toBe(0);
	expect(served().length).toBeGreaterThan(200);
	expect(readdirSync(join(folder, '.build'))).toEqual([]);
});
