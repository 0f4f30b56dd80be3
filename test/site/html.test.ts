import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { filesIn } from './dist.ts';

/** All that the validator knows, but for what does not fit these pages. */
const CONFIG: ConfigData = {
	root: true,
	extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
	rules: {
		// Files of our own need no hash of theirs.
		'require-sri': ['error', { target: 'crossorigin' }],
		// HTML takes an id that begins with a digit, such as a date's.
		'valid-id': ['error', { relaxed: true }],
		// A title is the question that the page answers; the length is advice for search engines.
		'long-title': 'off',
		// Tables that are stacked on a phone lose the roles that they do not state.
		'no-redundant-role': 'off',
	},
};

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));

async function faultsIn(html: string, name: string): Promise<string[]> {
	const { results } = await validator.validateString(html, name);
	return results.flatMap(({ messages }) =>
		messages.map(
			({ ruleId, message, line, column }) => `${name}:${line}:${column} ${ruleId}: ${message}`,
		),
	);
}

test('every page is valid HTML, also by the rules for those who cannot see it', async () => {
	const pages = filesIn('dist').filter((name) => name.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(0);
	const faults: string[] = [];
	for (const page of pages)
		faults.push(...(await faultsIn(readFileSync(`dist/${page}`, 'utf8'), page)));
	expect(faults).toEqual([]);
});

/** Lists that hold nothing, but those that a script fills and shows. */
const emptyLists = (html: string) =>
	html.match(/<(ul|ol|dl|tbody)\b(?![^>]*\shidden\b)[^>]*>\s*<\/\1>/g) ?? [];

test('no list is empty', () => {
	const pages = filesIn('dist').filter((name) => name.endsWith('.html'));
	expect(
		pages.flatMap((page) =>
			emptyLists(readFileSync(`dist/${page}`, 'utf8')).map((list) => `${page}: ${list}`),
		),
	).toEqual([]);
	expect(emptyLists('<ul class="plain"> </ul><ol><li>A</li></ol><ul hidden></ul>')).toHaveLength(1);
});

test.each([
	['an id that stands twice', '<p id="a">A</p><p id="a">B</p>', 'no-dup-id'],
	['a picture without words', '<img src="a.png">', 'wcag/h37'],
	['a reference to nothing', '<p aria-describedby="b">A</p>', 'no-missing-references'],
	['a style of its own', '<p style="color: red">A</p>', 'no-inline-style'],
])('the test sees %s', async (_, html, rule) =>
	expect((await faultsIn(html, 'planted')).join('\n')).toContain(rule),
);
