import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { successions, wording } from '#facts/successions.ts';
import { paths } from '#records/paths.ts';
import { inWords } from '#words/date.ts';
import { CLAIM_FACTS } from '#words/pages/claims.ts';
import { sectionsOf } from '#words/sections.ts';
import { stretchesOf } from '#words/unparted.ts';
import {
	attribute,
	documentsOf,
	elementsOf,
	filesIn,
	isElement,
	pagesOf,
	tagged,
	textOf,
	type Built,
} from './dist.ts';

const { dossiers } = check(readTexts(process.cwd()));
let pages: Built[] = [];
const at = (path: string) => pages.find((page) => page.path === path);

beforeAll(() => {
	if (!existsSync('dist')) throw new Error('There is no built site: run npm run build first.');
	pages = pagesOf('dist');
});

/** The account of an incident, which opens with its minute. */
const isAccount = (page: Built) =>
	tagged(page, 'h2').some((heading) => attribute(heading, 'id') === 'minute');

/** Pages for which something holds that should hold for none. */
const where = (wrong: (page: Built) => boolean) => pages.filter(wrong).map(({ path }) => path);

describe('every record has its page', () => {
	const incidents = globSync('content/incidents/*').map((path) => basename(path));
	test.each([
		['sites', 'sites'],
		['statements', 'statements'],
		['claims', 'claims'],
		['checked', 'reports'],
	] as const)('%s', (folder, kind) => {
		let count = 0;
		for (const incident of incidents)
			for (const file of globSync(`content/incidents/${incident}/${folder}/*.mdx`)) {
				const path = `/${incident}/${folder}/${basename(file, '.mdx')}/`;
				expect(at(path), path).toBeDefined();
				count++;
			}
		expect(count).toBe(dossiers.reduce((sum, dossier) => sum + dossier[kind].length, 0));
	});

	test('comparisons', () => {
		const ids = globSync('content/comparisons/*.mdx').map((file) => basename(file, '.mdx'));
		for (const id of ids) expect(at(`/compare/${id}/`), id).toBeDefined();
	});

	test('and every incident each section that it has', () => {
		for (const dossier of dossiers) {
			const sections = sectionsOf(dossier).map(({ path }) => path.replace(/#.*/, ''));
			expect(sections.length).toBeGreaterThan(3);
			for (const path of sections) expect(at(path), path).toBeDefined();
		}
	});

	const written = globSync('content/pages/*.mdx').map((file) => basename(file, '.mdx'));
	test.each([
		...['/', '/compare/', '/glossary/', '/changes/', '/data/', '/404.html'],
		...written.filter((id) => id !== 'front').map((id) => `/${id}/`),
	])('and so has %s', (path) => expect(at(path)).toBeDefined());

	test('a checked report shows each of its assertions under its verdict', () => {
		const reports = dossiers.flatMap(({ id, reports: list }) =>
			list.map((report) => ({ report, path: `/${id}/checked/${report.id}/` })),
		);
		for (const { report, path } of reports) {
			const page = at(path);
			const shown = page
				? elementsOf(page.document).filter((el) => attribute(el, 'id')?.startsWith('assertion-'))
				: [];
			const text = shown.map((item) => textOf(item).replaceAll(/\s+/g, ' '));
			expect(text).toHaveLength(report.assertions.length);
			for (const { says, verdict } of report.assertions)
				expect(
					text.filter((one) => one.includes(says) && one.includes(verdict)),
					says,
				).toHaveLength(1);
		}
	});

	test('no sentence says “confirmed” of what its status calls less', () => {
		const marked = (node: Tree.Node): string => {
			if (node.nodeName === '#text') return (node as Tree.TextNode).value;
			const text = ('childNodes' in node ? node.childNodes : []).map(marked).join('');
			const isStatus = 'attrs' in node && attribute(node, 'class') === 'status';
			return isStatus ? `⟦${text.trim()}⟧` : text;
		};
		const wrong = documentsOf('dist').flatMap((page) =>
			['p', 'li', 'dd', 'td']
				.flatMap((tag) => tagged(page, tag))
				.flatMap((el) => marked(el).split(/(?<=[.?!])\s/))
				.filter((one) =>
					/(?<!\bnot (?:been )?)\bconfirm(?:s|ed)\b(?!⟧).*⟦(?:reported|alleged|disputed)⟧/s.test(
						one,
					),
				)
				.map((one) => `${page.path} ${one}`),
		);
		expect(wrong).toEqual([]);
	});

	test('a claim says that no passage is noted only beside one that is', () => {
		const said = dossiers.flatMap(({ id, claims }) =>
			claims.flatMap((claim) => {
				const page = at(paths.claim(id, claim.id));
				const tells = page !== undefined && textOf(page.document).includes(CLAIM_FACTS.whole);
				return tells && !claim.at ? [claim.id] : [];
			}),
		);
		expect(said).toEqual([]);
	});

	test('what is not known bears the day of its own search', () => {
		for (const { id, incident } of dossiers) {
			const page = at(`/${id}/`);
			const list = page
				? elementsOf(page.document).find((el) => attribute(el, 'class') === 'unknowns')
				: undefined;
			// An account need not list them.
			if (!list) continue;
			const text = textOf(list).replaceAll(/\s+/g, ' ');
			for (const { what, looked, where: place } of incident.unknowns) {
				expect(text).toContain(what);
				expect(text).toContain(`Last looked for on ${inWords(looked)}`);
				expect(text).toContain(place);
			}
		}
	});
});

describe('every page', () => {
	test('begins the name of a site with a capital where uses are listed', () => {
		const isList = (part: Tree.Element) =>
			part.tagName === 'details' || attribute(part, 'class') === 'uses';
		const names = documentsOf('dist').flatMap((page) =>
			elementsOf(page.document)
				.filter(isList)
				.flatMap(elementsOf)
				.filter(({ tagName }) => tagName === 'li')
				.flatMap((item) => elementsOf(item).find(({ tagName }) => tagName === 'a') ?? [])
				.filter((link) => /\/sites\/[^/]+\/$/.test(attribute(link, 'href') ?? ''))
				.map((link) => textOf(link).trim())
				.filter((name) => /^\p{Ll}/u.test(name))
				.map((name) => `${page.path} ${name}`),
		);
		expect(names).toEqual([]);
	});

	test('says no status that the words of a cost have said', () =>
		expect(
			where((page) =>
				tagged(page, 'dd').some((dd) =>
					/\b(?:modelled|estimated by [^.;]*)\s+estimated\b/.test(textOf(dd)),
				),
			),
		).toEqual([]));

	test('ends no sentence twice', () =>
		expect(
			where((page) =>
				tagged(page, 'p').some((p) => /(?<![.…])\.[”’]?\.(?!\.)|[?!][”’]\./.test(textOf(p))),
			),
		).toEqual([]));

	test('parts what stands side by side in a heading or a term, for those who hear it too', () => {
		const texts = (node: Tree.Node): string[] =>
			node.nodeName === '#text'
				? [(node as Tree.TextNode).value]
				: ('childNodes' in node ? node.childNodes : []).flatMap(texts);
		const joined = documentsOf('dist').flatMap((page) =>
			['dt', 'h1', 'h2', 'h3']
				.flatMap((tag) => tagged(page, tag))
				.map(texts)
				.filter((all) =>
					all.some(
						(text, i) => /[\p{L}\p{N}]$/u.test(all[i - 1] ?? '') && /^[\p{L}\p{N}]/u.test(text),
					),
				)
				.map((all) => `${page.path} ${all.join('|')}`),
		);
		expect(joined).toEqual([]);
	});

	test('has one h1, and at least 50 words in main', () => {
		expect(where((page) => tagged(page, 'h1').length !== 1)).toEqual([]);
		const words = (page: Built) =>
			textOf(tagged(page, 'main')[0] ?? page.document)
				.trim()
				.split(/\s+/).length;
		expect(where((page) => words(page) < 50)).toEqual([]);
	});

	test('asks a question and answers it in its first paragraph, but for the front page and accounts, which tell the event', () => {
		const tells = (page: Built) => page.path === '/' || isAccount(page);
		expect(
			where(
				(page) =>
					!tells(page) && !/\?|established$/.test(textOf(tagged(page, 'h1')[0] ?? page.document)),
			),
		).toEqual([]);
		const first = (page: Built) =>
			tagged(page, 'p').find((p) => attribute(p, 'class')?.split(' ').includes('answer'));
		const short = (page: Built) =>
			textOf(first(page) ?? page.document)
				.trim()
				.split(/\s+/).length < 2;
		expect(where((page) => !isAccount(page) && short(page))).toEqual([]);
	});

	test('names a day to machines only where it is one date', () => {
		const isDate = (text = '') =>
			/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2}))?)?)?$/.test(text) &&
			!Number.isNaN(Date.parse(text));
		const faults = (page: Built) =>
			tagged(page, 'time')
				.filter(
					(time) =>
						!isDate(attribute(time, 'datetime')) ||
						/\b(by|about|between|to)\b|–/i.test(textOf(time)),
				)
				.map((time) => `${page.path}: ${textOf(time)}`);
		expect(documentsOf('dist').flatMap(faults)).toEqual([]);
	});

	test('has a heading in which no line ends within a word of two letters and a hyphen', () => {
		const parted = (page: Built) =>
			tagged(page, 'h1').some((h1) => {
				const whole = elementsOf(h1).filter((el) => attribute(el, 'class') === 'whole');
				const words = stretchesOf(textOf(h1)).filter(({ isWhole }) => isWhole);
				return whole.map(textOf).join() !== words.map(({ text }) => text).join();
			});
		expect(where(parted)).toEqual([]);
	});

	test('has a title and a description of its own', () => {
		const titles = pages.map((page) => textOf(tagged(page, 'title')[0] ?? page.document));
		expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
		const described = (page: Built) =>
			tagged(page, 'meta').some(
				(meta) =>
					attribute(meta, 'name') === 'description' &&
					(attribute(meta, 'content') ?? '').length > 20,
			);
		expect(where((page) => !described(page))).toEqual([]);
	});

	test('has a canonical address, a favicon, a language and an as-of date', () => {
		const link = (page: Built, rel: string) =>
			tagged(page, 'link').find((el) => attribute(el, 'rel') === rel);
		expect(
			where(
				(page) =>
					!attribute(link(page, 'canonical') ?? tagged(page, 'html')[0]!, 'href')?.startsWith(
						'https://',
					),
			),
		).toEqual([]);
		expect(where((page) => !link(page, 'icon'))).toEqual([]);
		expect(where((page) => attribute(tagged(page, 'html')[0]!, 'lang') !== 'en-GB')).toEqual([]);
		expect(where(({ html }) => !html.includes('Facts as of'))).toEqual([]);
	});

	test('has no heading that skips a level', () => {
		const skips = (page: Built) => {
			const levels = elementsOf(page.document)
				.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
				.map(Number);
			return levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1);
		};
		expect(where(skips)).toEqual([]);
	});

	test('lets no word of status or reference run into the word before it', () => {
		const runsIn = (page: Built) =>
			/[\p{L}\d.,)”]<(?:span|a) class="(?:status|voice)"/u.test(page.html);
		expect(where(runsIn)).toEqual([]);
	});
});

