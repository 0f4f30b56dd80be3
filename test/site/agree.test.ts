import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, elementsOf, pagesOf, tagged, textOf, type Built } from './dist.ts';

type Row = Record<string, string | number | boolean | null>;

/** A row of a table that sets incidents side by side, as a page shows it. */
interface Shown {
	page: string;
	/** Key of the row, the same wherever it stands. */
	key: string;
	/** What its page says, by the head of the column. */
	cells: Map<string, string>;
}

const rowsIn = (file: string) => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8')) as Row[];
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The rows of the tables of a page that have an amount and the key of a mark. */
const shownOn = (page: Built): Shown[] =>
	tagged(page, 'table').flatMap((table) => {
		const rows = elementsOf(table).filter(({ tagName }) => tagName === 'tr');
		const cellsOf = (row: (typeof rows)[number]) =>
			elementsOf(row)
				.filter(({ tagName }) => ['th', 'td'].includes(tagName))
				.map((cell) => squeezed(textOf(cell)));
		const head = rows[0] ? cellsOf(rows[0]) : [];
		if (!head.includes('Amount') || !head.includes('Incident')) return [];
		return rows.slice(1).flatMap((row) => {
			const key = attribute(row, 'data-key');
			const cells = new Map(cellsOf(row).map((cell, i) => [head[i] ?? '', cell]));
			return key === undefined ? [] : [{ page: page.path, key, cells }];
		});
	});

const hasComparisons = globSync('content/comparisons/*.mdx').length > 0;

let pages: Built[] = [];
let shown: Shown[] = [];
const across = () => [...rowsIn('compared-days.json'), ...rowsIn('compared-costs.json')];
/** Whether any incident stands beside another. */
const isShared = () => across().some(({ drawn }) => drawn);
const keyOf = ({ measure, id }: Row) => `${measure}-${id}`;
const pageAt = (path: string) => pages.find((page) => page.path === path);
const textAt = (path: string) => {
	const page = pageAt(path);
	return page ? squeezed(textOf(page.document)) : '';
};

beforeAll(() => {
	if (!existsSync('dist/data')) throw new Error('There is no built site: run npm run build first.');
	pages = pagesOf('dist');
	shown = pages.flatMap(shownOn);
});

describe('what stands on two pages is the same on both', () => {
	test('each row says the same wherever incidents stand side by side', () => {
		const fields = ['Amount', 'Status', 'Year'];
		for (const [key, rows] of Map.groupBy(shown, (row) => row.key))
			for (const field of fields) {
				const said = new Set(rows.flatMap(({ cells }) => cells.get(field) ?? []));
				expect(
					[...said],
					`${key}, ${field}: ${rows.map(({ page }) => page).join(' ')}`,
				).toHaveLength(1);
			}
		// On the page of all incidents, and with each of those that stand there beside others.
		if (isShared()) expect(new Set(shown.map(({ page }) => page)).size).toBeGreaterThan(2);
	});

	test('each incident’s own data give the rows that stand side by side', () => {
		const all = new Map(across().map((row) => [keyOf(row), row]));
		const own = globSync('dist/data/*/comparisons.json').flatMap((file) =>
			rowsIn(`${basename(dirname(file))}/comparisons.json`),
		);
		const numbers = ['incident', 'year', 'value', 'low', 'high', 'unit', 'by', 'status'];
		for (const row of own)
			for (const name of numbers)
				expect(row[name], `${keyOf(row)}, ${name}`).toEqual(all.get(keyOf(row))?.[name]);
		expect(own.length > 0).toBe(isShared());
	});

	// What has an account of its own has no page of a comparison.
	test.skipIf(!hasComparisons)(
		'the page of a comparison gives the days and the cost that stand side by side',
		() => {
			let compared = 0;
			for (const { key, cells } of shown) {
				const [, measure = '', id = ''] = /^(\w+)-(.+)$/.exec(key) ?? [];
				const page = pageAt(`/compare/${id}/`);
				if (!page) continue;
				const figures = tagged(page, 'strong').map((el) => squeezed(textOf(el)));
				const amount = cells.get('Amount') ?? '?';
				expect(
					figures.some((figure) =>
						measure === 'days' ? figure === amount : figure.startsWith(amount),
					),
					`${key}: ${amount} in ${figures.join(' | ')}`,
				).toBe(true);
				compared++;
			}
			expect(compared).toBeGreaterThan(0);
		},
	);

	test('a sum that a claim states is the number of that claim', () => {
		for (const row of across()) {
			const [incident = '', claim] = String(row['id']).split('/');
			if (claim === undefined || !pageAt(`/${incident}/claims/${claim}/`)) continue;
			const figures = rowsIn(`${incident}/claims.json`);
			const stated = figures.find(({ id }) => id === claim);
			const [low, high] = [
				stated?.['low'] ?? stated?.['value'],
				stated?.['high'] ?? stated?.['value'],
			];
			expect([row['low'], row['high'], row['status']], keyOf(row)).toEqual([
				low,
				high,
				stated?.['status'],
			]);
		}
	});

	test('the days of an incident are those of its end points', () => {
		for (const row of rowsIn('compared-days.json')) {
			const path = `dist/data/${row['id']}/durations.json`;
			if (!existsSync(path)) continue;
			const ends = rowsIn(`${row['id']}/durations.json`);
			const least = ends.map((end) => Number(end['least'] ?? 0));
			const most = ends.map((end) => (end['most'] === null ? Infinity : Number(end['most'])));
			expect(row['low'], String(row['id'])).toBe(least[0]);
			expect(row['high'] ?? Infinity, String(row['id'])).toBe(most.at(-1));
			for (const bound of [row['low'], row['high']])
				if (bound) expect(textAt(`/${row['id']}/duration/`).includes(`${bound} `)).toBe(true);
		}
	});

	test('a site is out as long as its incident says', () => {
		let sites = 0;
		for (const row of rowsIn('site-times.json')) {
			const [incident = '', id] = String(row['id']).split('/');
			const own = rowsIn(`${incident}/downtime.json`).find((site) => site['id'] === id);
			const [time, end] = own?.['state'] === 'stopped' ? ['out', 'out'] : ['reduced', 'reduced'];
			expect([row[`${time}_least`], row[`${end}_most`], row['status']], String(row['id'])).toEqual([
				own?.['least'],
				own?.['most'],
				own?.['status'],
			]);
			sites++;
		}
		expect(sites).toBeGreaterThan(0);
	});

	test('one sum of several organisations stands nowhere as that of one of them', () => {
		const sums = [
			...rowsIn('compared-costs.json'),
			...globSync('dist/data/*/costs.json').flatMap((file) =>
				rowsIn(`${basename(dirname(file))}/costs.json`).map((row): Row => ({
					...row,
					by: row['said_by'] ?? null,
					unit: row['currency'] ?? null,
				})),
			),
		];
		const sameAs = (a: Row, b: Row) => ['by', 'unit', 'low', 'high'].every((f) => a[f] === b[f]);
		for (const joint of sums.filter(({ together }) => together))
			for (const sum of sums.filter((one) => sameAs(one, joint)))
				expect(sum['together'], String(sum['id'])).toBeTruthy();
		// And once among all incidents, whoever gives it.
		const across = rowsIn('compared-costs.json').filter(({ together }) => together);
		const names = across.map(({ by, together }) => [by, together].join());
		expect(new Set(names).size).toBe(names.length);
	});
});
