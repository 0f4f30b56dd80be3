import { globSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { check } from '#check/content.ts';
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

/** The files that a case of broken content lays over a sound tree. */
function filesOf(path: string): { [file: string]: string } {
	const [, ...parts] = readFileSync(path, 'utf8').split(/^@@ (.*)\n/m);
	return Object.fromEntries(
		parts.flatMap((name, i) =>
			i % 2 === 0 && name !== 'problems' ? [[`content/${name}`, parts[i + 1] ?? '']] : [],
		),
	);
}

/** What is found in every case of broken content, and where, without a word of it. */
function found(areBackwards: boolean) {
	words.areBackwards = areBackwards;
	return globSync('test/fixtures/broken/*/*.txt')
		.toSorted()
		.map((path) =>
			check(tree(filesOf(path))).problems.map(
				({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
			),
		);
}

test('what is found does not hang on the words that it is told in', () => {
	const asWritten = found(false);
	expect(asWritten.flat().length).toBeGreaterThan(asWritten.length);
	expect(found(true)).toEqual(asWritten);
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
