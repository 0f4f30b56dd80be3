import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
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

/** The files that a case of broken content lays over a sound tree. */
function filesOf(path: string): { [file: string]: string } {
	const [, ...parts] = readFileSync(path, 'utf8').split(/^@@ (.*)\n/m);
	return Object.fromEntries(
		parts.flatMap((name, i) =>
			i % 2 === 0 && name !== 'problems' ? [[`content/${name}`, parts[i + 1] ?? '']] : [],
		),
	);
}

/** What is found in every case of broken content, and where, without a word of it; and what is said. */
function found(areBackwards: boolean) {
	words.areBackwards = areBackwards;
	const cases = globSync('test/fixtures/broken/*/*.txt')
		.toSorted()
		.map((path) => check(tree(filesOf(path))).problems);
	return {
		places: cases.map((problems) =>
			problems.map(
				({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
			),
		),
		said: cases.flatMap((problems) => problems.map(({ message }) => message)),
	};
}

test('what is found does not hang on the words that it is told in', () => {
	const [asWritten, backwards] = [found(false), found(true)];
	expect(asWritten.places.flat().length).toBeGreaterThan(asWritten.places.length);
	expect(backwards.places).toEqual(asWritten.places);
	expect(backwards.said).not.toEqual(asWritten.said);
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
