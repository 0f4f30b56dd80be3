import { globSync, readFileSync } from 'node:fs';
import { check } from '#check/content.ts';
import type { Problem } from '#check/problem.ts';
import { tree } from './tree.ts';

/** A case of broken content: what it is about, the files that it lays over a sound tree, what is said. */
export interface Case {
	path: string;
	text: string;
	about: string;
	files: Record<string, string>;
	/** A line for each problem, as `asLine` writes it, without the content folder; hints are marked. */
	said: string[];
}

function read(path: string): Case {
	const text = readFileSync(path, 'utf8');
	const [about = '', ...parts] = text.split(/^@@ (.*)\n/m);
	const pieces = parts.flatMap((name, i) => (i % 2 === 0 ? [[name, parts[i + 1] ?? '']] : []));
	const files = pieces
		.filter(([name]) => name !== 'problems')
		.map(([name = '', written = '']) => [`content/${name}`, written]);
	const said =
		pieces
			.find(([name]) => name === 'problems')?.[1]
			?.trimEnd()
			.split('\n') ?? [];
	return {
		path,
		text,
		about: about.trim(),
		files: Object.fromEntries(files) as Case['files'],
		said,
	};
}

/** All of them, in the order of their paths. */
export const cases: Case[] = globSync('test/fixtures/broken/*/*.txt')
	.map((path) => path.replaceAll('\\', '/'))
	.toSorted()
	.map(read);

const found = new Map<string, Problem[]>();

/** What the checker finds in a case. */
export function problemsOf(one: Case): Problem[] {
	const { problems } = check(tree(one.files));
	// The first answer is kept: later ones are those of a check with a break in it.
	if (!found.has(one.path)) found.set(one.path, problems);
	return problems;
}

/** What was found in a case before, for those who do not test what is found. */
export const problemsFound = (one: Case): Problem[] => found.get(one.path) ?? problemsOf(one);
