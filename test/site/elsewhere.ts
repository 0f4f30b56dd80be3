import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { copyProject } from '../copy.ts';

/** What the test runner sets for itself; with it Astro draws every page some five times slower. */
const RUNNER = /^(?:VITEST|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/;
/** The environment in which a person runs a command: without what tells that this is a test. */
export const OUTSIDE: NodeJS.ProcessEnv = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => !RUNNER.test(name)),
);
const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Whether a file holds a word that belongs to one incident. */
const isOfOne = (file: string) =>
	/glossary[\\/][^\\/]+\.mdx$/.test(file) && /^incident: /m.test(readFileSync(file, 'utf8'));

/** Copies what there is of these parts beside all incidents; words of one incident go with it. */
export function copyShared(folder: string, parts: string[]): void {
	for (const part of parts.filter((one) => existsSync(join('content', one))))
		cpSync(join('content', part), join(folder, 'content', part), {
			recursive: true,
			filter: (file) => !isOfOne(file),
		});
}

/** Copies the project into a new folder of this name. */
export function copyElsewhere(name: string): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'standstill-')), name);
	folders.push(folder);
	copyProject(folder);
	return folder;
}

/** A front page; its text leads to another page where there is one. */
function writeFront(content: string, link = ''): void {
	mkdirSync(join(content, 'pages'), { recursive: true });
	writeFileSync(
		join(content, 'pages', 'front.mdx'),
		`---\ntitle: What stopped?\nsummary: One incident at a firm.\n---\n\nEach record names its source.${link}\n`,
	);
}

/** Copies the project with no other content than the small incident and a front page. */
export function copyOfExample(name: string): string {
	const folder = copyElsewhere(name);
	const content = join(folder, 'content');
	rmSync(content, { recursive: true });
	cpSync('test/fixtures/incident', join(content, 'incidents', 'example-2024'), { recursive: true });
	writeFront(content);
	return folder;
}

/**
 * Copies the project with other content: the examples, which have each kind of record and each of its
 * fields, incidents of many shapes, and the small incident.
 */
export function copyOfExamples(name: string): string {
	const folder = copyOfExample(name);
	const content = join(folder, 'content');
	cpSync('test/fixtures/examples/content', content, { recursive: true });
	cpSync('test/fixtures/incidents', join(content, 'incidents'), { recursive: true });
	writeFront(content, ' How, [another page](/about/) tells.');
	return folder;
}

/** Builds a copy by Astro alone; returns the folder of the site. */
export function buildOf(folder: string, env: Record<string, string>): string {
	const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
	execFileSync(process.execPath, [astro, 'build'], {
		cwd: folder,
		stdio: 'pipe',
		env: { ...OUTSIDE, GITHUB_REPOSITORY: '', ...env },
	});
	return join(folder, 'dist');
}
