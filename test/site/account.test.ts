import { existsSync } from 'node:fs';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readBody } from '#check/body.ts';
import { check } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { sentences } from '#markdown/sentences.ts';
import { references } from '#prose/citations.ts';
import { ruleOf } from '#prose/index.ts';
import { STATUSES } from '#records/status.ts';
import { attribute, elementsOf, pagesOf, tagged, textOf } from './dist.ts';

if (!existsSync('dist')) throw new Error('There is no built site: run npm run build first.');

const texts = readTexts(process.cwd());
const { dossiers } = check(texts);
const pages = pagesOf('dist');

const isOf = (name: string) => (element: Tree.Element) =>
	(attribute(element, 'class') ?? '').split(' ').includes(name);
const inWords = (node: Tree.Node) => textOf(node).replaceAll(/\s+/g, ' ').trim();
/** The numbers that a mark shows: those of "3, 7–9". */
const numbersIn = (text: string): number[] =>
	text.split(', ').flatMap((stretch) => {
		const [from = 0, to = from] = stretch.split('–').map(Number);
		return Array.from({ length: to - from + 1 }, (_, i) => from + i);
	});

const accounts = dossiers.map((dossier) => {
	const page = pages.find(({ path }) => path === `/${dossier.id}/`)!;
	const [, text = ''] =
		[...texts].find(([file]) => file.endsWith(`incidents/${dossier.id}/incident.mdx`)) ?? [];
	const body = readBody(text.slice(text.indexOf('\n---\n') + 5), 0);
	const all = elementsOf(page.document);
	const account = all.find(isOf('account'))!;
	const parts = elementsOf(account);
	const marks = parts.filter(isOf('numbers'));
	const notes = parts.filter(isOf('note'));
	return { id: dossier.id, dossier, page, body, all, account, parts, marks, notes };
});

test('there are accounts to look at', () => {
	expect(accounts.length).toBeGreaterThan(0);
	for (const { marks, body, dossier } of accounts) {
		const cited = references(dossier, body.mentions).keys;
		expect(marks.length > 0, dossier.id).toBe(cited.length > 0);
	}
});

