import fc from 'fast-check';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '#tools/command.ts';
import { refuseUnreadable } from '#tools/build/folder.ts';
import { build, main, sentenceOf } from '#tools/build/main.ts';
import type { Step } from '#tools/build/steps.ts';
import { begin, MOVES, restore, swapIn, type Moves } from '#tools/build/swap.ts';
import {
	around,
	attempt,
	failing,
	FORMER,
	holds,
	NEW,
	project,
	systemError,
	writing,
	writingOf,
} from './project.ts';

const workshop = (folder: string) => readdirSync(join(folder, '.build'));

describe('a build that passes', () => {
	test('takes the place of the former site, whole, and leaves nothing behind', async () => {
		const folder = project();
		expect(await attempt(folder, [writing])).toBeUndefined();
		expect(holds(join(folder, 'dist'))).toEqual(NEW);
		expect(workshop(folder)).toEqual([]);
	});

	test('needs no former site', async () => {
		const folder = project({});
		expect(await attempt(folder, [writing])).toBeUndefined();
		expect(holds(join(folder, 'dist'))).toEqual(NEW);
	});
});

describe('the folder that a project lies in', () => {
	test.each(['#', '?', '*', '%'])(
		'is refused by its name where that has %s, and no sheet is missing',
		(sign) =>
			expect(() => refuseUnreadable(`/home/a/site ${sign}1/standstill`)).toThrow(
				new Refusal(
					`The path of this folder, /home/a/site ${sign}1/standstill, has the sign ${sign}, which a build takes for a part of an address. Give the folder another name; blanks and accents may stay.`,
				),
			),
	);

	test.each(['/home/a/two words', '/home/ä/café', 'C:\\Users\\a b\\site'])('may be %s', (folder) =>
		expect(() => refuseUnreadable(folder)).not.toThrow(),
	);
});

