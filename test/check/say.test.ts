import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cases } from './cases.ts';
import { tree } from './tree.ts';

/** Has every sentence of the check read backwards, or as it is written. */
const words = vi.hoisted(() => ({ areBackwards: false }));

vi.mock('#check/say.ts', async (original) => {
	const written = await original<typeof import('#check/say.ts')>();
	const backwards = (text: string) => (words.areBackwards ? [...text].toReversed().join('') : text);
	return {
		...written,
		say: (slip: Parameters<typeof written.say>[0]) => backwards(written.say(slip)),
		noSuch: (...args: Parameters<typeof written.noSuch>) => backwards(written.noSuch(...args)),
	};
});

// Other tests of the same worker have loaded, and will load, what the sentences stand in as it is.
let check: typeof import('#check/content.ts').check;
beforeAll(async () => {
	vi.resetModules();
	({ check } = await import('#check/content.ts'));
});
afterAll(() => {
	vi.doUnmock('#check/say.ts');
	vi.resetModules();
});

test('what is found does not hang on the words that it is told in', () => {
	words.areBackwards = true;
	const otherwise: string[] = [];
	for (const { path, files, said } of cases) {
		const { problems } = check(tree(files));
		// What the cases hold was found with every sentence as it is written.
		const places = said.map((line) => /^(.+?:\d+:\d+)  (.*?)( \(hint\))?$/.exec(line) ?? []);
		expect(
			problems.map(({ file, line, column, severity }) => [
				`${file}:${line}:${column}`,
				severity === 'warning',
			]),
			path,
		).toEqual(places.map(([, place = '', , hint]) => [`content/${place}`, hint !== undefined]));
		const message = ([, , said]: (string | undefined)[]) => said;
		if (String(problems.map((problem) => problem.message)) !== String(places.map(message)))
			otherwise.push(path);
	}
	// What one sentence takes from another is turned twice.
	expect(otherwise.length).toBeGreaterThan(cases.length / 2);
});

test('each code that has words is given by a rule', () => {
	const [, sentences = ''] = readFileSync('src/check/say.ts', 'utf8').split(/^const SENTENCES/m);
	const codes = [...sentences.matchAll(/^\t'?([a-z0-9-]+)'?: ?(?=['`(]|$)/gm)].map(
		([, code = '']) => code,
	);
	expect(codes.length).toBeGreaterThan(80);
	const rules = globSync('src/check/**/*.ts')
		.filter((path) => !path.endsWith('say.ts'))
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
	expect(codes.filter((code) => !rules.includes(`'${code}'`))).toEqual([]);
});
