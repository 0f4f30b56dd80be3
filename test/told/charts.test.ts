import { expect, test } from 'vitest';
import type { Figured } from '#charts/chart.ts';
import { acrossAll } from '#charts/comparisons/chart.ts';
import { chartOf, CHARTS } from '#charts/index.ts';
import { siteTimes } from '#charts/site-times/chart.ts';
import type { Cell } from '#tables/shown.ts';
import { library } from './content.ts';
import { FULL, line, marked } from './lines.ts';

/** The fullest incident, and one that is counted in minutes. */
const READ = [FULL, 'grid-2025'];

/** A cell as text, with where it leads, or how far it reaches. */
function written(cell: Cell): string {
	if (typeof cell === 'string') return cell;
	if (Array.isArray(cell)) return cell.map(written).join('; ');
	if ('span' in cell) return `${cell.text} (over ${cell.span})`;
	// Where sources are listed is told elsewhere, a hundred times the same.
	return `${cell.text} → ${cell.path.replace(/^\/[^/]+\/sources\//, '').replace(`/${FULL}/`, '~/')}`;
}

/** Everything that a chart says, but for what stands in its drawings. */
const saidBy = (of: string, { table, controls, ...chart }: Figured): string[] => [
	`## ${of}: ${chart.title}`,
	...line('unit', chart.unit),
	...chart.views.flatMap(({ label, headline, description, readouts = {} }) => [
		...line('view', label, headline),
		...line('description', description),
		...Object.entries(readouts).flatMap(([key, words]) => line('pointed at', key, words)),
	]),
	...line('reading', chart.reading),
	...line('credit', chart.credit, chart.value),
	...chart.key.flatMap(({ mark: { kind, fill }, words }) => line('key', kind, fill, words)),
	...chart.notes.flatMap(({ name, mark, text }) => line('note', name, mark, text)),
	...(chart.cards ?? []).flatMap(({ asks, parts }) => [
		...line('card', asks),
		...parts.flatMap(({ folded, lines }) =>
			lines.flatMap(({ when, path, said, beside }) =>
				line(
					folded ? 'folded' : 'line',
					when,
					...said.map(({ runs, status }) => [marked(runs), status].filter(Boolean).join(' ')),
					beside && 'beside',
					path,
				),
			),
		),
	]),
	...line(
		'controls',
		controls.walk,
		controls.views,
		...(controls.sorts ?? []).map(({ label }) => label),
	),
	...line('table', table.caption),
	table.head.join(' | '),
	...table.rows.map(({ key, cells }) => `${key}: ${cells.map(written).join(' | ')}`),
	'',
];

test.each(CHARTS)('the chart %s says what was read and found right', async (name) => {
	const { dossiers, comparisons } = library();
	const lines = dossiers
		.filter(({ id }) => READ.includes(id))
		.flatMap((dossier) => chartOf(name, { dossier, comparisons }) ?? [])
		.flatMap((chart) => saidBy(chart.incident, chart));
	await expect(lines.join('\n')).toMatchFileSnapshot(`charts/${name}.txt`);
});

test('and so do those of all incidents side by side', async () => {
	const { dossiers, comparisons } = library();
	const lines = [...acrossAll(comparisons), ...[siteTimes(dossiers) ?? []].flat()].flatMap(
		(chart) => saidBy(chart.name, chart),
	);
	await expect(lines.join('\n')).toMatchFileSnapshot('charts/all.txt');
});
