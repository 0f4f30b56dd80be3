import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBody } from '#check/body.ts';
import { KINDS, kindOf } from '#records/kinds.ts';
import { PROSE } from '#records/prose.ts';
import { parseEdtf } from '#records/edtf.ts';

const readme = readFileSync('README.md', 'utf8');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const guides = { 'README.md': readme, 'CONTRIBUTING.md': contributing };
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

/** The scripts that a text tells its reader to run. */
const commands = (text: string) => [
	...new Set(
		[...text.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(
			([, run, own]) => run ?? own ?? '',
		),
	),
];

/** The address that GitHub gives a heading. */
const anchor = (heading: string) =>
	`#${heading
		.toLowerCase()
		.replace(/[^\p{L}\d -]/gu, '')
		.replaceAll(' ', '-')}`;

describe.each(Object.entries(guides))('%s', (_, text) => {
	test('names no command that does not exist', () => {
		const named = commands(text);
		expect(named.length).toBeGreaterThan(4);
		for (const name of named) expect(scripts).toHaveProperty(name);
	});

	test('leads only to files and headings that exist', () => {
		const links = [
			...text.replace(/`[^`\n]*`/g, '').matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g),
		];
		expect(links.length).toBeGreaterThan(3);
		for (const [, path = '', to] of links) {
			expect(existsSync(path || '.'), path).toBe(true);
			const target = path === '' ? text : to ? readFileSync(path, 'utf8') : '';
			const headings = [...target.matchAll(/^#+ (.*)$/gm)].map(([, one = '']) => anchor(one));
			if (to) expect(headings).toContain(to);
		}
	});
});

describe('README', () => {
	test('names every command that exists', () => {
		for (const name of Object.keys(scripts)) expect(commands(readme)).toContain(name);
	});

	test('begins with what it is, then the two commands, content, code and publishing', () => {
		const headings = [...readme.matchAll(/^##? (.*)$/gm)].map(([, heading]) => heading);
		expect(headings.slice(0, 5)).toEqual([
			...['Standstill', 'Two commands', 'How to change content'],
			...['How the code is laid out', 'How to publish'],
		]);
	});

	test('draws the layers in the order that the layers test holds', () => {
		const order = /^records → .*$/m.exec(readme)?.[0].split(' → ');
		const folders = globSync('src/*/').map((path) => path.replaceAll('\\', '/').split('/')[1]);
		for (const layer of order ?? ['none']) expect(folders).toContain(layer);
	});
});

describe('CONTRIBUTING', () => {
	const examples = [...contributing.matchAll(/`(<[^`]+>)`/g)].map(([, example = '']) => example);

	test('shows only prose that is allowed', () => {
		expect(examples.length).toBeGreaterThan(10);
		for (const example of examples) expect(readBody(example, 0).faults, example).toEqual([]);
	});

	test('leads to an example of each kind of file', () => {
		for (const { name } of KINDS)
			expect(
				[...contributing.matchAll(/\]\((?:test\/fixtures\/examples\/)(content\/[^)]+)\)/g)]
					.map(([, file = '']) => file)
					.some((file) => kindOf(file)?.name === name),
				name,
			).toBe(true);
	});

	test('shows every component', () => {
		for (const name of Object.keys(PROSE)) expect(contributing).toContain(`<${name}`);
	});

	test('shows only dates that are dates', () => {
		const dates = [...contributing.matchAll(/`"?(\d{4}[-\d~]*|\[[^\]`]+\])"?`/g)].map(
			([, date = '']) => date,
		);
		expect(dates.length).toBeGreaterThan(3);
		for (const date of dates) expect(parseEdtf(date), date).toBeDefined();
	});
});
