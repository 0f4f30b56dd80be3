import { describe, expect, test } from 'vitest';
import { compare } from '#tools/compare/compare.ts';
import { readSite } from '#tools/compare/site.ts';
import { aPage, aRow, aSite } from './sites.ts';

const between = async (before: Record<string, string>, after: Record<string, string>) =>
	compare(await readSite(aSite(before)), await readSite(aSite(after)));
const since = (after: Record<string, string>) => between({}, after);
const reasons = async (after: Record<string, string>) =>
	(await since(after)).pages.changed.map((page) => [page.path, ...page.reasons]);

describe('a page has changed', () => {
	test('not where nothing has', async () => expect(await reasons({})).toEqual([]));

	test('not where only the edition has, wherever it is named, and it weighs the same', async () => {
		const front = (edition: string) => aPage(`<p>The front of ${edition}.</p>`, edition);
		const { pages, weight } = await between(
			{ 'index.html': front('2024-09-01-1a2b3c4d') },
			{ 'index.html': front('2025-01-31-ffffffff') },
		);
		expect(pages.changed).toEqual([]);
		expect(weight.after).toBe(weight.before);
	});

	test('not where only its foot has', async () =>
		expect(await reasons({ 'index.html': aPage('<p>The front.</p>', 'none') })).toEqual([]));

	test('where its words have', async () =>
		expect(await reasons({ 'index.html': aPage('<p>The new front.</p>') })).toEqual([
			['/', 'words'],
		]));

	test('where only its mark-up has', async () =>
		expect(await reasons({ 'index.html': aPage('<p class="big">The front.</p>') })).toEqual([
			['/', 'mark-up'],
		]));

	test('where a picture of the same name is another', async () =>
		expect(await reasons({ 'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' })).toEqual([
			['/about/', 'mark-up'],
		]));

	test('everywhere where the style sheet is another', async () =>
		expect(await reasons({ '_astro/site.css': 'body { color: #333 }' })).toEqual([
			['/about/', 'styles'],
			['/', 'styles'],
		]));
});

test('pages come and go', async () => {
	const more = { 'new/index.html': aPage('<p>New.</p>', undefined, 'Is it new?') };
	const added = await since(more);
	expect(added.pages.added.map(({ path, title }) => [path, title])).toEqual([
		['/new/', 'Is it new?'],
	]);
	expect(added.pages.count).toEqual({ before: 2, after: 3 });
	expect((await between(more, {})).pages.removed.map(({ path }) => path)).toEqual(['/new/']);
});

test('a page weighs what a browser may fetch for it, a site each file once', async () => {
	const plain = await readSite(aSite());
	const heavy = await readSite(
		aSite({
			'_astro/site.css': 'body { background: url(dots.png) }',
			'_astro/dots.png': 'x'.repeat(5000),
		}),
	);
	const growth = (path: string) =>
		(heavy.pages.get(path)?.weight ?? 0) - (plain.pages.get(path)?.weight ?? 0);
	expect(growth('/')).toBeGreaterThan(4900);
	expect(growth('/about/')).toBe(growth('/'));
	expect(heavy.weight - plain.weight).toBe(growth('/'));
});

describe('claims', () => {
	const claims = (row: object) => ({ 'data/example/claims.json': JSON.stringify([aRow(row)]) });
	const changed = async (row: object) => (await since(claims(row))).claims;

	test('are named where their status or value changed, with both', async () => {
		expect((await changed({ status: 'confirmed' })).changed).toEqual([
			{
				id: 'example/made',
				asks: 'How many were made?',
				status: { before: 'reported', after: 'confirmed' },
				value: { before: '7 cars', after: '7 cars' },
			},
		]);
		const value = async (row: object) => (await changed(row)).changed[0]?.value.after;
		expect(await value({ value: 8, about: true })).toBe('about 8 cars');
		expect(await value({ low: 6, high: 8 })).toBe('7 cars (range 6 to 8 cars)');
		expect(await value({ value: null, date: '2024-07-01' })).toBe('2024-07-01');
	});

	test('are not named where anything else did', async () =>
		expect((await changed({ statement: 'Other words.' })).changed).toEqual([]));

	test('come and go by their key', async () => {
		const { added, removed } = await changed({ id: 'sold' });
		expect([added, removed].map((some) => some.map(({ id }) => id))).toEqual([
			['example/sold'],
			['example/made'],
		]);
	});

	test('so do their further figures', async () => {
		const figure = {
			claim: 'made',
			name: 'part',
			label: 'Part',
			status: 'reported',
			value: 1,
			unit: 'cars',
		};
		const { claims } = await since({ 'data/example/figures.json': JSON.stringify([figure]) });
		expect(claims.added).toEqual([
			{ id: 'example/made#part', asks: 'Part', status: 'reported', value: '1 car' },
		]);
	});
});
