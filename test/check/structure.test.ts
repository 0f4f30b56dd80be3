import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FRAME } from '#check/rules/structure.ts';
import { checkContent } from '#check/content.ts';
import { at, file, tree } from './tree.ts';

describe('the names of the frame', () => {
	const templates = globSync('src/**/*.astro').map((path) => readFileSync(path, 'utf8'));
	const ids = templates.flatMap((text) => [
		...text.matchAll(/\sid=(?:"([^"{]+)"|\{[^{}]*: '([^']+)'\})/g),
	]);

	test('are those of every part of a page that has one', () =>
		expect([...new Set(ids.map(([, id, other = '']) => id ?? other))].toSorted()).toEqual(
			FRAME.toSorted(),
		));
});

const errorsIn = (body: string) =>
	checkContent(tree({ [at('events/one.mdx')]: file({ ...EVENT }, body) })).map(({ code }) => code);
const EVENT = {
	date: '2024-07-03',
	what: 'It stood still.',
	status: 'reported',
	sources: ['release'],
};

describe('a body passes', () => {
	test.each([
		['headings in order', '## One\n\nWords.\n\n### Two\n\nWords.\n\n## Three\n\nWords.'],
		['a heading over another', '## One\n\n### Two\n\nWords.'],
		['a whole table', '| One | Two |\n| --- | --- |\n| a | |\n| b | c |'],
		['a reference with its definition', 'See [this][one].\n\n[one]: https://example.org/'],
		['brackets that are escaped', String.raw`They said \[so\] then.`],
		['a block in a line of its own', 'Words.\n\n<Durations />\n\nWords.'],
		['a block in a list', '- <Durations />'],
		['a quotation within a sentence', 'They said <Statement id="said" form="inline" /> then.'],
		['a block among components alone', '<Durations /> <Restarts />'],
		['paragraphs within a question', '<Question claim="made">\n\nIs it so?\n\n</Question>'],
		['paragraphs within a waiver', '<Waive reason="so">\n\nIt was so.\n\n</Waive>'],
		['a number within a claim', '<Claim id="made">They made <Claim id="made" /> then.</Claim>'],
		['a count within a link', '[<Count of="claims" /> claims](https://example.org/)'],
		['a component by itself', 'Words.\n\n<Claim id="made" />\n\nWords.'],
		['a component below a heading', '## One\n<Claim id="made" />'],
		['a component that begins a paragraph', '<Claim id="made" /> were\nmade.'],
		['a waiver beside words', 'Words.\n<Waive reason="so">\n\nIt was so.\n\n</Waive>\nWords.'],
		['colons within a line', 'Words :: <Claim id="made" />:: and words.'],
		['a line of equals signs', 'Words\n=====\n\nWords.'],
	])('with %s', (name, body) =>
		expect(errorsIn(body)).toEqual(name.includes('equals') ? ['second-title'] : []),
	);
});

test('a paragraph that cannot be read is told once, with what else is on its lines', () =>
	expect(errorsIn('Fewer than <5 cars\nand <6 vans stood still.\n\nWords.')).toHaveLength(1));

test.each([
	['above words', '<Claim id="made" />\nstood still.'],
	['below words', 'They made\n<Claim id="made" />'],
	['between words', 'They made\n<Claim id="made" />\nthen.'],
	['in an item', '- They made\n  <Claim id="made" />'],
	['below an item', '- They made\n<Claim id="made" />'],
])('a component alone in a line %s tears a paragraph', (_, body) =>
	expect(errorsIn(body)).toContain('paragraph-torn'),
);

test('an address without its last stroke is completed', () => {
	const [problem] = checkContent(
		tree({ [at('events/one.mdx')]: file({ ...EVENT }, '[Words](/example/claims)') }),
	);
	expect(problem?.message).toMatch(/\/example\/claims\//);
	expect(problem?.message).not.toMatch(/\/example\/sites\//);
});

test('what pages an incident with a fault will have, its handouts too, is not guessed', () => {
	const linked = (page: string, changes: Record<string, string>) =>
		checkContent(
			tree({
				'content/pages/about.mdx': file(
					{ title: 'What is this?', summary: 'It is.' },
					`[Words](${page})`,
				),
				...changes,
			}),
		).filter(({ code }) => code === 'no-page');
	const faulty = { [at('claims/made.mdx')]: file({}) };
	for (const page of [
		'/example/nowhere/',
		'/handouts/example/nowhere/',
		'/embed/example/nowhere/',
	]) {
		expect(linked(page, {}), page).toHaveLength(1);
		expect(linked(page, faulty), page).toEqual([]);
	}
	expect(linked('/handouts/other/nowhere/', faulty)).toHaveLength(1);
});
