import { globSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBody } from '#check/body.ts';
import { NAMES, requiredBy, ruleOf } from '#prose/index.ts';
import { onPaper, prose } from '#prose/templates.ts';

const files = globSync('src/prose/*/*.astro').map((path) => path.replaceAll('\\', '/'));
const nameOf = (path: string) => posix.basename(path).split('.')[0] ?? '';

test('each component has a rule and a template, and nothing else has', () => {
	expect([...new Set(files.map(nameOf))].toSorted()).toEqual(NAMES);
	for (const map of [prose, onPaper])
		expect(
			Object.keys(map)
				.filter((name) => !['img', 'table', 'Minute', 'Notes', 'Opened'].includes(name))
				.toSorted(),
		).toEqual(NAMES);
});

test('on paper some print another thing', () => {
	const differ = NAMES.filter((name) => prose[name] !== onPaper[name]);
	expect(differ).toEqual(files.filter((path) => path.includes('.paper.')).map(nameOf));
});

describe.each(NAMES)('%s', (name) => {
	const rule = ruleOf(name)!;

	test('stands in a folder with its rule', () => {
		const folder = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
		expect(files).toContain(`src/prose/${folder}/${name}.astro`);
		expect(globSync(`src/prose/${folder}/rule.ts`)).toHaveLength(1);
	});

	test('is documented by examples that the check allows', () => {
		expect(rule.documented.length).toBeGreaterThan(0);
		for (const { write } of rule.documented) {
			const { mentions, faults } = readBody(write, 0);
			expect(mentions.map((mention) => mention.name)).toEqual([name]);
			expect(faults).toEqual([]);
		}
	});

	test('shows each of its attributes, those that it needs first', () => {
		const own = Object.keys(rule.attributes);
		const shown = rule.documented.map(({ write, prints }) => write + prints).join(' ');
		for (const attribute of own) expect(shown).toMatch(new RegExp(`\\b${attribute}\\b`));
		expect(own.slice(0, requiredBy(rule).length)).toEqual(requiredBy(rule));
	});
});
