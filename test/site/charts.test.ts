import { existsSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Cell } from '#tables/shown.ts';
import type { Dossier } from '#facts/dossier.ts';
import { dossiersIn } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import type { Field, Values } from '#tables/table.ts';
import { CHARTS } from '#records/chart.ts';
import { rowsOf } from '../formats/read.ts';
import { CELLS } from './cells.ts';
import { attribute, elementsOf, documentsOf, tagged, textOf } from './dist.ts';

if (!existsSync('dist/data')) throw new Error('There is no built site: run npm run build first.');

const { resources } = JSON.parse(readFileSync('dist/data/datapackage.json', 'utf8')) as {
	resources: { path: string; schema: { fields: Field[] } }[];
};
const dossiers = dossiersIn(readTexts(process.cwd()));

/** What a cell shows as text. */
const shown = (cell: Cell): string =>
	typeof cell === 'string'
		? cell
		: Array.isArray(cell)
			? cell.map(({ text }) => text).join('; ')
			: cell.text;

const charts = documentsOf('dist').flatMap((page) =>
	tagged(page, 'figure')
		.filter((figure) => attribute(figure, 'data-chart'))
		.map((figure) => {
			const cells = elementsOf(figure)
				.filter(({ tagName }) => tagName === 'tr')
				.slice(1)
				.map((row) =>
					elementsOf(row)
						.filter(({ tagName }) => ['th', 'td'].includes(tagName))
						.map((cell) => textOf(cell).trim()),
				);
			const text = textOf(figure);
			const links = elementsOf(figure).map((part) => attribute(part, 'href') ?? '');
			const csv = links.find((href) => href.endsWith('.csv')) ?? '';
			return { page: page.path, name: attribute(figure, 'data-chart') ?? '', csv, cells, text };
		}),
);
const pages = new Set(charts.map(({ page }) => page));

test('there are charts of every kind that has cells to compare', () =>
	expect(new Set(charts.map(({ name }) => name))).toEqual(new Set(Object.keys(CELLS))));

describe.each(charts)('the chart $name on $page', ({ name, csv, cells }) => {
	const path = csv.replace('/data/', '');
	const [incident = ''] = path.split('/');
	const fields = resources.find((resource) => resource.path === path)?.schema.fields ?? [];
	const rows = rowsOf(readFileSync(`dist${csv}`, 'utf8'), fields);
	const dossier = dossiers.find(({ id }) => id === incident) as Dossier;

	test('has the same cells in its table, its CSV and its JSON', () => {
		const cellsOf = CELLS[name] as (dossier: Dossier, row: Values) => Cell[];
		expect(rows.length).toBeGreaterThan(1);
		expect(cells).toEqual(rows.map((row) => cellsOf(dossier, row).map(shown)));
		expect(JSON.parse(readFileSync(`dist${csv.replace('.csv', '.json')}`, 'utf8'))).toEqual(rows);
	});
});

describe.each(dossiers.flatMap(({ id }) => Object.keys(CELLS).map((name) => ({ id, name }))))(
	'the files of $id/$name',
	({ id, name }) => {
		const svg = readFileSync(`dist/${id}/charts/${name}.svg`, 'utf8');

		test('it has a page of its own and one to embed', () => {
			expect(pages).toContain(`/${id}/charts/${name}/`);
			expect(pages).toContain(`/embed/${id}/${name}/`);
			expect(CHARTS).toContain(name);
		});

		test('the SVG parses alone, and has title, description, source, day and licence', () => {
			const parsed = new XMLParser({ ignoreAttributes: false }).parse(svg) as {
				svg: Record<string, { '#text': string }>;
			};
			expect(parsed.svg['title']?.['#text'].length).toBeGreaterThan(20);
			expect(parsed.svg['desc']?.['#text'].length).toBeGreaterThan(100);
			for (const text of ['Facts as of', 'Licence', `/${id}/charts/${name}/`])
				expect(svg).toContain(text);
			expect(svg).not.toMatch(/NaN|undefined|var\(|href=/);
		});

		test('the PNG is one', () =>
			expect(readFileSync(`dist/${id}/charts/${name}.png`).subarray(1, 4).toString()).toBe('PNG'));
	},
);

test('in the page, every text of a drawing stands outside of it as well', () => {
	const missing = documentsOf('dist').flatMap((page) =>
		tagged(page, 'figure')
			.filter((figure) => attribute(figure, 'data-chart'))
			.flatMap((figure) => {
				const parts = elementsOf(figure);
				const drawn = parts.filter(({ tagName }) => tagName === 'text').map(textOf);
				const outside = parts
					.filter(({ tagName }) => ['td', 'th', 'p', 'h2', 'h3', 'li', 'caption'].includes(tagName))
					.map(textOf)
					.join(' ');
				return drawn
					.filter((text) => !outside.includes(text.trim()))
					.map((text) => `${page.path}: ${text}`);
			}),
	);
	expect([...new Set(missing)]).toEqual([]);
});
