import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse as cellsOf } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '#publish/download.ts';
import type { Field, Values } from '#tables/table.ts';
import { rowsOf } from '../tables/read.ts';
import { validate } from '../publish/standard.ts';
import { attribute, filesIn, pagesOf, tagged, textOf, type Built } from './dist.ts';

interface Resource {
	path: string;
	format: string;
	bytes: number;
	hash: string;
	schema: { fields: Field[]; primaryKey: string[] };
}
interface Descriptor {
	version: string;
	created: string;
	sources?: object[];
	resources: Resource[];
}

const text = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const incidents = globSync('content/incidents/*').map((path) => basename(path));

let pages: Built[] = [];
let descriptor: Descriptor;
/** The packages by the folder of each below the data page: that of the publication, and of each incident. */
const FOLDERS = ['', ...incidents.map((incident) => `${incident}/`)];
let packages: [folder: string, descriptor: Descriptor][] = [];
beforeAll(() => {
	if (!existsSync('dist/data')) throw new Error('There is no built site: run npm run build first.');
	pages = pagesOf('dist');
	packages = FOLDERS.map((folder) => [
		folder,
		JSON.parse(text(`data/${folder}datapackage.json`)) as Descriptor,
	]);
	// All of them as one, each file by its path below the data page.
	descriptor = {
		...packages[0]![1],
		resources: packages.flatMap(([folder, { resources }]) =>
			resources.map((resource) => ({ ...resource, path: folder + resource.path })),
		),
	};
});
const listed = () => pages.filter(({ path }) => path !== '/404.html');
const csvs = () => descriptor.resources.filter(({ format }) => format === 'csv');
const rowsAt = ({ path, schema }: Resource): Values[] =>
	path.endsWith('.csv')
		? rowsOf(text(`data/${path}`), schema.fields)
		: (JSON.parse(text(`data/${path}`)) as Values[]);
const find = (path: string) => descriptor.resources.find((resource) => resource.path === path)!;

describe('the data packages', () => {
	test('keep to the standard', () => {
		for (const [folder, own] of packages) {
			validate(own);
			expect(validate.errors, folder).toBeNull();
			// Where there is none of what stands beside the incidents, nothing there has a source.
			if (folder !== '') expect(own.sources?.length, folder).toBeGreaterThan(0);
		}
	});

	test('gives the size and hash of each of its files', () => {
		for (const { path, bytes, hash } of descriptor.resources) {
			const file = readFileSync(`dist/data/${path}`);
			expect({ bytes: file.length, hash: `sha256:${sha256(file)}` }, path).toEqual({ bytes, hash });
		}
	});

	test('names every data file there is, and none that is not', () => {
		const files = filesIn('dist/data').filter((file) => /\.(csv|json)$/.test(file));
		expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(
			files.filter((file) => !file.endsWith('datapackage.json')),
		);
	});

	test('has each collection of each incident, and those of none', () => {
		const paths = csvs().map(({ path }) => path);
		const own = ['sites', 'phases', 'statements', 'claims', 'figures', 'events', 'sources'];
		for (const incident of incidents)
			for (const name of [...own, 'citations', 'assertions', 'durations', 'downtime', 'costs'])
				expect(paths).toContain(`${incident}/${name}.csv`);
		for (const name of [
			'incidents',
			'comparisons',
			'comparison-sources',
			'glossary',
			'corrections',
		])
			expect(paths).toContain(`${name}.csv`);
	});

	test('lie in one archive each, with their descriptor, byte for byte', () => {
		for (const [folder, own] of packages) {
			const archive = folder ? folder.replace('/', '.zip') : 'standstill.zip';
			const packed = unzipSync(readFileSync(`dist/data/${folder}${archive}`));
			expect(Object.keys(packed)).toEqual(Object.keys(packed).toSorted());
			expect(Object.keys(packed)).toHaveLength(own.resources.length + 2);
			for (const [path, bytes] of Object.entries(packed)) {
				const file = path === 'CITATION.cff' ? 'dist/CITATION.cff' : `dist/data/${folder}${path}`;
				expect(sha256(bytes), folder + path).toBe(sha256(readFileSync(file)));
			}
		}
	});
});

