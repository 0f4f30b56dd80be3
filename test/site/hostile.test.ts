import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
let project = '';

beforeAll(() => {
	project = join(mkdtempSync(join(tmpdir(), 'standstill-hostile-')), 'project');
	for (const part of PARTS) cpSync(part, join(project, part), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'junction');
});
afterAll(() => rmSync(join(project, '..'), { recursive: true, force: true }));

/** Runs a command with a glossary term of this prose in the project. */
function attempt(prose: string, command: string[]) {
	const file = join(project, 'content', 'glossary', 'hostile.mdx');
	writeFileSync(file, `---\nname: Hostile\nmeaning: A test.\n---\n\n${prose}\n`);
	const { status, stdout, stderr } = spawnSync(process.execPath, command, {
		...{ cwd: project, encoding: 'utf8' as const },
		env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' },
	});
	const isWritten = existsSync(join(project, 'PROOF'));
	rmSync(join(project, 'PROOF'), { force: true });
	return { status, said: stdout + stderr, isWritten };
}

const write = "writeFileSync('PROOF', 'run')";
const PROSE = [
	`import { writeFileSync } from 'node:fs'\n\n{${write}}`,
	`export const proof = process.getBuiltinModule('fs').${write}`,
	`It has {process.getBuiltinModule('fs').${write}} wheels.`,
	`<Term id={process.getBuiltinModule('fs').${write}}>van</Term>`,
];

const CHECK = ['src/check/run.ts'];
const BUILD = ['node_modules/astro/bin/astro.mjs', 'build'];

describe.each(PROSE)('%s', (prose) => {
	test('is told by the check and not run', () => {
		const { status, said, isWritten } = attempt(prose, CHECK);
		expect(isWritten).toBe(false);
		expect(status).toBe(1);
		expect(said).toMatch(/hostile\.mdx\n {2}6:\d+ +error/);
	});
});

test('even a build without the check refuses it, at its place, and runs nothing', () => {
	const { status, said, isWritten } = attempt(PROSE[0] ?? '', BUILD);
	expect(isWritten).toBe(false);
	expect(status).toBe(1);
	expect(said).toContain('Content neither imports nor exports anything.');
	expect(said).toMatch(/hostile\.mdx:6:1/);
});

test('the command that builds checks first', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	expect(scripts['build']).toMatch(/^node src\/(?:check|build)\/run\.ts/);
});
