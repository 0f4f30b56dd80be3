import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dossiersIn } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import type { Quantity } from '#facts/quantity.ts';
import { STATUSES } from '#records/status.ts';
import { saysAll } from '#words/typed.ts';
import { attribute, documentsOf, elementsOf, textOf } from './dist.ts';

if (!existsSync('dist/data')) throw new Error('There is no built site: run npm run build first.');

/** One showing of a number with its status. */
interface Showing {
	/** The incident, the claim and, where it is one, the figure of the claim. */
	number: string;
	status: string;
	at: string;
}

const LAST = new RegExp(`\\b(${STATUSES.join('|')})\\)?$`);
const statusIn = (text: string): string[] => LAST.exec(text.trim())?.slice(1) ?? [];
const isStatus = (text: string) =>
	(STATUSES as readonly string[]).includes(text.replaceAll(/^\(|\)$/g, ''));
const claimAt = (href: string | undefined) =>
	/\/([\w-]+)\/claims\/([\w-]+)\/$/
		.exec(href ?? '')
		?.slice(1)
		.join('/');

const pages = documentsOf('dist');

/** Status words that say of what they are the status. */
const marked: Showing[] = pages.flatMap(({ path, document }) =>
	elementsOf(document).flatMap((element) => {
		const number = attribute(element, 'data-status-of');
		return number ? statusIn(textOf(element)).map((status) => ({ number, status, at: path })) : [];
	}),
);

/** Rows of tables that link to one claim, with the cell that is a status. */
const tabled: Showing[] = pages.flatMap(({ path, document }) =>
	elementsOf(document)
		.filter(({ tagName }) => tagName === 'tr')
		.flatMap((row) => {
			const below = elementsOf(row);
			const cells = below.filter(({ tagName }) => ['th', 'td'].includes(tagName)).map(textOf);
			const [number, ...more] = new Set(
				below.flatMap((element) => claimAt(attribute(element, 'href')) ?? []),
			);
			const chart = attribute(row, 'data-key') ?? '';
			// A row of a figure is keyed by the claim and the figure.
			const isFigure = chart !== '' && number !== undefined && !number.endsWith(`/${chart}`);
			return number && more.length === 0 && !isFigure
				? // The first is that of what the row leads to; others are of what it is set beside.
					cells
						.flatMap(statusIn)
						.slice(0, 1)
						.map((status) => ({ number, status, at: `${path} (table)` }))
				: [];
		}),
);

interface Filed {
	[name: string]: unknown;
}
const dossiers = dossiersIn(readTexts(process.cwd()));
const read = (incident: string, name: string) =>
	JSON.parse(readFileSync(`dist/data/${incident}/${name}.json`, 'utf8')) as Filed[];

/** What the data files say, among them those that count the days of a claim. */
const filed: Showing[] = dossiers.flatMap(({ id, claims }) => {
	const rowsOf = (name: string, key: (row: Filed) => string[]): Showing[] =>
		read(id, name).flatMap((row) =>
			key(row).map((number) => ({
				number: `${id}/${number}`,
				status: String(row['status']),
				at: `${name}.json`,
			})),
		);
	const counting = ({ id: end }: Filed) =>
		claims
			.filter(({ derived }) => derived && 'days' in derived && derived.days.to === end)
			.map((claim) => claim.id);
	return [
		...rowsOf('claims', (row) => [String(row['id'])]),
		...rowsOf('figures', (row) => [`${String(row['claim'])}/${String(row['name'])}`]),
		...rowsOf('costs', (row) => [String(row['id'])]),
		...rowsOf('output', ({ claim, id }) => [String(claim ?? id)]),
		...rowsOf('jobs', ({ claim, figure }) => [[claim, figure].filter(Boolean).join('/')]),
		...rowsOf('durations', counting),
		...rowsOf('duration-ladder', counting),
	];
});

const all = Map.groupBy([...marked, ...tabled, ...filed], ({ number }) => number);

const hasClaims = dossiers.some(({ claims }) => claims.length > 0);

test.skipIf(!hasClaims)('statuses of claims are found in prose, tables and files', () => {
	for (const showings of [marked, tabled, filed]) expect(showings.length).toBeGreaterThan(0);
});

test('a number that is shown twice bears one status', () => {
	const two = [...all].flatMap(([number, showings]) => {
		const statuses = Map.groupBy(showings, ({ status }) => status);
		return statuses.size > 1
			? [
					`${number}: ${[...statuses].map(([status, [first]]) => `${status} (${first?.at ?? ''})`).join()}`,
				]
			: [];
	});
	expect(two).toEqual([]);
});

test('within a sentence the status of a claim stands in brackets', () => {
	const bare = pages.flatMap(({ path, document }) =>
		elementsOf(document)
			.filter((element) => attribute(element, 'class') === 'claim')
			.flatMap((claim) => elementsOf(claim).filter((el) => attribute(el, 'class') === 'status'))
			.map((status) => textOf(status).trim())
			.filter((text) => !/^\(.+\)$/.test(text))
			.map((text) => `${path}: ${text}`),
	);
	expect(bare).toEqual([]);
});

test('a status beside a link to a claim says of what it is the status', () => {
	const bare = pages.flatMap(({ path, document }) =>
		elementsOf(document)
			.filter((element) => claimAt(attribute(element, 'href')) && isStatus(textOf(element).trim()))
			.filter((element) => !attribute(element, 'data-status-of'))
			.map(() => path),
	);
	expect(bare).toEqual([]);
});

const computed = dossiers.flatMap(({ id, claims }) =>
	claims.filter(({ derived }) => derived).map((claim) => ({ incident: id, claim })),
);

test.each(computed)(
	'the sentence of a claim never stands without its number: $claim.id',
	({ incident, claim }) => {
		const row = read(incident, 'claims').find(({ id }) => id === claim.id);
		const number = String(row?.['value'] ?? row?.['high']);
		expect(number).toMatch(/^\d/);
		const shown = pages
			.flatMap(({ document }) => elementsOf(document))
			.filter(({ tagName }) => tagName === 'p' || tagName === 'span')
			.map(textOf)
			.filter((text) => text.includes(claim.statement));
		expect(shown.length).toBeGreaterThan(0);
		// A sentence that says its number itself needs none before it.
		if (!saysAll(claim.statement, row as unknown as Quantity))
			for (const text of shown) expect(text.split(claim.statement)[0]).toMatch(/\d/);
	},
);
