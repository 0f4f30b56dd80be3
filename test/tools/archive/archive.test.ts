import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#check/content.ts';
import { bibliography } from '#records/source.ts';
import { rawSource } from '../../a.ts';
import {
	askedAbout,
	BEFORE,
	FILE,
	page,
	replying,
	run,
	shelfOf,
	shelfWith,
	sourcesIn,
	yaml,
} from './shelf.ts';
import { closest, NONE, stub, type Reply } from './stub.ts';

describe('a run', () => {
	test('writes the copy that the archive names, as https, and removes the day of an earlier lookup', async () => {
		const shelf = shelfWith('one', 'two');
		const server = await replying(closest(page('one')), NONE);
		const { code, said } = await run(server.origin, shelf);
		expect(shelf.texts[FILE]).toBe(
			yaml(['one', 'two'])
				.replace(
					BEFORE,
					`archived:\n    url: https://web.archive.org/web/20261101123000/${page('one')}\n    date: 2026-11-01`,
				)
				.replace(BEFORE, 'lookedUp: 2026-11-22'),
		);
		expect(said.at(-1)).toBe(
			'Asked for 2 of 2 sources without an archived copy: 1 found, 0 saved, 1 not found, 0 failed.',
		);
		expect(code).toBe(0);
		expect(server.asked.map(askedAbout)).toEqual([page('one'), page('two')]);
		expect(server.headers()['user-agent']).toBe('Tester');
	});

	test('writes what the schema and the content check take', async () => {
		const text = `release:\n${Object.entries(rawSource())
			.map(([name, value]) => `  ${name}: ${String(value)}\n`)
			.join('')}`;
		const shelf = shelfOf({ [FILE]: text });
		const server = await replying();
		await run(server.origin, shelf);
		const after = shelf.texts[FILE] ?? '';
		expect(bibliography.parse(parse(after))['release']?.archived?.date).toBe('2026-11-01');
		const problems = checkContent(new Map([[FILE, after]])).filter(({ file }) => file === FILE);
		expect(problems.map(({ message }) => message)).toEqual([
			'release: No record cites this source.',
		]);
	});

	test('leaves a source alone that has a copy, or no address', async () => {
		const text = `has:\n  url: ${page('has')}\n  archived:\n    url: https://web.archive.org/x\n\nnone:\n  unlinked: No.\n`;
		const shelf = shelfOf({ [FILE]: text });
		const server = await replying();
		expect((await run(server.origin, shelf)).code).toBe(0);
		expect(server.asked).toEqual([]);
		expect(shelf.texts[FILE]).toBe(text);
	});

	test('leaves the reason that an editor gave where nothing is found', async () => {
		const shelf = shelfOf({ [FILE]: yaml(['one'], 'unarchived: The publisher forbids it.') });
		const server = await replying(NONE);
		await run(server.origin, shelf);
		expect(shelf.texts[FILE]).toBe(yaml(['one'], 'unarchived: The publisher forbids it.'));
	});

	test('asks for a page without its fragment', async () => {
		const shelf = shelfOf({ [FILE]: `one:\n  url: ${page('one')}#part\n` });
		const server = await replying();
		expect((await run(server.origin, shelf)).said[0]).toContain('one  found');
		expect(server.asked.map(askedAbout)).toEqual([page('one')]);
	});

	test('takes no copy from before the text came out', async () => {
		const shelf = shelfOf({ [FILE]: yaml(['one'], 'published: 2026-11-20') });
		const server = await replying(closest(page('one')));
		expect((await run(server.origin, shelf)).said[0]).toContain('one  not found');
		expect(sourcesIn(shelf)['one']?.archived).toBeUndefined();
	});

	test('asks for at most as many as it is told', async () => {
		const server = await replying();
		const { said } = await run(server.origin, shelfWith('one', 'two', 'three'), ['--limit', '2']);
		expect(server.asked).toHaveLength(2);
		expect(said.at(-1)).toBe('1 are left for another run.');
	});

	test('when dry, asks but writes nothing and saves nothing', async () => {
		const shelf = shelfWith('one', 'two');
		const server = await replying(NONE);
		const { said } = await run(server.origin, shelf, ['--dry-run', '--save']);
		expect(server.asked.filter((address) => address.startsWith('/save'))).toEqual([]);
		expect(shelf.texts[FILE]).toBe(yaml(['one', 'two']));
		expect(said.at(-1)).toBe('This was a dry run: nothing was written.');
	});
});

