import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { content, STEPS } from '#tools/build/steps.ts';
import { copyProject } from '../copy.ts';
import { OUTSIDE } from './elsewhere.ts';

let project = '';

beforeAll(() => {
	project = join(mkdtempSync(join(tmpdir(), 'standstill-hostile-')), 'project');
	copyProject(project);
	mkdirSync(join(project, 'content', 'glossary'), { recursive: true });
	for (const [i, prose] of PROSE.entries())
		writeFileSync(
			join(project, 'content', 'glossary', `hostile-${i}.mdx`),
			`---\nname: Hostile\nmeaning: A test.\n---\n\n${prose}\n`,
		);
});
afterAll(() => rmSync(join(project, '..'), { recursive: true, force: true }));

/** Runs a command in the project. */
function attempt(command: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, command, {
		cwd: project,
		encoding: 'utf8' as const,
		env: { ...OUTSIDE, FORCE_COLOR: undefined, NO_COLOR: '1' },
	});
	return { status, said: stdout + stderr, isWritten: existsSync(join(project, 'PROOF')) };
}

const write = "writeFileSync('PROOF', 'run')";
const PROSE = [
	`import { writeFileSync } from 'node:fs'\n\n{${write}}`,
	`export const proof = process.getBuiltinModule('fs').${write}`,
	`It has {process.getBuiltinModule('fs').${write}} wheels.`,
	`<Term id={process.getBuiltinModule('fs').${write}}>van</Term>`,
];

const CHECK = ['src/tools/check/run.ts'];
const BUILD = ['node_modules/astro/bin/astro.mjs', 'build'];

test('the check tells each file that would write one, and runs none', () => {
	const { status, said, isWritten } = attempt(CHECK);
	expect(isWritten).toBe(false);
	expect(status).toBe(1);
	for (const i of PROSE.keys())
		expect(said).toMatch(new RegExp(`glossary/hostile-${i}\\.mdx\\n {2}6:\\d+ +error`));
});

test('even a build without the check refuses them, at their place, and runs none', () => {
	const { status, said, isWritten } = attempt(BUILD);
	expect(isWritten).toBe(false);
	expect(status).toBe(1);
	expect(said).toMatch(/hostile-\d\.mdx:6:\d+/);
	expect(said).toMatch(/Content (?:neither imports|holds no \{…\})|as text in double quotes/);
});

test('the command that builds checks first', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	expect(scripts['build']).toBe('node src/tools/build/run.ts');
	expect(STEPS[0]).toBe(content);
});
