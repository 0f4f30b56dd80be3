import { expect, test } from 'vitest';
import type { Dossier } from '#facts/dossier.ts';
import { namedIn } from '#facts/naming.ts';
import { frontOf, inOrder } from '#facts/order.ts';
import { incidentGroups } from '#words/sections.ts';
import { aDossier, anIncident, aSite, aStop } from '../a.ts';

const incidentOf = (id: string, from: string, fields: object = {}): Dossier => ({
	...aDossier({
		incident: anIncident({ endPoints: [], ...fields }),
		sites: [aSite({ phases: [aStop({ from })] })],
	}),
	id,
});
const many = (count: number, fields: (i: number) => object = () => ({})) =>
	Array.from({ length: count }, (_, i) =>
		incidentOf(`i${i}`, `${2000 + (i % 9)}-07-01`, fields(i)),
	);

test('incidents stand by the place they are given, then the newest first', () => {
	const all = [
		incidentOf('old', '2020-01-01'),
		incidentOf('new', '2024-01-01'),
		incidentOf('second', '2019-01-01', { order: 2 }),
		incidentOf('first', '2018-01-01', { order: 1 }),
	];
	const keys = (list: Dossier[]) => list.map(({ id }) => id);
	expect(keys(inOrder(all))).toEqual(['first', 'second', 'new', 'old']);
	expect(keys(inOrder(all.toReversed()))).toEqual(keys(inOrder(all)));
});

test('few are shown in full, and of many each stands once, by kind and year', () => {
	expect(frontOf(many(3))).toMatchObject({ full: { length: 3 }, listed: [] });
	const kinds = ['cyber incident', 'power failure'];
	const all = inOrder(many(30, (i) => ({ kind: kinds[i % 2], ...(i < 9 && { order: i + 1 }) })));
	const { full, listed } = frontOf(all);
	expect(full.map(({ incident }) => incident.order)).toEqual([1, 2, 3]);
	expect(listed.map(({ kind }) => kind).toSorted()).toEqual(kinds);
	const below = listed.flatMap(({ years }) => years.flatMap(({ dossiers }) => dossiers));
	expect(new Set([...full, ...below]).size).toBe(30);
	expect([...full, ...below]).toHaveLength(30);
	for (const { years } of listed)
		expect(years.map(({ year }) => year)).toEqual(
			years.map(({ year }) => year).toSorted((a, b) => b - a),
		);
});

test('a menu has the pages of one incident, and of many only the first, however many there are', () => {
	const links = (count: number) => incidentGroups(many(count)).flatMap(({ pages }) => pages).length;
	expect(links(1)).toBeGreaterThan(5);
	expect(links(3)).toBe(4);
	expect(links(100)).toBe(links(30));
});

test('an incident is named by its organisation as a whole word, and never names itself', () => {
	const own = incidentOf('own', '2024-01-01', { organisations: ['North Works'] });
	const next = incidentOf('next', '2024-01-01', {
		organisations: ['M&S'],
		longForm: 'Marks & Spencer',
	});
	const named = (text: string) => namedIn([text], own, [own, next]).map(({ id }) => id);
	expect(named('North Works was hit before M&S.')).toEqual(['next']);
	expect(named('Marks & Spencer stopped.')).toEqual(['next']);
	expect(named('North Works and M&Ss.')).toEqual([]);
	const word = incidentOf('word', '2024-01-01', { organisations: ['Next'] });
	const asWord = (text: string) => namedIn([text], own, [own, word]).length > 0;
	expect(
		['It was worse at Next.', 'Next’s shops closed.', 'All stopped. Next’s did.'].map(asWord),
	).toEqual([true, true, true]);
	expect(['Next, the works stopped.', 'All stopped. Next came the night.'].map(asWord)).toEqual([
		false,
		false,
	]);
});
