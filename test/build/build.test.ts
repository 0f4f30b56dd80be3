import fc from 'fast-check';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, type Step } from '#build/build.ts';
import { Failure, sayable, sentenceOf } from '#build/failure.ts';
import { restoreSite } from '#build/restore.ts';
import type { Moves } from '#build/swap.ts';
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
		const note: Step = { name: 'note', run: () => void ran.push('note') };
		await attempt(project(), [note, failing(new Failure('No.')), note]);
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
		const interrupt: Step = { name: 'interrupt', run: () => stop.abort() };
		const building = build([writing, interrupt], around(folder, stop.signal));
		await expect(building).rejects.toThrow('The build was interrupted.');
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
	});
});

describe('renames', () => {
	/** Moves whose first so many renames onto this name fail. */
	const failingMoves = (name: string, times: number, code: string) => {
		const pauses: number[] = [];
		let failed = 0;
		const moves: Moves = {
			rename(from, to) {
				if (to.endsWith(name) && failed++ < times) throw systemError(code);
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
			const { moves, pauses } = failingMoves('dist', 3, code);
			expect(await attempt(folder, [writing], moves)).toBeUndefined();
			expect(holds(join(folder, 'dist'))).toEqual(NEW);
			expect(pauses).toEqual([50, 100, 200]);
		},
	);

	test('that never succeed leave the former site', async () => {
		const folder = project();
		const { moves } = failingMoves('former', Infinity, 'EBUSY');
		expect(sentenceOf(await attempt(folder, [writing], moves))).toBe(
			'Another program holds a file open (EBUSY).',
		);
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
	});

	test('of the new site that never succeed bring the former one back', async () => {
		const folder = project();
		// Seven attempts for the new site; the former one comes back at the first.
		const { moves } = failingMoves('dist', 7, 'EPERM');
		expect(await attempt(folder, [writing], moves)).toBeInstanceOf(Error);
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
		expect(workshop(folder)).toEqual([]);
	});

	test('are not tried again where that cannot help', async () => {
		const { moves, pauses } = failingMoves('dist', 1, 'EXDEV');
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
		mkdirSync(join(folder, '.build', 'next-1'), { recursive: true });
		writeFileSync(join(folder, '.build', 'next-1', 'half.html'), 'ha');
		renameSync(join(folder, 'dist'), join(folder, '.build', 'former'));
		return folder;
	}

	test('is restored by any command', () => {
		const folder = cutShort();
		restoreSite(folder);
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
	});

	test('is restored and cleaned by the next build, also where that fails', async () => {
		const folder = cutShort();
		await attempt(folder, [failing(new Failure('No.'))]);
		expect(holds(join(folder, 'dist'))).toEqual(FORMER);
		expect(workshop(folder)).toEqual([]);
	});

	test('is no reason to touch a site that is there', () => {
		const folder = cutShort();
		mkdirSync(join(folder, 'dist'));
		writeFileSync(join(folder, 'dist', 'index.html'), 'new');
		restoreSite(folder);
		expect(holds(join(folder, 'dist'))).toEqual(NEW);
	});

	test('is left alone while a build is at work', async () => {
		const folder = project();
		const look: Step = {
			name: 'look',
			run() {
				renameSync(join(folder, 'dist'), join(folder, '.build', 'former'));
				restoreSite(folder);
				expect(existsSync(join(folder, 'dist'))).toBe(false);
				renameSync(join(folder, '.build', 'former'), join(folder, 'dist'));
			},
		};
		expect(await attempt(folder, [writing, look])).toBeUndefined();
	});
});

test.each([
	[new Failure('There is no front page.'), 'There is no front page.\ndist/ is as it was.', 1],
	[new Failure('Unknown option.', 2), 'Unknown option.', 2],
	[new Failure('', 2), '', 2],
	[systemError('ENOSPC'), 'The disk is full (ENOSPC).\ndist/ is as it was.', 1],
	[new TypeError('a is not b\n    at c.ts:1:1'), 'a is not b\ndist/ is as it was.', 1],
])('%s is said in a sentence, without a stack', (error, message, code) =>
	expect(sayable(error, false)).toEqual([message, code]),
);

test('the stack is there for who asks', () =>
	expect(sayable(new TypeError('a'), true)[0]).toContain('build.test.ts'));
