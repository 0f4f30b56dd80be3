import { describe, expect, test } from 'vitest';
import { retryAfter } from '#tools/archive/ask.ts';
import { askedAbout, FILE, replying, run, shelfOf, shelfWith, sourcesIn, yaml } from './shelf.ts';
import { closedOrigin, closest, stub, type Reply } from './stub.ts';

describe('a run that goes wrong', () => {
	test.each<[string, Reply[], number[]]>([
		['a server error, twice', [{ status: 503 }, { status: 500 }], [4000, 1000, 9000, 1000]],
		['a connection that is cut', ['cut'], [4000, 1000]],
		['429, by its Retry-After', [{ status: 429, headers: { 'retry-after': '7' } }], [6000, 1000]],
		[
			'429, by a Retry-After with a date',
			[{ status: 429, headers: { 'retry-after': 'Sun, 22 Nov 2026 12:01:00 GMT' } }],
			[59_000, 1000],
		],
		[
			'429, with rubbish in Retry-After',
			[{ status: 429, headers: { 'retry-after': 'soon' } }],
			[4000, 1000],
		],
	])('tries again after %s', async (_, replies, slept) => {
		const shelf = shelfWith('one');
		const server = await replying(...replies);
		const ran = await run(server.origin, shelf);
		expect(ran.code).toBe(0);
		expect(ran.slept).toEqual(slept);
		expect(sourcesIn(shelf)['one']?.archived?.date).toBe('2026-11-01');
	});

	test('tries again after no answer in time', async () => {
		const shelf = shelfWith('one');
		const server = await replying('hang');
		const patience = { available: 300, save: 300 };
		expect((await run(server.origin, shelf, [], { patience })).code).toBe(0);
		expect(server.asked).toHaveLength(2);
	});

	test('waits ever longer, and then says why it gave up', async () => {
		const server = await stub(() => ({ status: 503 }));
		const { said, slept, code } = await run(server.origin, shelfWith('one'));
		expect(server.asked).toHaveLength(5);
		expect(slept.filter((ms) => ms !== 1000)).toEqual([4000, 9000, 19_000, 39_000]);
		expect(said[0]).toBe(`${FILE}  one  failed: the archive answered with 503, 5 times`);
		expect(code).toBe(1);
	});

	test('leaves an archive alone that wants a long rest', async () => {
		const headers = { 'retry-after': '3600' };
		const server = await stub(() => ({ status: 429, headers }));
		const { said } = await run(server.origin, shelfWith('one', 'two', 'three', 'four'));
		expect(server.asked).toHaveLength(3);
		expect(said[0]).toContain('answered with 429 and wants us to wait 3600 seconds');
		expect(said).toContain(
			'Stopped: 3 in a row had no answer. The archive is down or busy; try again later.',
		);
	});

	test('says that the connection was refused', async () => {
		const shelf = shelfWith('one', 'two');
		const { said, code } = await run(await closedOrigin(), shelf);
		expect(said[0]).toBe(`${FILE}  one  failed: the connection was refused, 5 times`);
		expect(shelf.texts[FILE]).toBe(yaml(['one', 'two']));
		expect(code).toBe(1);
	});

	test.each<[string, Reply, string]>([
		['HTML', { body: '<!doctype html><title>Sorry</title>' }, 'a web page instead of JSON'],
		['rubbish', { body: '\u0000\u0001' }, 'rubbish instead of JSON'],
		['nothing', {}, 'nothing instead of JSON'],
		['404', { status: 404 }, 'the archive answered with 404'],
		['a copy of another page', closest('https://other.example/'), 'a copy of something else'],
	])('goes on to the next source after %s', async (_, reply, why) => {
		const shelf = shelfWith('one', 'two');
		const server = await replying(reply);
		const { said, code } = await run(server.origin, shelf);
		expect(said[0]).toContain(why);
		expect(sourcesIn(shelf)).toMatchObject({
			one: { lookedUp: '2026-10-01' },
			two: { archived: { date: '2026-11-01' } },
		});
		expect(said.at(-1)).toContain('1 found, 0 saved, 0 not found, 1 failed.');
		expect(said.at(-2)).toContain(`${FILE}  one  failed: `);
		expect(code).toBe(1);
	});

	test('keeps an edit that was made while it asked', async () => {
		const shelf = shelfWith('one', 'two');
		const server = await stub((address, count) => {
			if (count === 1) shelf.texts[FILE] = `# Edited.\n${shelf.texts[FILE]}`;
			if (count === 2) shelf.texts[FILE] = yaml(['other']);
			return closest(askedAbout(address));
		});
		const { said } = await run(server.origin, shelf);
		expect(said[0]).toContain('one  found');
		expect(said[1]).toContain('two  failed: two: this source is no longer in the file.');
		expect(shelf.texts[FILE]).toBe(yaml(['other']));
	});

	test('names the place where a bibliography is no YAML, and asks nothing', async () => {
		const server = await replying();
		const shelf = shelfOf({ [FILE]: 'one:\n  url: "https\n' });
		const { warned, code } = await run(server.origin, shelf);
		expect(warned[0]).toMatch(/^content\/comparisons\/sources\.yaml:\d+:\d+ {2}Missing closing/);
		expect([code, server.asked]).toEqual([1, []]);
	});
});

test('one request a second is the most', async () => {
	const server = await replying();
	const { slept } = await run(server.origin, shelfWith('one', 'two', 'three'));
	expect(slept).toEqual([1000, 1000]);
});

test('Retry-After is read as seconds or as a date, never below nothing', () => {
	const now = new Date('2026-11-22T12:00:00Z');
	expect(retryAfter('120', now)).toBe(120_000);
	expect(retryAfter('Sun, 22 Nov 2026 12:00:30 GMT', now)).toBe(30_000);
	expect(retryAfter('Sun, 22 Nov 2026 11:00:00 GMT', now)).toBe(0);
	expect(retryAfter('soon', now)).toBeUndefined();
	expect(retryAfter(null, now)).toBeUndefined();
});