describe('whatever step fails', () => {
	test('the former site is unchanged, and nothing is left behind', async () => {
		const steps = fc.array(fc.constant(writing), { maxLength: 3 });
		const codes = fc.constantFrom('ENOSPC', 'EFBIG', 'EACCES', 'EIO', '');
		await fc.assert(
			fc.asyncProperty(steps, steps, codes, async (before, after, code) => {
				const folder = project();
				const error = await attempt(folder, [...before, failing(systemError(code)), ...after]);
				expect(error).toBeInstanceOf(Error);
				expect(holds(join(folder, 'dist'))).toEqual(FORMER);
				expect(workshop(folder)).toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});

	test('and the next build is as good as any', async () => {
		const folder = project();
		await attempt(folder, [writing, failing(systemError('ENOSPC'))]);
		expect(await attempt(folder, [writing])).toBeUndefined();
		expect(holds(join(folder, 'dist'))).toEqual(NEW);
	});

	test('steps after it do not run', async () => {
		const ran: string[] = [];
		const note: Step = () => void ran.push('note');
		await attempt(project(), [note, failing(new Refusal('No.')), note]);
		expect(ran).toEqual(['note']);
	});

	test('steps that leave no folder change nothing', async () => {
		const folder = project();
		expect(await attempt(folder, [])).toBeInstanceOf(Error);
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
	});

	test('an interrupted build ends before the next step', async () => {
		const folder = project();
		const stop = new AbortController();
		const interrupt: Step = () => stop.abort();
		const building = build([writing, interrupt], around(folder, stop.signal));
		await expect(building).rejects.toThrow('The build was interrupted.');
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
	});
});

describe('renames', () => {
	/** Moves whose first so many renames onto this name fail. */
	const failingMoves = (name: RegExp, times: number, code: string) => {
		const pauses: number[] = [];
		let failed = 0;
		const moves: Moves = {
			rename(from, to) {
				if (name.test(to) && failed++ < times) throw systemError(code);
				renameSync(from, to);
			},
			pause: async (ms) => void pauses.push(ms),
		};
		return { moves, pauses };
	};

	test.each(['EPERM', 'EBUSY', 'EACCES'])(
		'are tried again after %s, ever more slowly',
		async (code) => {
			const folder = project();
			const { moves, pauses } = failingMoves(/dist$/, 3, code);
			expect(await attempt(folder, [writing], moves)).toBeUndefined();
			expect(holds(join(folder, 'dist'))).toEqual(NEW);
			expect(pauses).toEqual([50, 100, 200]);
		},
	);

	test('that never succeed leave the former site', async () => {
		const folder = project();
		const { moves } = failingMoves(/former-\w+$/, Infinity, 'EBUSY');
		expect(sentenceOf(await attempt(folder, [writing], moves))).toBe(
			'Another program holds a file open (EBUSY).',
		);
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
	});

	test('of the new site that never succeed bring the former one back', async () => {
		const folder = project();
		// Seven attempts for the new site; the former one comes back at the second.
		const { moves, pauses } = failingMoves(/dist$/, 8, 'EPERM');
		expect(await attempt(folder, [writing], moves)).toBeInstanceOf(Error);
		expect(pauses).toEqual([50, 100, 200, 400, 800, 1600, 50]);
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
		expect(workshop(folder)).toEqual([]);
	});

	test('are not tried again where that cannot help', async () => {
		const { moves, pauses } = failingMoves(/dist$/, 1, 'EXDEV');
		const folder = project();
		expect(await attempt(folder, [writing], moves)).toBeInstanceOf(Error);
		expect(pauses).toEqual([]);
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
	});
});

describe('what a killed build left', () => {
	/** A project whose former site was set aside, and nothing put in its place. */
	function cutShort(): string {
		const folder = project();
		mkdirSync(join(folder, '.build', 'next-1', 'site'), { recursive: true });
		writeFileSync(join(folder, '.build', 'next-1', 'site', 'half.html'), 'ha');
		renameSync(join(folder, 'dist'), join(folder, '.build', 'former-1'));
		return folder;
	}

	test('is restored by any command', () => {
		const folder = cutShort();
		restore(folder);
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
	});

	test('is restored and cleaned by the next build, also where that fails', async () => {
		const folder = cutShort();
		await attempt(folder, [failing(new Refusal('No.'))]);
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
		expect(workshop(folder)).toEqual([]);
	});

	test('is no reason to touch a site that is there', () => {
		const folder = cutShort();
		mkdirSync(join(folder, 'dist'));
		writeFileSync(join(folder, 'dist', 'index.html'), 'new');
		restore(folder);
		expect(holds(join(folder, 'dist'))).toEqual(NEW);
	});
});

describe('whatever others do between the renames of a swap', () => {
	const OTHER = { 'index.html': 'other' };
	const others = {
		nothing: () => undefined,
		restores: restore,
		begins: begin,
		builds: (folder: string) => attempt(folder, [writingOf(OTHER)]),
	};
	const names = fc.constantFrom(...(Object.keys(others) as (keyof typeof others)[]));

	/** The sites that are served or set aside, each by what it holds. */
	const sites = (folder: string) => {
		const aside = workshop(folder).filter((name) => name.startsWith('former-'));
		const paths = [join(folder, 'dist'), ...aside.map((name) => join(folder, '.build', name))];
		return paths.filter((path) => existsSync(path)).map(holds);
	};

	test('at every moment each site is whole, and there is one', () =>
		fc.assert(
			fc.asyncProperty(fc.array(names, { maxLength: 6 }), async (acts) => {
				const folder = project();
				const place = begin(folder);
				await writing({ ...around(folder), ...place });
				const look = () => {
					const found = sites(folder);
					expect(found.length).toBeGreaterThan(0);
					for (const site of found) expect([FORMER, NEW, OTHER]).toContainEqual(site);
				};
				const meanwhile = async () => {
					look();
					await others[acts.shift() ?? 'nothing'](folder);
					look();
				};
				const rename = async (from: string, to: string) => {
					await meanwhile();
					renameSync(from, to);
					await meanwhile();
				};
				const error = await swapIn(place, { ...MOVES, rename }).catch((one: unknown) => one);
				look();
				expect(existsSync(join(folder, 'dist'))).toBe(true);
				// Only a build that began later keeps this one from its place.
				if (!error) return;
				expect(existsSync(place.site)).toBe(false);
			}),
			{ numRuns: 100 },
		));

	test('crossed by a command that restores, a build still takes its place', async () => {
		const folder = project();
		let renames = 0;
		const rename = (from: string, to: string) => {
			if (++renames === 2) restore(folder);
			renameSync(from, to);
		};
		expect(await attempt(folder, [writing], { ...MOVES, rename })).toBeUndefined();
		expect(holds(join(folder, 'dist'))).toEqual(NEW);
		expect(workshop(folder)).toEqual([]);
	});
});

test.each([
	[new Refusal('There is no front page.'), 'There is no front page.'],
	[new Refusal(''), ''],
	[systemError('ENOSPC'), 'The disk is full (ENOSPC).'],
	[new TypeError('a is not b\n    at c.ts:1:1'), 'a is not b'],
])('%s is said in a sentence, without a stack', (error, sentence) =>
	expect(sentenceOf(error)).toBe(sentence),
);

test('the stack is there for who asks', () =>
	expect(sentenceOf(new TypeError('a'), true)).toContain('build.test.ts'));

describe('the command', () => {
	async function run(...args: string[]) {
		const [said, warned]: string[][] = [[], []];
		const world = { ...around(project()), say: (line: string) => void said?.push(line) };
		const code = await main(args, { ...world, warn: (line) => void warned?.push(line) });
		return { code, said: said?.join('\n'), warned: warned?.join('\n') };
	}

	test('explains itself', async () => {
		const { code, said } = await run('--help');
		expect(code).toBe(0);
		expect(said).toMatch(/^npm run build -- \[--handouts\] \[--verbose\]\n/);
	});

	test('takes no other option', async () => {
		const { code, warned } = await run('--handout');
		expect(code).toBe(2);
		expect(warned).toBe(
			'There is no option --handout. Did you mean --handouts? npm run build -- --help says how.',
		);
	});
});
