import { describe, expect, test } from 'vitest';
import type { KeyEntry } from '#charts/chart.ts';
import { shapesOf, type Drawing, type Role, type Shape } from '#charts/draw/drawing.ts';
import { chartsOf, kindOf, type ChartName } from '#charts/index.ts';
import { keyOf, type Compared } from '#tables/compared.ts';
import { subjects } from './subjects.ts';

/** Whatever a drawing or a key may be painted with: what is pointed at has a colour of its own. */
const ROLES: Role[] = [
	'ink',
	'quiet',
	'rule',
	'ground',
	'raised',
	'land',
	'happened',
	'partly',
	'planned',
	'modelled',
	'modelled-fill',
];

/** What a row says of itself where it is an estimate or of a model. */
const NOT_MEASURED = new Set<unknown>(['estimated', 'model', 'own-estimate']);

const rolesOf = (shape: Shape | KeyEntry['mark']): Role[] =>
	'shape' in shape && shape.shape === 'text'
		? [shape.ink ?? 'ink']
		: [shape.fill ?? [], shape.stroke ?? []].flat();

const drawingsOf = (drawing: Drawing): Drawing[] => [drawing, drawing.roomy ?? []].flat();

const charts = subjects.flatMap((subject) =>
	chartsOf(subject).map((chart) => ({ subject, chart, of: `${chart.incident} ${chart.name}` })),
);

describe.each(charts)('the colours of $of', ({ subject, chart }) => {
	const drawings = chart.views.flatMap((view) => view.drawings.flatMap(drawingsOf));

	test('are roles, and never that of what is pointed at', () => {
		const used = [
			...drawings.flatMap((drawing) => shapesOf(drawing).flatMap(({ shape }) => rolesOf(shape))),
			...chart.key.flatMap(({ mark }) => rolesOf(mark)),
		];
		expect([...new Set(used)].filter((role) => !ROLES.includes(role))).toEqual([]);
	});

	test('say “modelled” only of rows that are estimates or of models, and of no ground', () => {
		const { rows } = kindOf(chart.name as ChartName).table(subject);
		const own = new Set(
			rows
				.filter((row) => Object.values(row).some((value) => NOT_MEASURED.has(value)))
				.flatMap(({ id, measure }) => [id, keyOf({ id, measure } as Compared)]),
		);
		const isModelled = (shape: Shape) => rolesOf(shape).some((role) => role.startsWith('modelled'));
		for (const { ground, marks } of drawings) {
			expect(ground.filter(isModelled)).toEqual([]);
			for (const { key, shapes } of marks) if (shapes.some(isModelled)) expect(own).toContain(key);
		}
	});
});
