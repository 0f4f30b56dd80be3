import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../command.ts';
import type { Tree } from './git.ts';

/** Built sites are kept, the latest so many. */
const KEPT = 6;

/** What a site is built with, besides its own files. Throws a Refusal where nothing is installed. */
export function packagesIn(project: string): string {
	const lock = join(project, 'node_modules', '.package-lock.json');
	if (!existsSync(lock)) throw new Refusal('The packages are not installed: run npm ci first.');
	return createHash('sha256').update(readFileSync(lock)).digest('hex').slice(0, 8);
}

/** Every package of the project, linked one by one, so that what a build leaves stays in the folder. */
function linkPackages(project: string, folder: string): void {
	const packages = join(project, 'node_modules');
	mkdirSync(join(folder, 'node_modules'));
	for (const entry of readdirSync(packages, { withFileTypes: true })) {
		const isOwn =
			/^\.(?!bin$)/.test(entry.name) || !(entry.isDirectory() || entry.isSymbolicLink());
		if (isOwn) continue;
		const [from, to] = [packages, join(folder, 'node_modules')];
		symlinkSync(join(from, entry.name), join(to, entry.name), 'junction');
	}
}

/** Runs the project's own build in a folder. Throws a Refusal with its last lines where it fails. */
function build(folder: string, name: string): Promise<void> {
	const npm = process.env['npm_execpath'];
	const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
	// The same address for both sites, and no links that only one of them would have.
	const { SITE_URL: _, BASE_PATH: __, GITHUB_REPOSITORY: ___, ...rest } = process.env;
	const child = spawn(command, [...args, 'run', 'build', '--silent'], {
		cwd: folder,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...rest, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
		shell: !npm && process.platform === 'win32',
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) return resolve();
			const lines = said.trim().split('\n').slice(-12).join('\n');
			reject(new Refusal(`The site of ${name} could not be built. Its build ends with:\n${lines}`));
		});
	});
}

function forgetOld(cache: string): void {
	const age = (name: string) => statSync(join(cache, name)).mtimeMs;
	const old = readdirSync(cache).toSorted((a, b) => age(b) - age(a));
	for (const name of old.slice(KEPT)) rmSync(join(cache, name), { recursive: true, force: true });
}

/**
 * The folder of the built site of a tree, from an earlier run or built now, beside the project and
 * with the packages installed in it.
 */
export async function siteOf(project: string, tree: Tree): Promise<string> {
	const cache = join(project, 'node_modules', '.cache', 'standstill-report');
	const kept = join(cache, `${tree.key}-${packagesIn(project)}`);
	if (existsSync(kept)) {
		const now = new Date();
		utimesSync(kept, now, now);
		return kept;
	}
	const folder = mkdtempSync(join(tmpdir(), 'standstill-report-'));
	const tidy = () => rmSync(folder, { recursive: true, force: true });
	process.once('exit', tidy);
	try {
		tree.layOut(folder);
		linkPackages(project, folder);
		await build(folder, tree.name);
		mkdirSync(cache, { recursive: true });
		const draft = `${kept}.${process.pid}`;
		cpSync(join(folder, 'dist'), draft, { recursive: true });
		rmSync(kept, { recursive: true, force: true });
		renameSync(draft, kept);
		forgetOld(cache);
		return kept;
	} finally {
		tidy();
		process.off('exit', tidy);
	}
}
