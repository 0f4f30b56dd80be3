import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { ANSWERS, flags } from '../tools/new/answers.ts';
import {
	attribute,
	bareHeadings,
	documentsOf,
	elementsOf,
	filesIn,
	pagesOf,
	tagged,
	textOf,
} from './dist.ts';
import { buildOf, copyElsewhere, copyShared, OUTSIDE } from './elsewhere.ts';

const FIXTURES = 'test/fixtures/incidents';
const KEYS = readdirSync(FIXTURES);

/** What none of them bears on any page: none of a unit, one of several, an article that a name goes without. */
const WRONG = [
	/\b0 (?:days|hours|minutes)\b/,
	/\b1 (?:sites|services|areas|days|panels|places|others)\b/,
	/\bAll 1\b/,
	/\b[Tt]he (?:contactless payments|click and collect|rewards|food deliveries)\b/,
	/\bline is bare\b|\bdays? of work\b/,
];

/** What a reader found false or clumsy, by the pages that said it. */
const FOUND: Record<string, RegExp[]> = {
	'/': [/in each strip\. What stopped/],
	'/compare/': [/2 of 2 areas|1 of 1 site/, /newest first/, /greatest least/],
	'/changes/': [/What else changed/],
	'/airport-2025/charts/comparisons/': [/the one other\b/],
	'/airport-2025/handout/': [/one site each/i, /Word file/],
	'/airport-2025/sites/': [/never stopped/],
	'/airport-2025/sources/': [/3 have not been looked up/],
	'/grid-2025/known/2025-04-28/': [/\?\. The sources/],
	'/grid-2025/known/': [/still stands/, /each on/],
	'/grid-2025/handout/': [/one site each/i],
	'/grid-2025/scale/': [/claims below/, /what else/],
	'/grid-2025/sources/': [/: 2 have not/],
	'/retailer-2025/scale/': [/: not a cost: /, /itself: [^.]*: /],
	'/retailer-2025/statements/': [/claim an attack/, /side by side/],
	'/retailer-2025/changes/': [/last changed/],
	'/unfinished-2025/': [/nothing is counted here/, /\b1 site stopped/, /the longest first/],
	'/unfinished-2025/charts/promises/': [/can be judged by its day/],
	'/single-2023/': [/last changed/],
	'/single-2023/handout/': [/1 sheet on one site/, /One site each/],
	'/single-2023/sites/': [/First known to be back/],
	'/single-2023/sites/terminal/': [/6 July 2023\.\s*Step by step/],
	'/single-2023/sources/': [/another source of this list\./],
	'/single-2023/timeline/': [/2 dated entries are on record, all in/],
	'/handouts/airport-2025/site-lakeside/': [/and Airport Seehafen or any/],
	'/handouts/airport-2025/site-seehafen/': [/fully back/],
	'/handouts/grid-2025/site-city/': [/by calendar day/],
	'/handouts/grid-2025/site-valley/': [/back in part/],
};
/** What they say instead, where it is easily lost. */
const SAID: Record<string, RegExp[]> = {
	'/grid-2025/sites/city/': [/61% of normal demand/],
	'/retailer-2025/sites/card-payments/': [/Places\s*Marketown/],
	'/unfinished-2025/duration/': [/Mill stopped; no day of a return is on record/],
};

/** The project with these incidents in place of its own. */
function withFixtures(): string {
	const folder = copyElsewhere('incidents');
	const content = join(folder, 'content');
	for (const part of ['incidents', 'comparisons', 'corrections', 'glossary'])
		rmSync(join(content, part), { recursive: true, force: true });
	copyShared(folder, ['glossary']);
	mkdirSync(join(content, 'incidents'));
	for (const key of KEYS)
		cpSync(join(FIXTURES, key), join(content, 'incidents', key), { recursive: true });
	return folder;
}

