import { expect, test } from 'vitest';
import type { Charted } from '#charts/chart.ts';
import { withFittingKey } from '#charts/key.ts';
import { MOST_WORDS, readoutsOf } from '#charts/readout.ts';

const view = { id: 'view', label: '', headline: '', description: '', drawings: [] };
const chart = (fields: Partial<Charted>): Charted => ({
	title: 'What was it?',
	views: [view],
	unit: '',
	reading: '',
	credit: '',
	key: [],
	notes: [],
	table: { caption: '', head: ['Site', 'How long', 'Status'], rows: [] },
	controls: { walk: '' },
	...fields,
});
const of = (
	head: string[],
	cells: Charted['table']['rows'][number]['cells'],
	fields: Partial<Charted> = {},
) =>
	readoutsOf(
		chart({ table: { caption: '', head, rows: [{ key: 'a', cells }] }, ...fields }),
		view,
	).get('a');

test('a mark says the value of its row, whose it is and, unless it is confirmed, its status', () => {
	const head = ['Site', 'How long', 'Status'];
	expect(of(head, ['North', '9 days', 'reported'])).toBe('9 days: North (reported)');
	expect(of(head, [{ text: 'North', path: '/n/' }, 'about 9 days', 'confirmed'])).toBe(
		'About 9 days: North',
	);
	expect(of(['Site', 'How long'], ['North', '9 days'])).toBe('9 days: North');
	expect(of(['Site'], ['North'])).toBe('North');
});

test('a cell that reaches over others stands under the first of them', () =>
	expect(
		of(
			['Site', 'How long', 'From', 'Status'],
			['South', { text: 'two say so', span: 2 }, 'disputed'],
		),
	).toBe('Two say so: South (disputed)'));

test('several links are named in a row, and another column may be the value', () =>
	expect(
		of(
			['Sum', 'Whose', 'Amount'],
			[
				'Repairs',
				[
					{ text: 'A', path: '/a/' },
					{ text: 'B', path: '/b/' },
				],
				'£5m',
			],
			{
				value: 'Whose',
			},
		),
	).toBe('A; B: Repairs'));

test('what is long is cut, but never to nothing', () => {
	const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
	expect(of(['Site', 'What'], ['North', words(30)])).toBe(`W0 ${words(19).slice(3)}…: North`);
	expect(of(['Site', 'What'], [words(18), words(9)])).toBe(
		`W0 w1 w2 w3 w4…: ${words(MOST_WORDS - 5)}…`,
	);
});

test('what the chart itself says of a mark stands in place of its row', () => {
	const table = { caption: '', head: ['Site'], rows: [{ key: 'a', cells: ['North'] }] };
	const own = { ...view, readouts: { a: 'As it is', b: 'Beside' } };
	expect([...readoutsOf(chart({ table }), own)]).toEqual([
		['a', 'As it is'],
		['b', 'Beside'],
	]);
});

test('a key explains what is drawn, and tells what is filled from what is only outlined', () => {
	const bar = (fill: 'ink' | 'ground') => ({ kind: 'bar' as const, fill, stroke: 'ink' as const });
	const entry = (fill: 'ink' | 'ground') => ({ mark: bar(fill), words: fill });
	const drawn = (fill: 'ink' | 'ground') => ({
		id: 'd',
		height: 1,
		ground: [
			{ shape: 'rect' as const, x: 0, y: 0, width: 1, height: 1, fill, stroke: 'ink' as const },
		],
		marks: [],
	});
	const keyOf = (fill: 'ink' | 'ground') =>
		withFittingKey(
			chart({
				key: [entry('ink'), entry('ground')],
				views: [{ ...view, drawings: [drawn(fill)] }],
			}),
		).key.map(({ words }) => words);
	expect(keyOf('ink')).toEqual(['ink']);
	expect(keyOf('ground')).toEqual(['ground']);
});