/** The scripts of every page: what sets its colours before it is drawn, and what a reader can set and copy. */
const OF_ALL = 2;

describe('nothing runs and nothing is fetched from elsewhere', () => {
	test('no script but blocks of data, colours and links, and what works charts or searches; no style that the policy does not name, no handler', () => {
		const runs = (page: Built) =>
			tagged(page, 'script').filter((script) => attribute(script, 'type') !== 'application/ld+json')
				.length > OF_ALL;
		const worked = (page: Built) => /data-(?:chart|find)=/.test(page.html);
		expect(where((page) => runs(page) && !worked(page))).toEqual([]);
		const allowed = (page: Built, css: string) =>
			page.html.includes(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
		expect(
			where((page) => tagged(page, 'style').some((style) => !allowed(page, textOf(style)))),
		).toEqual([]);
		const attrs = (page: Built) => elementsOf(page.document).flatMap((element) => element.attrs);
		expect(
			where((page) => attrs(page).some(({ name }) => name === 'style' || name.startsWith('on'))),
		).toEqual([]);
	});

	test('all that runs is at most 12 kB, the front page with everything 14 kB and the explainer 45 kB', () => {
		const packed = (bytes: Buffer | string) => brotliCompressSync(bytes).length;
		const file = (path: string) => packed(readFileSync(`dist/${path.replace(/^\//, '')}`));
		const run = (page: Built) =>
			tagged(page, 'script')
				.filter((script) => attribute(script, 'type') !== 'application/ld+json')
				.map((script) => {
					const source = attribute(script, 'src');
					return source ? file(source) : packed(textOf(script));
				})
				.reduce((sum, bytes) => sum + bytes, 0);
		const front = pages.filter(({ path }) => path === '/');
		const explainers = pages.filter(({ path }) =>
			pages.some((page) => page.path === `${path}duration/`),
		);
		expect(explainers.length).toBeGreaterThan(0);
		expect(where((page) => run(page) > 12_000)).toEqual([]);
		for (const page of [...front, ...explainers]) {
			expect(run(page)).toBeGreaterThan(500);
			const named = tagged(page, 'link')
				.filter((link) => attribute(link, 'rel') === 'stylesheet')
				.concat(tagged(page, 'script'))
				.flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? []);
			const all = named.reduce((sum, path) => sum + file(path), packed(page.html));
			expect(all, page.path).toBeLessThanOrEqual(page.path === '/' ? 14_000 : 45_000);
			// It waits for no sheet but that for paper, which it does not wait for.
			expect(page.html.match(/<style>/g), page.path).toHaveLength(1);
			expect(page.html.match(/rel="stylesheet"(?! media="print")/g), page.path).toBeNull();
		}
	});

	test('a policy that starts from nothing stands before any style sheet', () => {
		const policy = (page: Built) => {
			const meta = page.html.indexOf('http-equiv="content-security-policy"');
			const sheet = page.html.search(/rel="stylesheet"|<style/);
			return meta > 0 && meta < sheet && page.html.includes("default-src 'none'");
		};
		expect(where((page) => !policy(page))).toEqual([]);
	});

	test('no asset of another host', () => {
		const sources = (page: Built) =>
			elementsOf(page.document).flatMap((element) => {
				const href =
					element.tagName === 'link' &&
					attribute(element, 'rel') !== 'canonical' &&
					// Of these a program is told at a full address; no page loads them.
					!attribute(element, 'type')?.endsWith('+oembed')
						? attribute(element, 'href')
						: undefined;
				return [href, attribute(element, 'src'), attribute(element, 'srcset')].filter(
					(url) => url !== undefined,
				);
			});
		expect(where((page) => sources(page).some((url) => !url.startsWith('/')))).toEqual([]);
		const sheets = filesIn('dist')
			.filter((file) => file.endsWith('.css'))
			.map((file) => readFileSync(`dist/${file}`, 'utf8'));
		expect(sheets.length).toBeGreaterThan(0);
		expect(sheets.filter((css) => /url\((?!\/[^)]*\.woff2\))|@import/.test(css))).toEqual([]);
	});

	test('no path of the machine that built it', () => {
		const cwd = process.cwd();
		const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
		expect(
			filesIn('dist').filter(
				(file) => read(file).includes(cwd) || /file:\/\/|data-astro-source/.test(read(file)),
			),
		).toEqual([]);
	});
});

