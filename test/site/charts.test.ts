import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Row as Cost } from '#charts/costs/rows.ts';
import type { Apart, Row as Stop } from '#charts/downtime/rows.ts';
import type { Field, Row } from '#formats/table.ts';
import { costInWords, groupTitle } from '#wording/costs.ts';
import { inWords } from '#wording/date.ts';
import { siteDays } from '#wording/downtime.ts';
import { spanInWords } from '#wording/span.ts';
import { rowsOf } from '../formats/read.ts';
import { attribute, elementsOf, pagesOf, tagged, textOf } from './dist.ts';

if (!existsSync('dist/data')) throw new Error('There is no built site: run npm run build first.');

const { resources } = JSON.parse(readFileSync('dist/data/datapackage.json', 'utf8')) as {
	resources: { path: string; schema: { fields: Field[] } }[];
};

/** The words that a row of a chart's data has in the chart's table. */
const WORDS: Record<string, (row: Row, organisation: string) => string[]> = {
	costs: (row, organisation) => {
		const cost = row as unknown as Cost;
		const { label, group, status, said_by, as_of } = cost;
		return [
			label,
			groupTitle(group, organisation),
			costInWords(cost),
			status,
			said_by,
			inWords(as_of),
		];
	},
	downtime: (row) => {
		if (row['state'] !== 'stopped') {
			const { site, country, answer, state } = row as unknown as Apart;
			return [site, country, answer, state];
		}
		const stop = row as unknown as Stop;
		return [
			...[stop.site, stop.country],
			spanInWords(stop.stopped_earliest, stop.stopped_latest),
			spanInWords(stop.restarted_earliest, stop.restarted_latest),
			spanInWords(stop.running_earliest, stop.running_latest),
			...[siteDays(stop), stop.status],
		];
	},
};

const charts = pagesOf('dist').flatMap((page) =>
	tagged(page, 'figure')
		.filter((figure) => attribute(figure, 'class') === 'chart')
		.map((figure) => {
			const parts = elementsOf(figure);
			const files = parts.map((part) => attribute(part, 'href') ?? '');
			const [csv = '', json = ''] = ['csv', 'json'].map(
				(format) => files.find((href) => href.endsWith(`.${format}`)) ?? '',
			);
			const cells = parts
				.filter(({ tagName }) => tagName === 'tr')
				.slice(1)
				.map((row) =>
					elementsOf(row)
						.filter(({ tagName }) => ['th', 'td'].includes(tagName))
						.map((cell) => textOf(cell).trim()),
				);
			return { page: page.path, csv, json, cells };
		}),
);

test('there are charts of every kind', () =>
	expect(new Set(charts.map(({ csv }) => csv.split('/').at(-1)?.replace('.csv', '')))).toEqual(
		new Set(Object.keys(WORDS)),
	));

describe.each(charts)('the chart of $csv on $page', ({ csv, json, cells }) => {
	const path = csv.replace('/data/', '');
	const [incident = '', file = ''] = path.split('/');
	const fields = resources.find((resource) => resource.path === path)?.schema.fields ?? [];
	const rows = rowsOf(readFileSync(`dist${csv}`, 'utf8'), fields);

	test('has the same cells in its table, its CSV and its JSON', () => {
		const text = readFileSync(`content/incidents/${incident}/incident.mdx`, 'utf8');
		const organisation = /^organisation: (.*)$/m.exec(text)?.[1] ?? '';
		const words = WORDS[file.replace('.csv', '')];
		expect(rows.length).toBeGreaterThan(1);
		expect(cells).toEqual(rows.map((row) => words?.(row, organisation)));
		expect(JSON.parse(readFileSync(`dist${json}`, 'utf8'))).toEqual(rows);
	});
});