describe('every table', () => {
	test('says the same as CSV and as JSON, cell by cell', () => {
		let cells = 0;
		for (const resource of csvs()) {
			const rows = rowsAt(resource);
			expect(rows, resource.path).toEqual(rowsAt(find(resource.path.replace(/csv$/, 'json'))));
			cells += rows.length * resource.schema.fields.length;
		}
		expect(cells).toBeGreaterThan(0);
	});

	test('has as many rows as there are files of content', () => {
		const folders = {
			sites: 'sites',
			statements: 'statements',
			claims: 'claims',
			events: 'events',
		};
		for (const incident of incidents)
			for (const [name, folder] of Object.entries(folders))
				expect(rowsAt(find(`${incident}/${name}.csv`))).toHaveLength(
					globSync(`content/incidents/${incident}/${folder}/*.mdx`).length,
				);
		// An incident that has an account of its own is compared by it.
		expect(rowsAt(find('comparisons.csv'))).toHaveLength(
			globSync('content/comparisons/*.mdx').length + incidents.length,
		);
		expect(rowsAt(find('glossary.csv'))).toHaveLength(globSync('content/glossary/*.mdx').length);
	});

	test('has a value in each column of its key, and no key twice', () => {
		for (const resource of csvs()) {
			const keys = rowsAt(resource).map((row) => resource.schema.primaryKey.map((key) => row[key]));
			expect(keys.flat(), resource.path).not.toContain(null);
			expect(new Set(keys.map(String)).size, resource.path).toBe(keys.length);
		}
	});

	test('has no cell that a spreadsheet would take for a formula, and opens as UTF-8', () => {
		const formulas = csvs().flatMap(({ path }) => {
			const csv = text(`data/${path}`);
			expect(csv, path).toMatch(/^\uFEFF/);
			return cellsOf(csv, { bom: true, record_delimiter: '\r\n' })
				.flat()
				.filter((cell) => /^[=+@\t\r\n-]/.test(cell) && !Number.isFinite(Number(cell)));
		});
		expect(formulas).toEqual([]);
	});

	test('cites only sources that its incident’s bibliography has', () => {
		for (const incident of incidents) {
			const keys = new Set(rowsAt(find(`${incident}/sources.csv`)).map(({ key }) => key));
			const cited = rowsAt(find(`${incident}/citations.csv`)).map(({ source }) => source);
			expect(cited.length).toBeGreaterThan(0);
			expect(cited.filter((source) => !keys.has(source ?? null))).toEqual([]);
		}
	});
});

describe('the edition', () => {
	test('is one and the same in the package, in CITATION.cff and on every page', () => {
		const cff = parse(text('CITATION.cff')) as Record<string, string>;
		expect(cff['version']).toBe(descriptor.version);
		expect(descriptor.version).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
		expect(descriptor.version.startsWith(`${cff['date-released'] ?? ''}-`)).toBe(true);
		expect(descriptor.created).toBe(`${cff['date-released'] ?? ''}T00:00:00Z`);
		expect(
			pages
				.filter(({ html }) => !html.includes(`edition ${descriptor.version}`))
				.map(({ path }) => path),
		).toEqual([]);
	});

	test('every page can be cited, plainly and in BibTeX, with its permanent address', () => {
		for (const page of pages) {
			const canonical = tagged(page, 'link').find((el) => attribute(el, 'rel') === 'canonical');
			const address = attribute(canonical!, 'href') ?? '';
			const cite = tagged(page, 'details').find((el) => attribute(el, 'class') === 'cite');
			const words = cite ? textOf(cite) : '';
			expect(words, page.path).toContain(`edition ${descriptor.version}, ${address}`);
			expect(words, page.path).toContain(`howpublished = {\\url{${address}}}`);
		}
	});
});