describe.each(accounts)(
	'the account of $id',
	({ dossier, page, body, all, account, parts, ...rest }) => {
		const { marks, notes } = rest;
		const hrefOf = (element: Tree.Element) => attribute(element, 'href') ?? '';
		const markLinks = marks.flatMap((mark) => elementsOf(mark).filter((el) => hrefOf(el)));

		test('names every source that its text rests on, in a mark, a note and the list', () => {
			const { keys } = references(dossier, body.mentions);
			const cited = body.mentions.flatMap(({ name, attributes }) => {
				const { of, several } = ruleOf(name)?.cited ?? {};
				const own = of?.(dossier, attributes) ?? [];
				return several ? own : own.slice(0, 2);
			});
			expect(new Set(keys)).toEqual(new Set(cited));
			const numbers = new Set(markLinks.flatMap((mark) => numbersIn(inWords(mark))));
			expect([...numbers].toSorted((a, b) => a - b)).toEqual(keys.map((_, i) => i + 1));
			for (const [i, key] of keys.entries()) {
				const source = dossier.sources[key]!;
				const entry = all.find((el) => attribute(el, 'id') === `source-${i + 1}`)!;
				expect(inWords(entry)).toContain(source.publisher);
				const noted = notes.filter((note) =>
					inWords(note).includes(`${i + 1} ${source.publisher}`.replaceAll(/\s+/g, ' ')),
				);
				expect(noted.length, key).toBeGreaterThan(0);
				if (source.url) expect(noted.flatMap(elementsOf).map(hrefOf), key).toContain(source.url);
			}
		});

		test('leads to the record of every claim that its text names, in a note', () => {
			const named = new Set(
				body.mentions.flatMap(({ name, attributes }) => {
					const shows = ruleOf(name)?.shows;
					return shows?.way === 'text' ? [...shows.claims(attributes, dossier, new Map())] : [];
				}),
			);
			const claims = dossier.claims.filter(({ id }) => named.has(id));
			const led = new Set(notes.flatMap(elementsOf).map(hrefOf));
			expect(claims.filter(({ id }) => !led.has(`/${dossier.id}/claims/${id}/`))).toEqual([]);
		});

		test('has no word for what is confirmed, and says so once', () => {
			expect(parts.filter(isOf('legend')).map(inWords)).toEqual([
				expect.stringMatching(/^What has no word behind it is confirmed/),
			]);
			const said = parts.filter(isOf('status')).map(inWords);
			expect(said.filter((words) => /\bconfirmed\b/.test(words))).toEqual([]);
			// What it is of is told by the note of its sentence, which leads to the record.
			expect(parts.filter(isOf('status')).filter((el) => hrefOf(el))).toEqual([]);
			for (const { id, status } of dossier.claims)
				for (const span of parts.filter(
					(el) => attribute(el, 'data-status-of') === `${dossier.id}/${id}`,
				))
					expect(inWords(span), id).toMatch(new RegExp(`^\\((our [a-z]+|.*\\b${status})\\)$`));
		});

		test('has at most 45 words of status and 95 marks of notes', () => {
			const said = parts.filter(
				(el) => isOf('status')(el) && STATUSES.some((one) => inWords(el).endsWith(`${one})`)),
			);
			expect(said.length).toBeLessThanOrEqual(45);
			expect(marks.length).toBeLessThanOrEqual(95);
		});

		test('has a note for every mark, which names the same sources and leads back to it', () => {
			expect(markLinks.length).toBeGreaterThanOrEqual(marks.length);
			const led = markLinks.map((mark) => hrefOf(mark).slice(1));
			expect(new Set(notes.map((note) => attribute(note, 'id')))).toEqual(new Set(led));
			const ids = all.flatMap((el) => attribute(el, 'id') ?? []);
			expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
			for (const mark of markLinks) {
				const note = notes.find((one) => attribute(one, 'id') === hrefOf(mark).slice(1))!;
				const back = elementsOf(note).find(isOf('return'))!;
				const place = all.find((el) => attribute(el, 'id') === hrefOf(back).slice(1))!;
				expect(place === mark.parentNode || elementsOf(place).includes(mark)).toBe(true);
				const lines = elementsOf(note).filter(({ tagName }) => tagName === 'p');
				const told = lines.flatMap((line) => /^\d+(?= )/.exec(inWords(line))?.map(Number) ?? []);
				expect(told).toEqual(numbersIn(inWords(mark)));
				expect(attribute(mark, 'aria-label')).toMatch(/^Notes? [\d, –]+(, use \d+)?: \S/);
			}
		});

		test('gives no two links within it one name, unless they lead to one place', () => {
			const places = new Map<string, Set<string>>();
			const charts = parts.filter(isOf('chart')).flatMap((chart) => elementsOf(chart));
			const links = parts.filter((el) => el.tagName === 'a' && !charts.includes(el));
			for (const a of links) {
				const name = attribute(a, 'aria-label') ?? inWords(a);
				places.set(name, (places.get(name) ?? new Set()).add(hrefOf(a)));
			}
			expect([...places].filter(([, hrefs]) => hrefs.size > 1)).toEqual([]);
		});

		// One without a minute is hinted at, and allowed.
		const hasMinute = all.some((element) => attribute(element, 'id') === 'minute');
		test.skipIf(!hasMinute)('opens with five sentences, and each section with its answer', () => {
			const first = body.tree.children.findIndex(({ type }) => type === 'heading');
			const opening = { ...body.tree, children: body.tree.children.slice(0, first) };
			expect(sentences(opening).map(({ text }) => text)).toHaveLength(5);
			const direct = account.childNodes.filter((node): node is Tree.Element => 'tagName' in node);
			const [minute, ...sections] = direct.filter(({ tagName }) => tagName === 'h2');
			expect(inWords(minute!)).toBe('In 60 seconds');
			for (const heading of sections) {
				const next = direct[direct.indexOf(heading) + 1]!;
				const bold = elementsOf(next).filter(({ tagName }) => tagName === 'strong');
				expect(next.tagName, inWords(heading)).toBe('p');
				expect(inWords(bold[0]!), inWords(heading)).toBe(inWords(next));
			}
			const contents = elementsOf(tagged(page, 'nav').find(isOf('contents'))!).map(hrefOf);
			expect(contents.filter(Boolean)).toEqual(
				sections.map((heading) => `#${attribute(heading, 'id')}`),
			);
		});

		test('folds the list of its sources, which is there without script', () => {
			const fold = elementsOf(all.find(isOf('sources'))!).find(
				({ tagName }) => tagName === 'details',
			)!;
			expect(attribute(fold, 'open')).toBeUndefined();
			expect(elementsOf(fold).filter(({ tagName }) => tagName === 'li').length).toBe(
				references(dossier, body.mentions).keys.length,
			);
		});
	},
);
