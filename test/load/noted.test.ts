import { expect, test } from 'vitest';
import { asSeen, forAll, note, withNotes } from '#load/noted.ts';
import { once } from '#load/once.ts';
import type { Dossier } from '#facts/dossier.ts';
import { dossiersIn } from '#check/content.ts';
import { readTexts } from '#check/read.ts';

const [first] = dossiersIn(readTexts('test/fixtures/examples'));
if (!first) throw new Error('The examples have an incident.');
const all: Dossier[] = ['one', 'two', 'three'].map((id) => ({ ...first, id }));

/** What a page of the incident “one” was told of the others while it did this. */
const toldBy = async (read: (dossiers: Dossier[]) => unknown) =>
	(await withNotes('one', async () => read(asSeen(all)))).told;

test('a page has it noted what it takes of other incidents, once, and its own is its own', async () => {
	expect(await toldBy((dossiers) => dossiers[0]?.claims)).toEqual([['order']]);
	expect(
		await toldBy((dossiers) =>
			dossiers.map(({ id, incident, sources }) => [id, incident.name, sources]),
		),
	).toEqual([['order'], ['incidents'], ['part', 'two', 'sources'], ['part', 'three', 'sources']]);
	expect(await toldBy((dossiers) => [dossiers[1]?.claims, dossiers[1]?.claims])).toEqual([
		['order'],
		['part', 'two', 'claims'],
	]);
});

test('an incident is seen from outside as it is', async () => {
	await toldBy((dossiers) => expect(dossiers[1]?.claims).toBe(first.claims));
	expect(asSeen(all)).toBe(all);
});

test('who takes all of another incident, or what is read for all pages, cannot tell what it took', async () => {
	expect(await toldBy((dossiers) => JSON.stringify(dossiers[1]))).toBeUndefined();
	expect(await toldBy((dossiers) => dossiers.map((dossier) => ({ ...dossier })))).toBeUndefined();
	expect(await toldBy((dossiers) => dossiers[1] && 'claims' in dossiers[1])).toBeUndefined();
	const read = once(async () => 'all of it');
	expect(await toldBy(read)).toBeUndefined();
	expect(await toldBy(read)).toBeUndefined();
});

test('what is read once for all pages is told to none, where who takes it notes what it tells', async () => {
	const read = once(
		async () => {
			note('comparisons');
			return asSeen(all);
		},
		{ noted: true },
	);
	expect(await toldBy(read)).toEqual([['order']]);
	expect(await read()).toBe(all);
	expect(await toldBy(() => forAll(() => asSeen(all)[1]?.claims))).toEqual([['order']]);
});

test('two pages that are made side by side are told apart', async () => {
	const later = (what: string) =>
		withNotes(what, async () => {
			await Promise.resolve();
			note('name', what);
		});
	const made = await Promise.all([later('one'), later('two')]);
	expect(made.map(({ told }) => told)).toEqual([[['name', 'one']], [['name', 'two']]]);
});
