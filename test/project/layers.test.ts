import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** Each layer may import itself and the layers before it. */
const ORDER = [
	'records',
	'facts',
	'words',
	'tables',
	'charts',
	'publish',
	'components',
	'prose',
	'layouts',
	'load',
	'pages',
];

/** Folders beside the line, and what else each may import. */
const BESIDE: Record<string, string[]> = {
	markdown: ['records', 'facts', 'words', 'prose'],
	check: ['records', 'facts', 'words', 'prose', 'markdown'],
	browser: ['publish'],
	paper: ['records', 'facts', 'words', 'load'],
	tools: ['records', 'facts', 'words', 'markdown', 'check', 'paper'],
};
/** A file of one layer that may use a folder beside the line. */
const EXCEPTIONS = new Map([
	['src/load/exact.ts', 'markdown'],
	// What reaches a reader is a script of the two components that it works on.
	['src/components/ChartScript.astro', 'browser'],
	['src/layouts/Embed.astro', 'browser'],
]);

/** Packages that only these folders may import. */
const RESERVED: Record<string, string[]> = {
	'astro:content': ['content.config.ts', 'load', 'pages'],
	d3: ['charts', 'browser'],
	'lean-qr': ['publish'],
};

const layerOf = (path: string) => path.split('/')[1] ?? '';

/** What a file imports: packages by name, our own files by their path. */
function importsOf(path: string, text: string): string[] {
	return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, name = '']) => {
		if (name.startsWith('#')) return `src/${name.slice(1)}`;
		return name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
	});
}

/** The imports of a file that its layer may not have. */
function violations(path: string, text: string): string[] {
	const layer = layerOf(path);
	return importsOf(path, text).filter((target) => {
		const reserved = RESERVED[target];
		if (reserved) return !reserved.includes(layer);
		const to = layerOf(target);
		if (!target.startsWith('src/') || to === layer || EXCEPTIONS.get(path) === to) return false;
		if (BESIDE[layer]) return !BESIDE[layer].includes(to) && to !== 'publication.ts';
		if (BESIDE[to]) return true;
		return ORDER.includes(layer) && ORDER.includes(to) && ORDER.indexOf(to) > ORDER.indexOf(layer);
	});
}

const files = globSync('src/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));

test('there is something to hold to the rule', () => expect(files.length).toBeGreaterThan(80));

test.each(files)('%s imports only what its layer may', (path) =>
	expect(violations(path, readFileSync(path, 'utf8'))).toEqual([]),
);

test.each([
	['src/records/a.ts', "import { b } from '#facts/b.ts';"],
	['src/facts/a.ts', "import { b } from '../words/b.ts';"],
	['src/words/a.ts', "import type { B } from '#charts/b/layout.ts';"],
	['src/facts/a.ts', "import { scaleLinear } from 'd3';"],
	['src/components/a.astro', "import { generate } from 'lean-qr';"],
	['src/components/a.astro', "import { getCollection } from 'astro:content';"],
	['src/components/a.astro', "import { b } from '#load/b.ts';"],
	['src/components/a.astro', "import { b } from '#prose/b.ts';"],
	['src/facts/a.ts', "import { b } from '#markdown/b.ts';"],
	['src/check/a.ts', "import { b } from '#charts/b.ts';"],
	['src/layouts/a.astro', "import '../pages/b.ts';"],
	['src/tools/archive/a.ts', "import { b } from '#charts/b.ts';"],
	['src/pages/a.ts', "import { b } from '#tools/b.ts';"],
	['src/pages/a.ts', "import { b } from '#paper/b.ts';"],
	['src/tools/build/a.ts', "import { b } from '#load/b.ts';"],
	['src/check/a.ts', "import { b } from '#tools/b.ts';"],
	['src/tools/compare/a.ts', "import { b } from '#load/b.ts';"],
])('a planted import in %s is found: %s', (path, text) =>
	expect(violations(path, text)).toHaveLength(1),
);

const ALWAYS =
	/\bnew Date\(\)|Date\.now|Math\.random|process\.env|\bfetch\(|\bwindow\.|querySelector|toLocale/;

test('the build reads no clock, no chance, no network and, outside one file, no environment', () => {
	// What asks for archived copies, what reaches the reader, what looks for a browser and what tells of
	// changes are no part of the build; the imports above keep them out.
	const apart = /^src\/(browser|paper|tools)\//;
	const built = files.filter((path) => !apart.test(path));
	const found = built.filter((path) => ALWAYS.test(readFileSync(path, 'utf8')));
	expect(found).toEqual(['src/publication.ts']);
});

test('code takes no short cut', () => {
	const short = /: any\b|\bas any\b|!important|@ts-ignore|@ts-expect-error|innerHTML|\beval\(/;
	const styles = globSync('src/**/*.css').map((path) => path.replaceAll('\\', '/'));
	expect([...files, ...styles].filter((path) => short.test(readFileSync(path, 'utf8')))).toEqual(
		[],
	);
});

test('text becomes mark-up unescaped only where it is escaped already', () =>
	expect(
		files.filter((path) => readFileSync(path, 'utf8').includes('set:html')).toSorted(),
	).toEqual([
		// Escapes it for where it goes.
		'src/components/JsonLd.astro',
		// Sets what Astro has rendered of its own slot, and so escaped.
		'src/layouts/Page.astro',
	]));

test('code knows nothing of the incidents it explains', () => {
	const incidents = globSync('content/incidents/*').map((path) =>
		posix.basename(path.replaceAll('\\', '/')),
	);
	const textOf = (incident: string) =>
		readFileSync(`content/incidents/${incident}/incident.mdx`, 'utf8');
	const names = incidents.flatMap((incident) => [
		incident,
		// Keys of its questions; those of one word mean other things too.
		...[...textOf(incident).matchAll(/^ {2}([a-z0-9]+(?:-[a-z0-9]+)+):/gm)].map(
			([, key = '']) => key,
		),
		...globSync(`content/incidents/${incident}/sites/*.mdx`).map(
			(path) => /^label: (.*)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '',
		),
		/^organisation: (.*)$/m.exec(textOf(incident))?.[1] ?? '',
	]);
	expect(names.length).toBeGreaterThan(5);
	const found = files.filter((path) => {
		const text = readFileSync(path, 'utf8').toLowerCase();
		return names.some((name) => name && text.includes(name.toLowerCase()));
	});
	expect(found).toEqual([]);
});

test('no folder is named after nothing', () =>
	expect(files.filter((path) => /\/(utils|helpers|common|misc|lib|types)\//.test(path))).toEqual(
		[],
	));
