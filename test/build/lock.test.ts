import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { claim, holderOf } from '#build/lock.ts';

function lockWith(text?: string): string {
	const lock = join(mkdtempSync(join(tmpdir(), 'standstill-lock-')), 'workshop', 'lock');
	if (text === undefined) return lock;
	mkdirSync(dirname(lock));
	writeFileSync(lock, text);
	return lock;
}

const dead = () => spawnSync(process.execPath, ['-e', '']).pid;

test('a lock names its holder until it is let go, and leaves nothing', () => {
	const lock = lockWith();
	const release = claim(lock);
	expect(holderOf(lock)).toBe(process.pid);
	expect(readdirSync(dirname(lock))).toEqual(['lock']);
	release();
	expect(existsSync(lock)).toBe(false);
});

test('no lock can be had twice', () => {
	const lock = lockWith();
	const release = claim(lock);
	const text = readFileSync(lock, 'utf8');
	expect(() => claim(lock)).toThrow(`as process ${process.pid}`);
	expect(readFileSync(lock, 'utf8')).toBe(text);
	release();
	claim(lock)();
});

test.each([
	['of a dead process', () => `${dead()} 1\n`],
	['that is empty', () => ''],
	['that is garbage', () => 'no number\n'],
	['of all processes', () => '-1 \n'],
])('a lock %s is taken over', (_, text) => {
	const lock = lockWith(text());
	const release = claim(lock);
	expect(holderOf(lock)).toBe(process.pid);
	expect(readdirSync(dirname(lock))).toEqual(['lock']);
	release();
});

test.runIf(process.platform === 'linux')(
	'a lock of a process whose number another one has now is taken over',
	() => claim(lockWith(`${process.pid} 1\n`))(),
);
