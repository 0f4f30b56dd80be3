import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBody } from '#check/body.ts';
import { PROSE } from '#schema/prose.ts';
import { parseEdtf } from '#schema/edtf.ts';

const readme = readFileSync('README.md', 'utf8');
const content = readFileSync('content/README.md', 'utf8');
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

describe('README', () => {
	test('names no command that does not exist', () => {
		const named = commands(readme);
		expect(named.length).toBeGreaterThan(10);
		for (const name of named) expect(scripts).toHaveProperty(name);
	});

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

	test('leads only to files that exist', () => {
		for (const text of [readme]) {
			const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
			expect(links.length).toBeGreaterThan(3);
			for (const path of links) expect(existsSync(path), path).toBe(true);
		}
	});

	test('draws the layers in the order that the layers test holds', () => {
		const order = /^schema → .*$/m.exec(readme)?.[0].split(' → ');
		const folders = globSync('src/*/').map((path) => path.replaceAll('\\', '/').split('/')[1]);
		for (const layer of order ?? ['none']) expect(folders).toContain(layer);
	});
});

describe('content/README', () => {
	const examples = [...content.matchAll(/`(<[^`]+>)`/g)].map(([, example = '']) => example);

	test('shows only prose that is allowed', () => {
		expect(examples.length).toBeGreaterThan(10);
		for (const example of examples) expect(readBody(example, 0).faults, example).toEqual([]);
	});

	test('shows every component', () => {
		for (const name of Object.keys(PROSE)) expect(content).toContain(`<${name}`);
	});

	test('shows only dates that are dates', () => {
		const dates = [...content.matchAll(/`"?(\d{4}[-\d~]*|\[[^\]`]+\])"?`/g)].map(
			([, date = '']) => date,
		);
		expect(dates.length).toBeGreaterThan(3);
		for (const date of dates) expect(parseEdtf(date), date).toBeDefined();
	});
});