describe('with --save', () => {
	const saving = (saved: Reply) => stub((address) => (address.startsWith('/save/') ? saved : NONE));
	const copy = `/web/20261122110000/${page('one')}`;

	test.each<[string, Reply]>([
		['a redirect', { status: 302, headers: { location: copy } }],
		['a page', { body: '<title>Saved</title>', headers: { 'content-location': copy } }],
	])('a copy is made where there is none, and named by %s', async (_, reply) => {
		const shelf = shelfWith('one');
		const server = await saving(reply);
		const { code, said } = await run(server.origin, shelf, ['--save']);
		expect(server.asked.at(-1)).toBe(`/save/${page('one')}`);
		expect(sourcesIn(shelf)['one']).toEqual({
			url: page('one'),
			archived: { url: `https://web.archive.org${copy}`, date: '2026-11-22' },
		});
		expect(said.at(-1)).toContain('0 found, 1 saved, 0 not found, 0 failed.');
		expect(code).toBe(0);
	});

	test.each<[string, Reply, string]>([
		['names no copy', { body: 'Saving …' }, 'took it to save but named no copy; ask again later'],
		['refuses', { status: 403 }, 'it could not be saved: the archive answered with 403'],
		[
			'says why not',
			{ headers: { 'x-archive-wayback-runtime-error': 'Blocked By Robots' } },
			'it could not be saved: Blocked By Robots',
		],
	])('it fails where the archive %s, and what the lookup told is kept', async (_, reply, why) => {
		const shelf = shelfWith('one');
		const { code, said } = await run((await saving(reply)).origin, shelf, ['--save']);
		expect(said[0]).toContain(why);
		expect(code).toBe(1);
		expect(sourcesIn(shelf)['one']?.lookedUp).toBe('2026-11-22');
	});

	test('a lookup that was in vain today does not keep it from saving', async () => {
		const shelf = shelfWith('one');
		const server = await saving({ status: 302, headers: { location: copy } });
		await run(server.origin, shelf);
		await run(server.origin, shelf, ['--save']);
		expect(sourcesIn(shelf)['one']?.archived?.date).toBe('2026-11-22');
	});

	test('pages that cannot be saved do not end the run', async () => {
		const server = await saving({ status: 520 });
		const shelf = shelfWith('one', 'two', 'three', 'four');
		expect((await run(server.origin, shelf, ['--save'])).said.at(-1)).toContain('Asked for 4 of 4');
	});
});

describe('a run that is cut short', () => {
	test('has lost nothing, and the next asks only for what is missing', async () => {
		const shelf = shelfWith('one', 'two', 'three', 'four');
		const first = await replying(closest(page('one')), NONE);
		const cut = {
			say: (line: string) => {
				if (line.includes('two')) throw new Error('cut');
			},
		};
		await expect(run(first.origin, shelf, [], cut)).rejects.toThrow('cut');
		const { one, two, three } = sourcesIn(shelf);
		expect(one?.archived).toBeDefined();
		expect(two?.lookedUp).toBe('2026-11-22');
		expect(three?.lookedUp).toBe('2026-10-01');

		const second = await replying();
		await run(second.origin, shelf);
		expect(second.asked.map(askedAbout)).toEqual([page('three'), page('four')]);

		const third = await replying();
		const { said } = await run(third.origin, shelf);
		expect(third.asked).toEqual([]);
		expect(said[0]).toContain('Asked for 0 of 1 sources');
	});

	test('and a day later asks again for what was not found', async () => {
		const shelf = shelfWith('one');
		await run((await replying(NONE)).origin, shelf);
		const now = () => new Date('2026-11-23T00:00:00Z');
		await run((await replying()).origin, shelf, [], { now });
		expect(sourcesIn(shelf)['one']?.archived).toBeDefined();
	});
});
