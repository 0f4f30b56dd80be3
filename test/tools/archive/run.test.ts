import { execFile } from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { shelfAt } from '#tools/archive/shelf.ts';
import { closest, stub } from './stub.ts';

const FILE = 'content/comparisons/sources.yaml';
const TEXT = 'one: # first\n  url: https://example.org/one\n  unarchived: No.\n';

/** A project that holds one bibliography, for as long as the test runs. */
function project(text: string | Buffer = TEXT): string {
	const folder = mkdtempSync(join(tmpdir(), 'archive-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'content/comparisons'), { recursive: true });
	writeFileSync(join(folder, FILE), text);
	return folder;
}

/** Runs the command as a person would. */
const command = (cwd: string, ...args: string[]) =>
	new Promise<{ code: number; out: string; err: string }>((done) => {
		execFile(
			process.execPath,
			[resolve('src/tools/archive/run.ts'), ...args],
			{ cwd },
			(error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
		);
	});

test('the command writes the file that it found', async () => {
	const folder = project();
	const server = await stub(() => closest('https://example.org/one'));
	const { code, out } = await command(folder, '--available', `${server.origin}/available`);
	expect(code).toBe(0);
	expect(out).toContain('1 found');
	expect(readFileSync(join(folder, FILE), 'utf8')).toBe(
		TEXT.replace(
			'unarchived: No.',
			'archived:\n    url: https://web.archive.org/web/20261101123000/https://example.org/one\n    date: 2026-11-01',
		),
	);
	expect(server.headers()['user-agent']).toContain('Standstill');
});

describe('misuse is answered with one line and exit code 2', () => {
	test.each([
		[['--sav'], 'There is no option --sav. Did you mean --save?'],
		[['one'], '“one” has no place here.'],
		[['--limit'], '--limit takes a value behind it.'],
		[['--limit', '0'], '--limit takes a whole number from 1, not “0”.'],
		[['--limit', 'ten'], '--limit takes a whole number from 1, not “ten”.'],
		[['--save=yes'], '--save takes no value.'],
		[['--available', 'archive.org'], '--available takes a full address, not “archive.org”.'],
		[['--save-at', 'ftp://x'], '--save-at takes a full address, not “ftp://x”.'],
	])('%j', async (args, message) => {
		const { code, err, out } = await command(project(), ...args);
		const told = `${message} npm run archive -- --help says how.\n`;
		expect([code, err, out]).toEqual([2, told, '']);
	});

	test('so is a folder without content', async () => {
		const folder = project();
		rmSync(join(folder, 'content'), { recursive: true });
		const { code, err } = await command(folder);
		expect(code).toBe(2);
		expect(err).toMatch(/^There is no content\/\*\*\/sources\.yaml in this folder\./);
	});

	test('help is no misuse', async () => {
		const { code, out } = await command(project(), '--help');
		expect([code, out.includes('--limit N')]).toEqual([0, true]);
	});
});

describe('the shelf', () => {
	test('puts a file back whole, with its mode, and leaves nothing beside it', () => {
		const folder = project();
		chmodSync(join(folder, FILE), 0o640);
		shelfAt(folder).change(FILE, (text) => `${text}# More.\n`);
		expect(readFileSync(join(folder, FILE), 'utf8')).toBe(`${TEXT}# More.\n`);
		expect(readdirSync(join(folder, 'content/comparisons'))).toEqual(['sources.yaml']);
		expect(statSync(join(folder, FILE)).mode & 0o777).toBe(0o640);
	});

	test('refuses a file that is no UTF-8, and one that is gone', () => {
		const folder = project(Buffer.from([0x61, 0x3a, 0xff]));
		expect(() => shelfAt(folder).read(FILE)).toThrow(/sources\.yaml could not be read \(ERR_/);
		expect(() => shelfAt(folder).read('content/sources.yaml')).toThrow('(ENOENT)');
	});
});