describe('incidents of other shapes', () => {
	const folder = withFixtures();
	let read: ReturnType<typeof pagesOf> | undefined;
	const pages = () => (read ??= pagesOf(buildOf(folder, {})));
	const htmlOf = (path: string) => pages().find((page) => page.path === path)?.html ?? '';

	test('pass the check', () => expect(checkContent(readTexts(folder))).toEqual([]));

	// A figure is corrected, a statement added, and one more incident begun: all below is seen after it.
	test('an editor’s round through them touches nothing but content', () => {
		const run = (...command: string[]) =>
			execFileSync(process.execPath, command, {
				cwd: folder,
				stdio: 'pipe',
				encoding: 'utf8',
				env: OUTSIDE,
			});
		const make = (kind: string, answers: Record<string, string>) =>
			run(join('src', 'tools', 'new', 'run.ts'), kind, ...flags(answers), '--yes');
		const code = readdirSync(folder).filter((part) => !/^(?:content|node_modules)$/.test(part));
		const codeOf = () =>
			code
				.flatMap((part) =>
					statSync(join(folder, part)).isDirectory()
						? filesIn(join(folder, part)).map((file) => join(part, file))
						: [part],
				)
				.map((file) => [file, readFileSync(join(folder, file), 'base64')]);
		const before = codeOf();
		const records = (key: string) => join(folder, 'content', 'incidents', key);
		const claim = join(records('retailer-2025'), 'claims', 'booked-gbp.mdx');
		writeFileSync(
			claim,
			readFileSync(claim, 'utf8').replace('value: 101600000', 'value: 98700000'),
		);
		const sources = readFileSync(join(records('hospital-2024'), 'sources.yaml'), 'utf8');
		make('statement', {
			...ANSWERS['statement'],
			incident: 'hospital-2024',
			made: '2024-07-02',
			sources: /^([a-z][\w-]*):/m.exec(sources)?.[1] ?? '',
		});
		make('incident', ANSWERS['incident'] ?? {});
		expect(run(join('src', 'tools', 'check', 'run.ts'))).toContain('no problems');
		expect(codeOf()).toEqual(before);
	});

	test('are built with no change to the code, and no page says what none of them bears', () => {
		const own = pages();
		for (const key of KEYS) expect(own.map(({ path }) => path)).toContain(`/${key}/`);
		for (const page of own) {
			for (const wrong of WRONG) expect(page.html.match(wrong)?.[0], page.path).toBe(undefined);
			expect(bareHeadings(page)).toEqual([]);
		}
	});

	test('no page says again what was found false or clumsy on it', () => {
		const all = new Map(documentsOf(join(folder, 'dist')).map((page) => [page.path, page]));
		const textAt = (path: string) => {
			const page = all.get(path);
			expect(page, path).toBeDefined();
			return page ? textOf(page.document).replaceAll(/\s+/g, ' ') : '';
		};
		for (const [path, wrongs] of Object.entries(FOUND))
			for (const wrong of wrongs) expect.soft(wrong.exec(textAt(path))?.[0], path).toBe(undefined);
		for (const [path, rights] of Object.entries(SAID))
			for (const right of rights) expect.soft(textAt(path), path).toMatch(right);
	});

	// One that has words below its foot has them over the text below it.
	test('a strip is as high as its words, where there is room for few beside each other', () => {
		const em = (element: Tree.Element, name: string) =>
			Number(/^([\d.]+)em$/.exec(attribute(element, name) ?? '')?.[1] ?? 0);
		const strips = pages().flatMap((page) =>
			tagged(page, 'svg').filter((svg) => attribute(svg, 'class')?.split(' ').includes('strip')),
		);
		expect(strips.length).toBeGreaterThan(KEYS.length);
		for (const strip of strips)
			for (const text of elementsOf(strip).filter(({ tagName }) => tagName === 'text'))
				expect(em(text, 'y'), textOf(strip)).toBeLessThanOrEqual(em(strip, 'height'));
	});

	// A shop sold on while orders stopped: no organisation of several sites stopped, by what we compose.
	test('what stopped is a site, never the organisation', () => {
		const stopped =
			/(?<! of )\b(?:Bazaar|Northgrid|Sankt Vidar Clinics|Airport \w+) (?:stopped|stood still|closed|shut)\b(?! taking orders)/;
		for (const { path, document } of pages())
			expect(stopped.exec(textOf(document))?.[0], path).toBe(undefined);
	});

	test('a page of questions has those of each incident, whatever they are called', () => {
		expect(htmlOf('/grid-2025/scale/')).toContain('How many were cut off?');
		expect(htmlOf('/hospital-2024/scale/')).toContain('Who was affected?');
		expect(htmlOf('/retailer-2025/scale/')).toContain('What did it cost?');
	});

	test('what the editor changed stands everywhere, and each general page leads to each incident', () => {
		for (const path of ['/retailer-2025/claims/booked-gbp/', '/retailer-2025/scale/']) {
			expect(htmlOf(path), path).toContain('£98.7m');
			expect(htmlOf(path), path).not.toContain('£101.6m');
		}
		expect(htmlOf('/hospital-2024/statements/')).toContain('We have stopped');
		for (const path of ['/', '/data/', '/compare/', '/changes/'])
			for (const key of [...KEYS, 'sample-mills-2023'])
				expect(htmlOf(path), `${key} on ${path}`).toContain(`/${key}/`);
	});

	test('a full return that came late is late, though a part came early', () => {
		const text = htmlOf('/retailer-2025/charts/promises/');
		expect(text).toContain('13 days later');
		expect(text).not.toContain('earlier');
	});

	test('each counts from its own start', () => {
		const text = htmlOf('/retailer-2025/duration/');
		for (const length of ['46 days', '108 days', '112 days']) expect(text).toContain(length);
	});

	test('a workaround is no return, and several outages are added', () => {
		const text = htmlOf('/retailer-2025/charts/downtime/');
		for (const length of ['86 days', '5 to 11 days']) expect(text).toContain(length);
	});

	test('what was slowed is not disputed, and what was kept on is said to be so', () => {
		expect(htmlOf('/retailer-2025/sites/')).toContain('Kept on');
		expect(htmlOf('/retailer-2025/sites/food/')).toContain('Slowed');
	});

	test('two currencies are not added', () => {
		const text = htmlOf('/retailer-2025/charts/costs/');
		expect(text).toContain('£98.7m and SEK 41m');
	});

	test('hours and minutes are counted where they are known', () => {
		expect(htmlOf('/grid-2025/duration/')).toContain('4 hours 33 minutes');
		expect(htmlOf('/hospital-2024/duration/')).toContain('5 to 6 hours');
	});

	test('answers of one day share its page, on which the last of them stands', () => {
		const days = pages().flatMap(({ path }) => (path.startsWith('/grid-2025/known/2') ? path : []));
		expect(days).toEqual(['/grid-2025/known/2025-04-28/']);
		const day = htmlOf(days[0] ?? '');
		expect(day).toContain('a fault of a cable cut the city off');
		expect(day).not.toContain('why is not known');
		const cards = htmlOf('/grid-2025/known/');
		for (const time of ['13:10', '17:45']) expect(cards).toContain(time);
	});

	test('one that goes on has no end, and says so', () => {
		expect(htmlOf('/unfinished-2025/duration/')).toContain('No end point has been named yet');
		expect(htmlOf('/unfinished-2025/')).toContain('nothing later is on record');
	});
});
