import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { dossiersIn } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import type { Field } from '#tables/table.ts';
import { CHARTS } from '#charts/index.ts';
import { ACROSS } from '#tables/compared.ts';
import { rowsOf } from '../tables/read.ts';
import { attribute, elementsOf, documentsOf, tagged, textOf } from './dist.ts';

if (!existsSync('dist/data')) throw new Error('There is no built site: run npm run build first.');

const resources = globSync('dist/data/**/datapackage.json').flatMap((file) => {
	const folder = dirname(file).replaceAll('\\', '/').replace('dist/data', '').replace('/', '');
	const own = JSON.parse(readFileSync(file, 'utf8')) as {
		resources: { path: string; schema: { fields: Field[] } }[];
	};
	return own.resources.map((one) => ({ ...one, path: posix.join(folder, one.path) }));
});
const dossiers = dossiersIn(readTexts(process.cwd()));

const charts = documentsOf('dist').flatMap((page) =>
	tagged(page, 'figure')
		.filter((figure) => attribute(figure, 'data-chart'))
		.map((figure) => {
			const [head = [], ...cells] = elementsOf(figure)
				.filter(({ tagName }) => tagName === 'tr')
				.map((row) =>
					elementsOf(row)
						.filter(({ tagName }) => ['th', 'td'].includes(tagName))
						.map((cell) => textOf(cell).trim()),
				);
			const text = textOf(figure);
			const links = elementsOf(figure).map((part) => attribute(part, 'href') ?? '');
			const csv = links.find((href) => href.endsWith('.csv')) ?? '';
			return {
				page: page.path,
				name: attribute(figure, 'data-chart') ?? '',
				csv,
				head,
				cells,
				text,
			};
		}),
);
const pages = new Set(charts.map(({ page }) => page));

test('there are charts, each of a kind that is known', () => {
	expect(charts.length).toBeGreaterThan(0);
	const kinds: string[] = [...CHARTS, ...ACROSS, 'site-times'];
	expect(charts.filter(({ name }) => !kinds.includes(name))).toEqual([]);
});

describe.each(charts)('the chart $name on $page', ({ csv, head, cells }) => {
	const path = csv.replace('/data/', '');
	const fields = resources.find((resource) => resource.path === path)?.schema.fields ?? [];
	const all = rowsOf(readFileSync(`dist${csv}`, 'utf8'), fields);
	// Data of all incidents have rows that no page has room for, and say so.
	const rows = all.filter(({ drawn }) => drawn !== false);

	test('has the same rows in its table, its CSV and its JSON', () => {
		expect(rows.length).toBeGreaterThan(0);
		expect(cells).toHaveLength(rows.length);
		expect(JSON.parse(readFileSync(`dist${csv.replace('.csv', '.json')}`, 'utf8'))).toEqual(all);
	});

	test('says in its table how firm each row is, as its CSV does', () => {
		for (const [i, { status }] of rows.entries())
			if (status) expect(cells[i]?.join(' ')).toContain(String(status));
	});

	test('has no column without a word', () => {
		const whole = cells.filter((row) => row.length === head.length);
		for (const [i, name] of head.entries())
			expect(whole.map((row) => row[i]).join(''), name).not.toBe('');
	});
});

/** An incident has only those charts for which it has something on record. */
const drawn = dossiers
	.flatMap(({ id }) => CHARTS.map((name) => ({ id, name })))
	.filter(({ id, name }) => existsSync(`dist/${id}/charts/${name}/index.html`));

describe.each(drawn)('the files of $id/$name', ({ id, name }) => {
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
		expect(parsed.svg['title']?.['#text'].split(' ').length).toBeGreaterThan(1);
		expect(parsed.svg['desc']?.['#text'].length).toBeGreaterThan(100);
		for (const text of ['Facts as of', 'Licence', `/${id}/charts/${name}/`])
			expect(svg).toContain(text);
		// The letters of a font within it spell anything.
		const drawn = svg.replace(/base64,[A-Za-z0-9+/=]+/g, '');
		expect(drawn).not.toMatch(/NaN|undefined|var\(|href=/);
	});

	test('the PNG is one', () =>
		expect(readFileSync(`dist/${id}/charts/${name}.png`).subarray(1, 4).toString()).toBe('PNG'));
});

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
