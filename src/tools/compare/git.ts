import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../command.ts';

/** A state of the project that can be laid out in a folder. */
export interface Tree {
	/** How people call it: a branch, a commit, “the working tree”. */
	name: string;
	/** 40 hexadecimal digits; null for the working tree. */
	commit: string | null;
	/** Another one where any file is another. */
	key: string;
	layOut: (folder: string) => void;
}

function run(project: string, args: string[], env: Record<string, string> = {}): string {
	return execFileSync('git', args, {
		cwd: project,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		maxBuffer: 100_000_000,
		env: { ...process.env, ...env },
	}).trimEnd();
}

/** What git prints; undefined where it fails. */
function ask(project: string, ...args: string[]): string | undefined {
	try {
		return run(project, args);
	} catch (error) {
		if ((error as { code?: string }).code === 'ENOENT') throw new Refusal('git is not installed.');
		return undefined;
	}
}

/** Throws a Refusal where this folder is not the top of a git repository. */
export function assertRepository(project: string): void {
	if (ask(project, 'rev-parse', '--is-inside-work-tree') !== 'true')
		throw new Refusal('This folder is no git repository, so there is nothing to compare it with.');
	if (ask(project, 'rev-parse', '--show-prefix'))
		throw new Refusal('Run this in the top folder of the repository.');
}

/** What to fetch, where history was cut off. */
function advice(project: string, ref: string): string {
	if (ask(project, 'rev-parse', '--is-shallow-repository') !== 'true') return '';
	const back = /[~^]/.test(ref);
	const remote = (ask(project, 'remote') ?? '').split('\n')[0] || 'origin';
	const name = ref.replace(`${remote}/`, '');
	const command = back ? 'git fetch --deepen=1' : `git fetch --depth=1 ${remote} ${name}`;
	const then = back || ref === name ? '' : ' and name FETCH_HEAD';
	return ` This clone is shallow: run ${command} first${then}.`;
}

/** What a commit holds, as git names it. */
const filesOf = (project: string, commit: string) =>
	run(project, ['rev-parse', `${commit}^{tree}`]);

/** A commit by any name that git knows. Throws a Refusal where there is none. */
export function treeAt(project: string, ref: string): Tree {
	const commit = ask(
		project,
		'rev-parse',
		'--verify',
		'--quiet',
		'--end-of-options',
		`${ref}^{commit}`,
	);
	if (!commit) throw new Refusal(`git knows no commit “${ref}” here.${advice(project, ref)}`);
	return {
		name: ref,
		commit,
		// What two commits hold alike is built once.
		key: filesOf(project, commit),
		layOut(folder) {
			const index = { GIT_INDEX_FILE: join(folder, '.index') };
			run(project, ['read-tree', commit], index);
			run(project, ['checkout-index', '--all', `--prefix=${folder}/`], index);
		},
	};
}

/** The texts of these files of a commit, by their paths: one process for all of them. */
function textsOf(project: string, blobs: { file: string; id: string }[]): Map<string, string> {
	const bytes = execFileSync('git', ['cat-file', '--batch'], {
		cwd: project,
		input: blobs.map(({ id }) => `${id}\n`).join(''),
		stdio: ['pipe', 'pipe', 'pipe'],
		maxBuffer: 1_000_000_000,
	});
	const texts = new Map<string, string>();
	let at = 0;
	for (const { file } of blobs) {
		const head = bytes.indexOf('\n', at);
		const size = Number(bytes.subarray(at, head).toString().split(' ')[2]);
		texts.set(file, bytes.subarray(head + 1, head + 1 + size).toString('utf8'));
		at = head + 1 + size + 1;
	}
	return texts;
}

/**
 * The content of a commit, as the check reads that of a folder: each file below `content/` by its path.
 * Throws a Refusal where there is no such commit, or no repository.
 */
export function contentAt(project: string, ref: string): Map<string, string> {
	assertRepository(project);
	const { commit } = treeAt(project, ref);
	const listed = run(project, ['ls-tree', '-r', '-z', '--full-tree', commit ?? ref, 'content/']);
	const blobs = listed
		.split('\0')
		.flatMap((line) => {
			const [, mode = '', id = '', file = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/.exec(line) ?? [];
			return mode.startsWith('100') && /\.(?:mdx|yaml)$/.test(file) ? [{ file, id }] : [];
		})
		.toSorted((a, b) => (a.file < b.file ? -1 : 1));
	return textsOf(project, blobs);
}

/** The files of the content that a change from one state to another adds, changes, moves or deletes. */
export function touchedSince(project: string, base: Tree, head: Tree): Set<string> {
	const files = (...args: string[]) => run(project, [...args, '--', 'content/']).split('\0');
	const commits = [base.commit, head.commit].filter((commit) => commit !== null);
	const fresh =
		head.commit === null ? files('ls-files', '-z', '--others', '--exclude-standard') : [];
	// What a move leaves behind is touched as well.
	const differing = files('diff', '--name-only', '--no-renames', '-z', ...commits);
	return new Set([...differing, ...fresh].filter(Boolean));
}

/** The project as it stands, with what is not committed and without what is ignored. */
export function workingTree(project: string): Tree {
	const files = run(project, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
		.split('\0')
		.filter((file) => file && lstatSync(join(project, file), { throwIfNoEntry: false })?.isFile())
		.toSorted();
	const sum = createHash('sha256');
	for (const file of files) {
		const bytes = readFileSync(join(project, file));
		sum.update(`${file}\0${bytes.length}\0`).update(bytes);
	}
	const isClean = ask(project, 'status', '--porcelain') === '';
	return {
		name: 'the working tree',
		commit: null,
		// Without a change it is what its commit is, which may be built already.
		key: isClean ? filesOf(project, 'HEAD') : sum.digest('hex').slice(0, 40),
		layOut(folder) {
			for (const file of files) cpSync(join(project, file), join(folder, file));
		},
	};
}
