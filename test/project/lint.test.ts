import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import { beforeAll, describe, expect, test } from 'vitest';

/** Texts that stand, for the linter, in place of files of ours; each line is a fault of one rule. */
const PLANTED: [file: string, faults: [rule: string, line: string][]][] = [
	[
		'src/facts/status.ts',
		[
			['boundaries/dependencies', "import { GENERAL } from '#words/sections.ts';"],
			['boundaries/dependencies', "import type { Chart } from '../charts/chart.ts';"],
			['boundaries/dependencies', "import { GET } from '#pages/robots.txt.ts';"],
			['boundaries/dependencies', "import { readContent } from '#markdown/frontmatter.ts';"],
			['boundaries/dependencies', "export { readContent as b } from '#markdown/frontmatter.ts';"],
			['no-restricted-imports', "import { scaleLinear } from 'd3';"],
			['no-restricted-syntax', 'export const today = new Date();'],
			['no-restricted-syntax', 'export const moment = Date.now();'],
			['no-restricted-syntax', 'export const dice = Math.random();'],
			['no-restricted-syntax', "export const name = process.env['NAME'];"],
			['no-restricted-syntax', 'export const shown = (5).toLocaleString();'],
			['no-restricted-syntax', 'export const pair = { ...{ low: 1 }, high: 2 };'],
			['no-restricted-syntax', 'export const both = [...[1], 2];'],
			['no-restricted-globals', "export const answer = async () => fetch('https://example.org');"],
			['no-restricted-globals', 'export const width = () => window.innerWidth;'],
			['@typescript-eslint/no-explicit-any', 'export const all: any[] = [];'],
			['@typescript-eslint/no-floating-promises', 'Promise.resolve(1);'],
			['@typescript-eslint/no-unsafe-return', "export const raw = (): string => JSON.parse('1');"],
			['@typescript-eslint/ban-ts-comment', '// @ts-expect-error'],
			['@typescript-eslint/no-non-null-assertion', 'export const first = [1][0]!;'],
			['no-eval', "eval('1');"],
		],
	],
	['src/check/say.ts', [['boundaries/dependencies', "import { usage } from '#tools/command.ts';"]]],
	[
		'src/tools/command.ts',
		[['boundaries/dependencies', "import { loadEdition } from '#load/edition.ts';"]],
	],
	['src/browser/frame.ts', [['no-restricted-syntax', "document.body.innerHTML = '<p></p>';"]]],
	[
		'src/components/Sentence.astro',
		[
			['boundaries/dependencies', "---\nimport { loadEdition } from '#load/edition.ts';\n---"],
			['boundaries/dependencies', "---\nimport Sites from '#prose/sites/Sites.astro';\n---"],
			['boundaries/dependencies', "---\nimport { launch } from '#paper/chromium.ts';\n---"],
			['no-restricted-imports', "---\nimport { getCollection } from 'astro:content';\n---"],
			['no-restricted-imports', "---\nimport { generate } from 'lean-qr';\n---"],
			['no-restricted-syntax', '<button onclick="go()">Go</button>'],
			['astro/no-set-html-directive', '<p set:html={text} />'],
			['astro/jsx-a11y/alt-text', '<img src="a.png" />'],
			['astro/jsx-a11y/no-noninteractive-tabindex', '<p tabindex="0">It stopped.</p>'],
			['astro/jsx-a11y/anchor-has-content', '<a href="/about/"></a>'],
		],
	],
	[
		'src/layouts/Page.astro',
		[['boundaries/dependencies', "---\nimport Front from '../pages/index.astro';\n---"]],
	],
];

describe.each(PLANTED)('planted in %s', (file, faults) => {
	const eslint = new ESLint();
	const rules = async (text: string) => {
		const [result] = await eslint.lintText(text, { filePath: file });
		return (result?.messages ?? []).map(({ ruleId, line }) => `${ruleId ?? 'unread'} ${line}`);
	};

	// A template has one script, so its faults are looked at one by one; a module's all at once.
	const isModule = file.endsWith('.ts');
	let found: string[] = [];
	beforeAll(async () => {
		if (isModule) found = await rules(`${faults.map(([, line]) => line).join('\n')}\n`);
	});

	test.each(faults)('%s: %s', async (rule, line) => {
		const at = isModule ? faults.findIndex(([, other]) => other === line) + 1 : undefined;
		const all = at === undefined ? await rules(`${line}\n`) : found;
		expect(all.map((one) => (at === undefined ? one.replace(/ \d+$/, '') : one))).toContain(
			at === undefined ? rule : `${rule} ${at}`,
		);
	});
});

test('an import of an earlier folder is none', async () => {
	const text = "---\nimport { paths } from '#records/paths.ts';\n---\n\n<p>{paths.about()}</p>\n";
	const [result] = await new ESLint().lintText(text, { filePath: 'src/components/Sentence.astro' });
	expect(result?.messages).toEqual([]);
});

test.each([
	['declaration-no-important', 'p {\n\tcolor: red !important;\n}\n'],
	['property-no-unknown', 'p {\n\tcolour: red;\n}\n'],
	['selector-no-invalid', 'p:has(a:has(b)) {\n\tcolor: red;\n}\n'],
])('planted in a sheet: %s', async (rule, code) => {
	const { results } = await stylelint.lint({ code, codeFilename: 'src/styles/base.css' });
	expect(results.flatMap(({ warnings }) => warnings.map((one) => one.rule))).toEqual([rule]);
});