describe('links lead somewhere', () => {
	test('every link to our own pages and every reference to an id finds its target', () => {
		const documents = documentsOf('dist');
		const ids = new Map(
			documents.map((page) => [
				page.path,
				new Set(elementsOf(page.document).map((el) => attribute(el, 'id'))),
			]),
		);
		const files = new Set(filesIn('dist').map((file) => `/${file}`));
		const broken: string[] = [];
		let checked = 0;
		for (const page of documents)
			for (const element of elementsOf(page.document)) {
				const href = attribute(element, 'href');
				const named = ['aria-labelledby', 'aria-describedby'].flatMap(
					(name) => attribute(element, name)?.split(' ') ?? [],
				);
				const fills = /url\(#(.+)\)/.exec(attribute(element, 'fill') ?? '')?.[1];
				for (const id of [...named, ...(fills ? [fills] : [])]) {
					checked++;
					if (!ids.get(page.path)?.has(id)) broken.push(`${page.path} → id ${id}`);
				}
				if (element.tagName === 'a' && !href) broken.push(`${page.path} → nowhere`);
				if (!href || !/^[/#]/.test(href)) continue;
				checked++;
				const [path = '', fragment] = href.split('#');
				const target = path || page.path;
				if (!ids.has(target) && !files.has(target)) broken.push(`${page.path} → ${href}`);
				else if (fragment && !ids.get(target)?.has(fragment)) broken.push(`${page.path} → ${href}`);
			}
		expect(broken).toEqual([]);
		expect(checked).toBeGreaterThan(0);
	});

	test('no id stands twice on a page', () => {
		const twins = (page: Built) => {
			const ids = elementsOf(page.document).flatMap((element) => attribute(element, 'id') ?? []);
			return new Set(ids).size !== ids.length;
		};
		expect(where(twins)).toEqual([]);
	});
});

describe('charts', () => {
	const figures = (page: Built) =>
		tagged(page, 'figure').filter((figure) => attribute(figure, 'class') === 'chart');

	test('stand with their table', () => {
		const drawn = pages.flatMap(figures);
		expect(drawn.length).toBeGreaterThan(0);
		for (const figure of drawn) {
			const names = elementsOf(figure).map(({ tagName }) => tagName);
			for (const name of ['svg', 'desc', 'table', 'caption', 'figcaption'])
				expect(names).toContain(name);
		}
	});

	test('say outside the drawing every word that stands in it', () => {
		for (const page of pages)
			for (const figure of figures(page)) {
				const inside = elementsOf(figure)
					.filter(({ tagName }) => tagName === 'text')
					.map(textOf);
				const outside = elementsOf(figure)
					.filter(({ tagName }) => ['table', 'figcaption', 'p', 'desc'].includes(tagName))
					.map(textOf)
					.join(' ');
				const missing = inside.filter(
					(text) => !/^\d+ \w{3}$|^£/.test(text) && !outside.includes(text),
				);
				expect(missing, page.path).toEqual([]);
			}
	});
});

describe('a claim’s page names every page that shows it', () => {
	const usesOn = (page: Built) => {
		const section = tagged(page, 'section').find((el) => attribute(el, 'class') === 'uses');
		const links = section ? elementsOf(section) : [];
		return links.flatMap((element) => attribute(element, 'href') ?? []);
	};
	/** The claims' pages to which the text of a page leads, its list of neighbours aside. */
	const shownOn = (page: Built) => {
		const main = tagged(page, 'main')[0];
		const aside = tagged(page, 'nav').flatMap((nav) => [nav, ...elementsOf(nav)]);
		return new Set(
			(main ? elementsOf(main) : [])
				.filter((element) => !aside.includes(element))
				.flatMap((element) => attribute(element, 'href') ?? [])
				.filter((href) => /^\/[^/]+\/claims\/[^/]+\/$/.test(href) && href !== page.path),
		);
	};
	const isRecord = ({ path }: Built) => !/\/claims\/.+/.test(path);

	test('in its text, its charts, its lists and its verdicts', () => {
		const missing: string[] = [];
		let shown = 0;
		for (const page of pages)
			for (const claim of shownOn(page)) {
				// These link to records of any kind, and show none of their claims.
				if (/\/(sources|changes|corrections)\/$|^\/find\//.test(page.path)) continue;
				// Claims' pages also list where each is used, and what it is computed from.
				const inText = isRecord(page) || page.html.includes(`data-claim="${claim.split('/')[3]}"`);
				if (!inText) continue;
				shown++;
				const uses = at(claim);
				// The page of all answers stands for those of its days.
				const used = page.path.replace(/(\/known\/)[^/]+\/$/, '$1');
				if (!uses || !usesOn(uses).includes(used)) missing.push(`${claim} ← ${page.path}`);
			}
		expect(missing).toEqual([]);
		expect(shown > 0).toBe(dossiers.some(({ claims }) => claims.length > 0));
	});
});

describe('editions, corrections and changes', () => {
	const EDITION = /^Edition (\d{4}-\d{2}-\d{2})-[0-9a-f]{8}$/;
	const editionOf = (page: Built) =>
		tagged(page, 'a').find((element) => EDITION.test(textOf(element)));

	test('every page names one and the same edition and leads to its changes', () => {
		const links = pages.map(editionOf);
		expect(new Set(links.map((element) => element && textOf(element))).size).toBe(1);
		const day = EDITION.exec(textOf(links[0] ?? pages[0]!.document))?.[1];
		const targets = new Set(links.map((element) => attribute(element!, 'href')));
		expect([...targets].filter((href) => !href?.endsWith(`/changes/#${day}`))).toEqual([
			'/changes/',
		]);
	});

	test('every correction stands on its page, and leads to each page that it names', () => {
		const page = at('/changes/');
		const files = globSync('content/corrections/*.mdx');
		for (const file of files) {
			const id = basename(file, '.mdx');
			const entry = page && elementsOf(page.document).find((el) => attribute(el, 'id') === id);
			const links = entry ? elementsOf(entry).map((el) => attribute(el, 'href')) : [];
			const named = /^pages: \[(.*)\]$/m.exec(readFileSync(file, 'utf8'))?.[1]?.split(', ');
			expect(
				links.filter((href) => href),
				id,
			).toEqual(named);
			for (const path of named ?? []) expect(at(path), path).toBeDefined();
		}
	});
});

test('the marked words of successive sentences have a word for those who do not see the mark', () => {
	const marks = pages
		.filter(({ path }) => path.includes('/statements/'))
		.flatMap((page) => tagged(page, 'mark'));
	const unlike = dossiers
		.flatMap(({ statements }) => successions(statements).flat())
		.filter(({ earlier, later }) => {
			const words = wording(earlier.quote, later.quote);
			return words && [...words.before, ...words.after].some(({ changed }) => changed);
		});
	expect(marks.length > 0).toBe(unlike.length > 0);
	for (const mark of marks)
		expect(textOf(mark)).toMatch(/^\[only in the (earlier|later): \S.*\]$/s);
	for (const page of pages)
		expect([...tagged(page, 'del'), ...tagged(page, 'ins')], page.path).toEqual([]);
});

const BLOCKS = ['p', 'li', 'td', 'th', 'dd', 'blockquote', 'body'];
/** What stands in the same block from this element on; a sentence shows a number where it ends. */
function fromHereOn(element: Tree.Element): Tree.Element[] {
	let block: Tree.Element = element;
	while (!BLOCKS.includes(block.tagName) && block.parentNode && isElement(block.parentNode))
		block = block.parentNode;
	const all = elementsOf(block);
	return all.slice(all.indexOf(element));
}

// Those in an account have words of status and notes in place: account.test.ts.
test('every claim in the text has its status and a number that leads to a source', () => {
	let claims = 0;
	for (const page of pages)
		for (const span of elementsOf(page.document).filter((element) =>
			attribute(element, 'data-claim'),
		)) {
			const parts = elementsOf(span);
			claims++;
			expect(
				parts.some((part) => attribute(part, 'class') === 'status' && textOf(part).trim()),
				page.path,
			).toBe(true);
			expect(
				fromHereOn(span).some((part) => attribute(part, 'href')?.startsWith('#source-')),
				`${page.path}: ${textOf(span)}`,
			).toBe(true);
		}
	const written = globSync('content/incidents/*/*/*.mdx').map((file) => readFileSync(file, 'utf8'));
	expect(claims > 0).toBe(written.some((text) => text.includes('<Claim')));
});