describe('data for search engines', () => {
	const blocks = (page: Built) =>
		tagged(page, 'script')
			.filter((script) => attribute(script, 'type') === 'application/ld+json')
			.map((script) => JSON.parse(textOf(script)) as Record<string, unknown>);
	const ofType = (page: Built, type: string) =>
		blocks(page).filter((block) => block['@type'] === type);

	test('every page but the one for pages not found is one article', () => {
		for (const page of listed()) {
			const [article, ...more] = ofType(page, 'Article');
			expect(more, page.path).toEqual([]);
			// The heading of the front page and of an account is the event's, and its title still a question.
			if (page.path !== '/' && !page.html.includes('id="minute"'))
				expect(article?.['headline'], page.path).toBe(textOf(tagged(page, 'h1')[0]!));
			for (const date of ['datePublished', 'dateModified'])
				expect(article?.[date], page.path).toMatch(
					/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/,
				);
			expect(String(article?.['datePublished']) <= String(article?.['dateModified'])).toBe(true);
			for (const name of ['author', 'publisher', 'publishingPrinciples', 'description'])
				expect(article, page.path).toHaveProperty(name);
		}
		expect(pages.filter((page) => blocks(page).length === 0).map(({ path }) => path)).toEqual([
			'/404.html',
		]);
	});

	test('an article cites every source that its page lists', () => {
		let cited = 0;
		for (const page of listed()) {
			const list = tagged(page, 'li').filter((li) =>
				/^source-\d+$/.test(attribute(li, 'id') ?? ''),
			).length;
			const citation = (ofType(page, 'Article')[0]?.['citation'] ?? []) as unknown[];
			expect(citation, page.path).toHaveLength(list);
			cited += list;
		}
		expect(cited).toBeGreaterThan(0);
	});

	test('the data page is a dataset too, and its files exist', () => {
		const [dataset] = ofType(
			pages.find(({ path }) => path === '/data/')!,
			'Dataset',
		);
		const { description, distribution } = dataset as {
			description: string;
			distribution: { contentUrl: string }[];
		};
		expect(description.length).toBeGreaterThanOrEqual(50);
		expect(description.length).toBeLessThanOrEqual(5000);
		expect(distribution.length).toBe(packages[0]![1].resources.length + 2);
		for (const { contentUrl } of distribution)
			expect(existsSync(`dist${new URL(contentUrl).pathname}`), contentUrl).toBe(true);
		expect(dataset).toHaveProperty('license');
		expect(String(dataset?.['temporalCoverage'])).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
	});

	test('nothing in a block could end it, and no type is used that search engines gave up', () => {
		for (const page of pages)
			for (const script of tagged(page, 'script')) {
				const isData = attribute(script, 'type') === 'application/ld+json';
				expect(textOf(script), page.path).not.toMatch(
					isData ? /[<\u2028\u2029]/ : /<\/script|<!--/i,
				);
				expect(textOf(script)).not.toMatch(/ClaimReview|SpecialAnnouncement/);
			}
	});
});

describe('the feed', () => {
	test('is valid, has every change on record, and each page names it', () => {
		const xml = text('feed.xml');
		// eslint-disable-next-line @typescript-eslint/no-deprecated -- It moves to another package, unchanged.
		expect(XMLValidator.validate(xml)).toBe(true);
		const { feed } = new XMLParser({ isArray: (name) => name === 'entry' }).parse(xml) as {
			feed: { updated: string; entry: { id: string; updated: string }[] };
		};
		expect(feed.entry).toHaveLength(
			Math.min(50, globSync('content/corrections/*.mdx').length + incidents.length),
		);
		expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
		expect(feed.updated).toBe(
			feed.entry
				.map(({ updated }) => updated)
				.toSorted()
				.at(-1),
		);
		for (const page of pages) {
			const alternate = tagged(page, 'link').find((el) => attribute(el, 'rel') === 'alternate');
			expect(attribute(alternate!, 'type'), page.path).toBe('application/atom+xml');
			expect(attribute(alternate!, 'href'), page.path).toBe('/feed.xml');
		}
	});
});

test('the sitemap has every page but the one for pages not found, and robots.txt names it', () => {
	const index = /^Sitemap: (.*)$/m.exec(text('robots.txt'))?.[1] ?? '';
	const maps = [...text(new URL(index).pathname.slice(1)).matchAll(/<loc>([^<]*)</g)];
	const urls = maps.flatMap(([, map = '']) =>
		[...text(new URL(map).pathname.slice(1)).matchAll(/<loc>([^<]*)</g)].map(([, url = '']) => url),
	);
	const canonical = listed().map(
		(page) =>
			attribute(
				tagged(page, 'link').find((el) => attribute(el, 'rel') === 'canonical')!,
				'href',
			) ?? '',
	);
	expect(urls.toSorted()).toEqual(canonical.toSorted());
});

