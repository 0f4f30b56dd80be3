import { spawnSync } from 'node:child_process';
import { applyPatch } from 'diff';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixTree } from '#check/fix/tree.ts';

const FILE = 'content/glossary/car.mdx';
const BEFORE = "---\nmeaning: A car's a vehicle.\nname: 'Car'\n---\n";
const AFTER = '---\nname: Car\nmeaning: A car’s a vehicle.\n---\n';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function project(text: string | Buffer = BEFORE): string {
	const folder = mkdtempSync(join(tmpdir(), 'standstill-fix-'));
	folders.push(folder);
	mkdirSync(join(folder, 'content', 'glossary'), { recursive: true });
	writeFileSync(join(folder, FILE), text);
	return folder;
}

function run(folder: string, dryRun = false) {
	const said: string[] = [];
	const result = fixTree(folder, { dryRun, print: (text) => void said.push(text) });
	return { ...result, said };
}

const textIn = (folder: string) => readFileSync(join(folder, FILE), 'utf8');

test('writes what the diff shows, and says why', () => {
	const folder = project();
	const { said, files, fixes } = run(folder);
	expect(textIn(folder)).toBe(AFTER);
	expect(applyPatch(BEFORE, said[0] ?? '')).toBe(AFTER);
	expect(said.slice(1)).toEqual([
		`${FILE}:2:10  meaning: typographic quotation marks and dashes`,
		`${FILE}:3:7  name: quotation marks around a value as elsewhere`,
		`${FILE}:2:1  fields in the order name, meaning`,
		'3 fixes in 1 of 1 content files.',
	]);
	expect([files, fixes]).toEqual([1, 3]);
	expect(readdirSync(join(folder, 'content', 'glossary'))).toEqual(['car.mdx']);
	expect(run(folder).said).toEqual(['0 fixes in 0 of 1 content files.']);
});

test('a key in a field that is one letter off the only one gets it; others are left', () => {
	const folder = project();
	const home = join(folder, 'content', 'incidents', 'example');
	mkdirSync(join(home, 'events'), { recursive: true });
	const source = (url: string) =>
		`  publisher: A\n  title: B\n  url: https://example.org/${url}\n  accessed: 2024-07-01\n  kind: press\n  read: original\n`;
	writeFileSync(
		join(home, 'sources.yaml'),
		`release:\n${source('a')}\nautocar-8oct:\n${source('b')}\npaper-a:\n${source('c')}\npaper-b:\n${source('d')}`,
	);
	const event = join(home, 'events', 'visit.mdx');
	const text = (sources: string) =>
		`---\ndate: 2024-07-03\nwhat: A visit.\nstatus: reported\nsources: [${sources}]\n---\n`;
	writeFileSync(event, text('relese, autocar-9oct, paper-c'));
	const { said } = run(folder);
	expect(readFileSync(event, 'utf8')).toBe(text('release, autocar-9oct, paper-c'));
	expect(said).toContain(
		'content/incidents/example/events/visit.mdx:5:11  relese is no source; release is',
	);
});

test('a change is shown with two lines around it', () => {
	const lines = Array.from({ length: 9 }, (_, i) => `Line ${'x'.repeat(i)}.`);
	const { said } = run(
		project(['---', 'name: Car', '---', '', ...lines, "It's so.", ...lines, ''].join('\n')),
	);
	expect(said[0]?.split('\n').filter((line) => line.startsWith(' '))).toHaveLength(4);
});

test('a folder that is called as a file is none', () => {
	const folder = project(AFTER);
	mkdirSync(join(folder, 'content', 'glossary', 'van.mdx'));
	expect(run(folder).said).toEqual([
		'content/glossary/van.mdx:1:1  left alone: this is no file of UTF-8 text.',
		'0 fixes in 0 of 2 content files.',
	]);
});

test('a dry run shows the same and writes nothing', () => {
	const folder = project();
	const { said } = run(folder, true);
	expect(applyPatch(BEFORE, said[0] ?? '')).toBe(AFTER);
	expect(said.at(-1)).toBe('3 fixes in 1 of 1 content files; nothing was written.');
	expect(textIn(folder)).toBe(BEFORE);
});

test('a file that is no text, and one that cannot be read, are left and named', () => {
	const latin = Buffer.from('---\nname: Caf\u00e9\n---  \n', 'latin1');
	const folder = project(latin);
	expect(run(folder).said[0]).toBe(`${FILE}:1:1  left alone: this is no file of UTF-8 text.`);
	expect(readFileSync(join(folder, FILE))).toEqual(latin);
	expect(run(project('words  ')).said[0]).toMatch(/car\.mdx:1:1 {2}left alone: The file must open/);
});

test.skipIf(process.platform === 'win32')(
	'a link is not followed, and the mode of a file stays',
	() => {
		const folder = project();
		const outside = join(folder, 'outside.mdx');
		writeFileSync(outside, BEFORE);
		symlinkSync(outside, join(folder, 'content', 'glossary', 'link.mdx'));
		chmodSync(join(folder, FILE), 0o640);
		run(folder);
		expect(readFileSync(outside, 'utf8')).toBe(BEFORE);
		expect(statSync(join(folder, FILE)).mode & 0o777).toBe(0o640);
	},
);

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
	'a folder that cannot be written to is named, and its files stay',
	() => {
		const folder = project();
		chmodSync(join(folder, 'content', 'glossary'), 0o555);
		expect(run(folder).said).toContain(`${FILE}:1:1  could not be written (EACCES).`);
		chmodSync(join(folder, 'content', 'glossary'), 0o755);
		expect(textIn(folder)).toBe(BEFORE);
	},
);

test('the command shows the changes in a dry run, else makes them and checks what is left', () => {
	const folder = project();
	const command = (...args: string[]) =>
		spawnSync(process.execPath, [join(process.cwd(), 'src', 'tools', 'check', 'run.ts'), ...args], {
			cwd: folder,
			encoding: 'utf8',
		});
	const dry = command('--fix', '--dry-run');
	expect([dry.status, dry.stderr]).toEqual([0, '']);
	expect(dry.stdout).toContain('+name: Car');
	expect(textIn(folder)).toBe(BEFORE);
	expect(command('--fix').stdout).toContain('3 fixes in 1 of 1 content files.');
	expect(textIn(folder)).toBe(AFTER);
});
