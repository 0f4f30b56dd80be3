import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '#tools/check/main.ts';
import { remembered } from '#tools/check/remembered.ts';
import { rawClaim, rawStatement } from '../../a.ts';
import { folder, type Folder } from '../../check/folder.ts';
import { at, file } from '../../check/tree.ts';

let project: Folder;
beforeEach(() => {
	project = folder();
});
afterEach(() => project.remove());

/** Runs the command in the folder. */
async function run(...args: string[]) {
	const said: string[] = [];
	const warned: string[] = [];
	const code = await main(args, {
		project: project.path,
		paint: (_, text) => text,
		say: (text) => said.push(text),
		warn: (text) => warned.push(text),
		remark: undefined,
		remember: (_, check) => check(),
	});
	return { code, said: said.join('\n'), warned: warned.join('\n') };
}

describe('exit codes', () => {
	test('0 where there is no problem', async () =>
		expect(await run()).toEqual({ code: 0, said: 'Content: 8 files, no problems.', warned: '' }));

	test('0 where there are only hints', async () => {
		project.write(
			'content/glossary/van.mdx',
			file({ name: 'Van', meaning: 'It is.' }, 'A DVLA car.'),
		);
		expect(await run()).toMatchObject({ code: 0 });
		expect((await run()).said).toContain('no problems, 1 hint.');
	});

	test('1 where there is one', async () => {
		project.write('content/glossary/van.mdx', file({ name: 'Van' }));
		expect((await run()).code).toBe(1);
		expect((await run()).said).toContain('1 problem in 1 of 9 content files.');
	});

	test.each([
		[['--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
		[
			['--wrong'],
			'There is no option --wrong. There are --format, --base, --typo, --fix, --dry-run and --help.',
		],
		[['-x'], 'There is no option -x.'],
		[['--format', 'jsn'], 'There is no format “jsn”. Did you mean “json”?'],
		[['--format'], '--format takes a value behind it.'],
		[['--dry-run'], '--dry-run goes with --fix.'],
		[['--typo'], '--typo goes with --base.'],
		[['--fix', 'content/glossary'], '--fix mends the whole content: name no files.'],
		[['--fix', '--format', 'json'], '--fix speaks to people: leave --format out.'],
		[['content/glosary'], 'There is no content content/glosary. Did you mean content/glossary?'],
		[['/etc'], 'There is no content'],
	])('2 for %j', async (args, message) => {
		const { code, said, warned } = await run(...args);
		expect({ code, said }).toEqual({ code: 2, said: '' });
		expect(warned).toContain(message);
	});

	test('2 where there is no content', async () => {
		project.remove();
		expect(await run()).toMatchObject({
			code: 2,
			warned: expect.stringMatching(/^There is no folder named content here\./),
		});
		project = folder();
	});
});

test('--help names every option and format', async () => {
	const { code, said } = await run('--help');
	expect(code).toBe(0);
	for (const word of ['--format github', '--format json', '--help', '-- content/glossary'])
		expect(said).toContain(word);
});

test('paths limit what is told and what counts', async () => {
	project.write('content/glossary/van.mdx', file({ name: 'Van' }));
	project.write(at('claims/other.mdx'), file({}));
	expect((await run('content/glossary')).said).toContain('1 problem in 1 of');
	expect((await run('content/glossary/', join(project.path, at('sites/north.mdx')))).code).toBe(1);
	expect(await run(at('sites'))).toMatchObject({ code: 0 });
	expect((await run('--format', 'json', 'content/glossary')).said).not.toContain('claims');
});

test.each(['github', 'json'])('--format %s says nothing else on its way', async (format) => {
	project.write('content/glossary/van.mdx', file({ name: 'Van' }));
	const { code, said, warned } = await run('--format', format);
	expect({ code, warned }).toEqual({ code: 1, warned: '' });
	if (format === 'json') expect(JSON.parse(said)).toMatchObject({ errors: 1, files: 9 });
	else
		expect(said).toMatch(
			/^::error file=content\/glossary\/van\.mdx,line=2,col=1,title=[a-z-]+::[^\n]*$/,
		);
});

const COMMAND = join(import.meta.dirname, '..', '..', '..', 'src', 'tools', 'check', 'run.ts');

test.each([
	[
		'a dangling source',
		at('claims/other.mdx'),
		file(rawClaim({ sources: ['relaese'] })),
		/other\.mdx\n {2}9:5 .*“relaese”/,
	],
	[
		'two files with one id',
		at('statements/made.mdx'),
		file(rawStatement()),
		/made\.mdx\n {2}2:1 .*already that of/,
	],
	[
		'an impossible date',
		at('claims/other.mdx'),
		file(rawClaim({ asOf: '2025-13-45' })),
		/other\.mdx\n {2}7:1 .*2025-13-45 is no day/,
	],
	[
		'an unknown component',
		at('claims/other.mdx'),
		file(rawClaim(), '<Nope />'),
		/other\.mdx\n {2}12:1 .*no component <Nope>/,
	],
])(
	'check:content fails on %s, with its place and without colours in a pipe',
	(_, path, text, expected) => {
		project.write(path, text);
		const { status, stdout } = spawnSync(process.execPath, [COMMAND], {
			cwd: project.path,
			encoding: 'utf8',
			env: { ...process.env, FORCE_COLOR: undefined },
		});
		expect(status).toBe(1);
		expect(stdout).toMatch(expected);
		expect(stdout).not.toContain('\u001B');
	},
);

test('a check is made again where anything that it looks at has changed, and told again where nothing has', async () => {
	let checks = 0;
	const told = () =>
		remembered(project.path, async () => ({
			problems: [],
			files: ++checks,
			names: [],
			waivers: 0,
		}));
	const word = file({ name: 'Van', meaning: randomUUID() });
	project.write('content/glossary/van.mdx', word);
	expect([await told(), await told()]).toMatchObject([{ files: 1 }, { files: 1 }]);
	project.write('content/glossary/van.mdx', `${word}\n`);
	expect(await told()).toMatchObject({ files: 2 });
	// The same bytes at another place.
	project.write('content/glossary/vans.mdx', '');
	expect(await told()).toMatchObject({ files: 3 });
	project.write('content/glossary/vans/mdx', '');
	expect(await told()).toMatchObject({ files: 4 });
	rmSync(join(project.path, 'content/glossary/vans.mdx'));
	expect(await told()).toMatchObject({ files: 5 });
});

describe('--base', () => {
	const git = (...args: string[]) =>
		spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
			cwd: project.path,
		});
	const commit = () => {
		git('init', '--quiet', '--initial-branch=main');
		git('add', '--all');
		git('commit', '--quiet', '-m', 'First');
	};

	test('tells what had an address in that commit and has none now', async () => {
		commit();
		expect(await run('--base', 'HEAD')).toMatchObject({ code: 0 });
		git('mv', at('claims/made.mdx'), at('claims/built.mdx'));
		expect(await run()).toMatchObject({ code: 0 });
		const { code, said } = await run('--base', 'HEAD');
		expect(code).toBe(1);
		expect(said).toContain('The claim “made” was there before this change');
		expect(said).toContain(`write that in ${at('moved.yaml')}, under claim, as made: built.`);
	});

	test('asks for a correction of what was published there, but not for a slip of the pen', async () => {
		commit();
		const change = rawClaim({ value: 7, unit: 'cars' });
		project.write(at('claims/made.mdx'), file(change));
		const { code, said } = await run('--base', 'HEAD');
		expect(code).toBe(1);
		expect(said).toContain('What was published changes: value from “5” to “7”.');
		expect(await run('--base', 'HEAD', '--typo')).toMatchObject({ code: 0 });
	});

	test('says what it needs where there is no such commit, or no history', async () => {
		expect((await run('--base', 'HEAD')).warned).toContain('This folder is no git repository');
		commit();
		const { code, warned } = await run('--base', 'mian');
		expect(code).toBe(1);
		expect(warned).toContain('git knows no commit “mian” here');
	});
});
