import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#check/content.ts';
import { asLine } from '#check/problem.ts';
import { rawClaim, rawIncident, rawSite, rawSource, rawStatement } from '../a.ts';
import { UNITS } from './tree.ts';

const file = (fields: unknown, body = '') => `---\n${stringify(fields)}---\n\n${body}\n`;
const at = (path: string) => `content/incidents/example/${path}`;

const words = [
	{ words: ['bailout', 'bail-out'], reason: 'It was a guarantee.', instead: 'guarantee' },
	{ words: ['ransomware attack'], reason: 'The kind is not disclosed.', unless: ['alleged'] },
	{ words: ['job losses'], reason: 'No count exists.' },
	{ words: ['russian attack'], reason: 'Who did it is not established.' },
];

/** The problems of a small sound tree whose glossary has one term with this body. */
function problemsOf(body: string, path = at('claims/planted.mdx')): string[] {
	const texts = new Map([
		[at('incident.mdx'), file(rawIncident())],
		UNITS,
		[at('sources.yaml'), stringify({ release: rawSource() })],
		[at('sites/north.mdx'), file(rawSite())],
		[at('claims/made.mdx'), file(rawClaim({ value: 800, unit: 'systems' }))],
		[
			at('claims/money.mdx'),
			file(
				rawClaim({
					value: 1.9e9,
					low: 1.6e9,
					high: 2.1e9,
					unit: 'GBP',
					figures: { share: { label: 'Share', value: 27.1, unit: 'percent' } },
				}),
			),
		],
		[at('claims/gang.mdx'), file(rawClaim({ status: 'alleged', interest: 'They gain by it.' }))],
		[at('claims/day.mdx'), file(rawClaim({ date: '2025-09-01' }))],
		[at('statements/said.mdx'), file(rawStatement({ quote: 'Well, we have stopped for now' }))],
		['content/words.yaml', stringify(words)],
		[path, `---\n${stringify(rawClaim())}---\n${body}`],
	]);
	return checkContent(texts).map(asLine);
}

describe('planted faults', () => {
	const body = readFileSync('test/fixtures/prose/planted.mdx', 'utf8');
	const found = () =>
		problemsOf(body).map((line) => line.replace(`${at('claims/planted.mdx')}:`, ''));

	test('are each found, with line and column', async () => {
		const lines = found();
		expect(lines.length).toBeGreaterThan(45);
		for (const line of lines) expect(line).toMatch(/^\d+:\d+ {2}\S/);
		await expect(lines.join('\n') + '\n').toMatchFileSnapshot('../fixtures/prose/planted.txt');
	});

	test('stand on every line but those that are sound', () => {
		const offset = stringify(rawClaim()).split('\n').length + 1;
		const faulty = new Set(found().map((line) => Number(line.split(':')[0]) - offset));
		const sound = body.split('\n').flatMap((line, i) => {
			const ok = /heading may|may begin|^A list|dozen|^\| ---|^$|^job$|said “we have/.test(line);
			return line.trim() && !ok && !faulty.has(i + 1) ? [line] : [];
		});
		expect(sound).toEqual(['losses over two lines.']);
	});
});

describe('a number that a record has is offered as its component', () => {
	test.each([
		['all 800', '<Claim id="made" />'],
		['£1.9bn', '<Claim id="money" />'],
		['£1.6bn', '<Claim id="money" />'],
		['£1.9 billion', '<Claim id="money" />'],
		['1.9-billion', '<Claim id="money" />'],
		['£1,900 million', '<Claim id="money" />'],
		['about £1.9\nBillion', '<Claim id="money" />'],
		['27.1%', '<Claim id="money" figure="share" />'],
		['On 1 September 2025', '<Date of="day" />'],
		['On 1 September', '<Date of="day" />'],
	])('%s', (text, component) =>
		expect(problemsOf(`${text}.\n`)[0]).toContain(`${component} has it.`),
	);

	test('and nothing is offered where no record has it', () =>
		expect(problemsOf('Some 801.\n')[0]).toMatch(/name one with a component\.$/));
});

describe('numbers in words', () => {
	const ONES = 'one two three four five six seven eight nine'.split(' ');
	const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
	const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
	const LARGE = 'hundred thousand million billion trillion'.split(' ');
	const all = [
		...TEENS,
		...TENS,
		...LARGE,
		...LARGE.map((word) => `${word}s`),
		...TENS.flatMap((ten) => ONES.map((one) => `${ten}-${one}`)),
	];
	/** What is refused as typed, where each word stands in a sentence of its own. */
	const typed = (words: string[]) =>
		problemsOf(words.map((word) => `The plant made ${word} of them.\n`).join('\n')).flatMap(
			(line) => /“(.*)” is typed/.exec(line)?.[1] ?? [],
		);
	const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

	test('are refused above twelve, however they are written', () => {
		for (const way of [String, capital, (word: string) => word.toUpperCase()])
			expect(typed(all.map(way))).toEqual(all.map(way));
	});

	test('may stand up to twelve, and within other words', () => {
		const few = [...ONES, 'none', 'ten', 'eleven', 'twelve'];
		const others = ['nineteenth', 'tenant', 'weighty', 'canteen', 'fortnight'];
		expect(typed([...few, ...others])).toEqual([]);
	});
});

test('numbers up to twelve, ordinals and names of things without digits may be written', () =>
	expect(
		problemsOf('The first of twelve, on one day in the second week. It may march on.\n'),
	).toEqual([]));

test('a waiver needs a reason, and there are at most ten', () => {
	expect(problemsOf('<Waive reason="Its name.">Studio 54</Waive>.\n')).toEqual([]);
	expect(problemsOf('<Waive>Studio 54</Waive>.\n')[0]).toContain('<Waive> needs reason="…".');
	const many = '<Waive reason="Its name.">Studio 54</Waive>. '.repeat(11);
	expect(problemsOf(`${many}\n`)[0]).toContain('There are 11 waivers; at most 10 may stand.');
});

test('a quoted string in a file of no incident is in no statement', () =>
	expect(
		problemsOf('It is “so”.\n', 'content/pages/about.mdx').some((line) =>
			line.includes('is in no statement'),
		),
	).toBe(true));