test('every page leads to the data, and the data page to every file', () => {
	const leads = (page: Built, part: string) =>
		tagged(page, part).some((el) => textOf(el).includes('Data') || textOf(el).includes('data'));
	expect(
		listed()
			.filter((page) => !leads(page, 'footer'))
			.map(({ path }) => path),
	).toEqual([]);
	for (const [folder, own] of packages) {
		const data = pages.find(({ path }) => path === (folder ? `/${folder}data/` : '/data/'))!;
		const links = tagged(data, 'a').map((a) => attribute(a, 'href'));
		const archive = folder ? folder.replace('/', '.zip') : 'standstill.zip';
		for (const file of [...own.resources.map(({ path }) => path), archive, 'datapackage.json'])
			expect(links).toContain(`/data/${folder}${file}`);
		if (!folder) for (const key of incidents) expect(links).toContain(`/${key}/data/`);
	}
});

describe('a record as data', () => {
	const alternates = (page: Built, type: string) =>
		tagged(page, 'link')
			.filter((el) => attribute(el, 'rel') === 'alternate' && attribute(el, 'type') === type)
			.map((el) => attribute(el, 'href') ?? '');
	const json = (path: string) => JSON.parse(text(path.slice(1))) as Record<string, unknown>;

	test('lies beside each page of one record, with the row and the sources of the tables', () => {
		let records = 0;
		const shapes = /^\/(?:[^/]+\/(claims|sites|statements)|(compare))\/(?!compare\/)([^/]+)\/$/;
		for (const page of listed()) {
			const [, own, shared, id = ''] = shapes.exec(page.path) ?? [];
			if (own === undefined && shared === undefined) continue;
			const [path = '', ...more] = alternates(page, 'application/json');
			expect(path, page.path).toBe(page.path.replace(/\/$/, '.json'));
			expect(more).toEqual([]);
			expect(tagged(page, 'a').map((a) => attribute(a, 'href'))).toContain(path);
			const { record, table, sources } = json(path) as {
				record: Values;
				table: string;
				sources: Values[];
			};
			const listedAs = new URL(table).pathname.replace('/data/', '');
			expect(rowsAt(find(listedAs)), page.path).toContainEqual(record);
			expect(record['id']).toBe(id);
			const named = `${record['sources'] ?? ''} ${record['against'] ?? ''}`.trim().split(/\s+/);
			expect(sources.map(({ key }) => String(key)).toSorted(), page.path).toEqual(
				[...new Set(named)].filter(Boolean).toSorted(),
			);
			records++;
		}
		expect(records).toBeGreaterThan(0);
	});

	test('every one that a page names is there and names the page, and no other lies about', () => {
		const named = pages.flatMap((page) =>
			alternates(page, 'application/json').map((path) => [path, page.path] as const),
		);
		for (const [path, page] of named)
			expect(new URL(String(json(path)['page'])).pathname).toBe(page);
		const lying = filesIn('dist').filter(
			(file) => file.endsWith('.json') && !/^data\/|^find\/index\/|\.oembed\.json$/.test(file),
		);
		expect(lying.map((file) => `/${file}`)).toEqual(named.map(([path]) => path).toSorted());
	});
});

test('a chart can be shown by programs that ask what a link leads to', () => {
	const charts = pages.filter(({ path }) => /\/charts\/[^/]+\/$/.test(path));
	expect(charts.length).toBeGreaterThan(0);
	for (const page of charts) {
		const link = tagged(page, 'link').find(
			(el) => attribute(el, 'type') === 'application/json+oembed',
		);
		const { pathname, protocol } = new URL(attribute(link!, 'href') ?? '');
		expect(protocol).toBe('https:');
		const said = JSON.parse(text(pathname.slice(1))) as Record<string, unknown>;
		expect(said, page.path).toMatchObject({
			version: '1.0',
			type: 'rich',
			title: attribute(link!, 'title'),
			width: expect.any(Number) as number,
			height: expect.any(Number) as number,
		});
		const [, frame = ''] =
			/^<iframe [^>]*src="([^"]+)"[^>]*><\/iframe>$/.exec(String(said['html'])) ?? [];
		expect(existsSync(`dist${new URL(frame).pathname}index.html`)).toBe(true);
		expect(existsSync(`dist${new URL(String(said['thumbnail_url'])).pathname}`)).toBe(true);
	}
});
