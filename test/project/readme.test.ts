import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBody } from '#check/body.ts';
import { NAMES, ruleOf } from '#prose/index.ts';
import { KINDS, kindOf } from '#records/kinds.ts';
import { parseEdtf } from '#records/edtf.ts';

const readme = readFileSync('README.md', 'utf8');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const house = readFileSync('src/README.md', 'utf8');
const tools = readFileSync('src/tools/README.md', 'utf8');
const guides = {
	'README.md': readme,
	'CONTRIBUTING.md': contributing,
	'src/README.md': house,
	'src/tools/README.md': tools,
};
const {
	scripts,
	dependencies = {},
	devDependencies = {},
} = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
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

describe.each(Object.entries(guides))('%s', (file, text) => {
	test('names no command that does not exist', () => {
		for (const name of commands(text)) expect(scripts).toHaveProperty(name);
	});

	test('leads only to files and headings that exist', () => {
		const links = [
			...text.replace(/`[^`\n]*`/g, '').matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g),
		];
		expect(links.length).toBeGreaterThan(0);
		for (const [, link = '', to] of links) {
			const path = link && join(dirname(file), link);
			expect(existsSync(path || '.'), path).toBe(true);
			const target = path === '' ? text : to ? readFileSync(path, 'utf8') : '';
			const headings = [...target.matchAll(/^#+ (.*)$/gm)].map(([, one = '']) => anchor(one));
			if (to) expect(headings).toContain(to);
		}
	});
});

test('the commands are all listed beside their code', () => {
	for (const name of Object.keys(scripts)) expect(commands(tools)).toContain(name);
});

test('every package that we build on is named once with its reason, and no other', () => {
	const [, table = ''] = /^## What we build on\n([^#]*)/m.exec(tools) ?? [];
	const rows = [...table.matchAll(/^\| (`.*) \| (.*) \|$/gm)];
	const named = rows.flatMap(([, packages = '']) => [...packages.matchAll(/`([^`]+)`/g)]);
	expect(named.map(([, name]) => name).toSorted()).toEqual(
		Object.keys({ ...dependencies, ...devDependencies }).toSorted(),
	);
	for (const [row, , reason = ''] of rows) expect(reason.trim(), row).not.toBe('');
});

describe('README', () => {
	test('can be read in three minutes: at most 600 words', () =>
		expect(readme.split(/\s+/).length).toBeLessThanOrEqual(600));

	test('begins with what it is, then the two commands, content, code and publishing', () => {
		const headings = [...readme.matchAll(/^##? (.*)$/gm)].map(([, heading]) => heading);
		expect(headings.slice(0, 5)).toEqual([
			'Standstill',
			'Two commands',
			'How to change content',
			'How the code is laid out',
			'How to publish',
		]);
	});

	test('draws the layers in the order that the linter holds', () => {
		const order = /^records → .*$/m.exec(readme)?.[0] ?? 'none';
		const folders = globSync('src/*/').map((path) => path.replaceAll('\\', '/').split('/')[1]);
		for (const layer of order.split(' → ')) expect(folders).toContain(layer);
		expect(house).toContain(order);
		const held = readFileSync('eslint.config.mjs', 'utf8');
		const [, listed = ''] = /^const LINE = \[([^\]]*)\]/m.exec(held) ?? [];
		expect([...listed.matchAll(/'(\w+)'/g)].map(([, name]) => name)).toEqual(order.split(' → '));
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

	test('shows each component as its rule does, and no other', () => {
		const rows = [...contributing.matchAll(/^\| (`<.*)\|$/gm)].map(([, row = '']) =>
			row.split('|').map((cell) => cell.trim()),
		);
		/** What the author writes between quotes is an example of one. */
		const shows = (rule: string, guide = '') =>
			new RegExp(`^\`${RegExp.escape(rule).replaceAll('…', '[^"]+')}\`$`).test(guide);
		const documented = NAMES.flatMap((name) => ruleOf(name)?.documented ?? []);
		for (const { write, prints } of documented)
			expect(
				rows.filter(([example, words]) => shows(write, example) && words === prints),
				`| \`${write}\` | ${prints} |`,
			).toHaveLength(1);
		expect(rows).toHaveLength(documented.length);
	});

	test('shows only dates that are dates', () => {
		const dates = [...contributing.matchAll(/`"?(\d{4}[-\d~]*|\[[^\]`]+\])"?`/g)].map(
			([, date = '']) => date,
		);
		expect(dates.length).toBeGreaterThan(3);
		for (const date of dates) expect(parseEdtf(date), date).toBeDefined();
	});
});
