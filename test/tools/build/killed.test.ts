import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { restore } from '#tools/build/swap.ts';
import { attempt, FORMER, holds, NEW, project, writing } from './project.ts';

const VICTIM = join('test', 'tools', 'build', 'victim.ts');
const BUILT = { 'index.html': 'new'.padEnd(10, '.'), 'last.html': 'new' };

/** Starts a build that stands still at this place. */
async function standing(folder: string, at: string) {
	const victim = spawn(process.execPath, [VICTIM, folder, at], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	victim.stderr.on('data', (text: Buffer) => (said += text.toString()));
	const ended = once(victim, 'close');
	while (!existsSync(join(folder, 'stands-still')) && victim.exitCode === null) await setTimeout(5);
	return { victim, ended, said: () => said };
}

describe('killed without warning, the site is whole', () => {
	test.each([
		['within a step', 'step', FORMER],
		['before the former site is set aside', 'before 1', FORMER],
		['after the former site is set aside', 'after 1', FORMER],
		['before the new site takes its place', 'before 2', FORMER],
		['after the new site took its place', 'after 2', BUILT],
	])('%s', async (_, at, expected) => {
		const folder = project();
		const { victim, ended } = await standing(folder, at);
		victim.kill('SIGKILL');
		await ended;
		restore(folder);
		expect(holds(join(folder, 'dist'))).toEqual(expected);

		expect(await attempt(folder, [writing])).toBeUndefined();
		expect(holds(join(folder, 'dist'))).toEqual(NEW);
		expect(readdirSync(join(folder, '.build'))).toEqual([]);
	});
});

// Windows has no such signals: there a process is ended at once, as above.
describe.skipIf(process.platform === 'win32')('asked to end', () => {
	test.each(['SIGINT', 'SIGTERM'] as const)('by %s, it cleans up and says so', async (signal) => {
		const folder = project();
		const { victim, ended, said } = await standing(folder, 'wait');
		victim.kill(signal);
		expect(await ended).toEqual([1, null]);
		expect(said()).toBe('The build was interrupted.\n');
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
		expect(readdirSync(join(folder, '.build'))).toEqual([]);
	});

	test('for want of room, the former site stays', () => {
		const folder = project();
		const limited = `ulimit -f 8; exec "$0" "$@"`;
		const { status, stderr } = spawnSync(
			'sh',
			['-c', limited, process.execPath, VICTIM, folder, 'nowhere', '1000000'],
			{ encoding: 'utf8' },
		);
		expect(status).not.toBe(0);
		expect(stderr).not.toMatch(/^\s+at /m);
		restore(folder);
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
	});
});

test('of two builds at once, the one that began later wins, and the other says so', async () => {
	const folder = project();
	const { ended, said } = await standing(folder, 'wait');
	expect(await attempt(folder, [writing])).toBeUndefined();
	rmSync(join(folder, 'stands-still'));
	expect(await ended).toEqual([1, null]);
	expect(said()).toBe('Another build began here after this one, which therefore ends.\n');
	expect(holds(join(folder, 'dist'))).toEqual(NEW);
	expect(readdirSync(join(folder, '.build'))).toEqual([]);
});
