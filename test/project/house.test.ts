import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { CONTENTS } from '../content.ts';

const files = globSync('src/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));

test('there is something to look at', () => expect(files.length).toBeGreaterThan(80));

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
		...(/^organisations: \[(.*)\]$/m.exec(textOf(incident))?.[1] ?? '').split(', '),
	]);
	// What made-up incidents are called too, such as a point of the compass, and what our own files are,
	// tells nothing of any one.
	const examples = CONTENTS.flatMap(([of, texts]) =>
		of === 'the examples' ? [...texts] : [],
	).flat();
	const invented = globSync('test/fixtures/incidents/**/*.mdx').map((file) =>
		readFileSync(file, 'utf8'),
	);
	const madeUp = [...examples, ...invented].join('\n');
	const own = new Set(files.map((path) => posix.parse(path).name));
	// A word that the accounts write small is a common noun, such as that of a returns desk.
	const written = incidents.map(textOf).join('\n');
	const isCommon = (name: string) =>
		/^\p{Lu}\p{Ll}+$/u.test(name) && new RegExp(`\\b${name.toLowerCase()}\\b`).test(written);
	const telling = names.filter(
		(name) =>
			name &&
			!/^example/i.test(name) &&
			!madeUp.includes(name) &&
			!own.has(name) &&
			!isCommon(name),
	);
	const said = telling.map((name) => new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`));
	const found = files.filter((path) => {
		const text = readFileSync(path, 'utf8');
		return said.some((name) => name.test(text));
	});
	expect(found).toEqual([]);
});

test('no folder is named after nothing', () =>
	expect(files.filter((path) => /\/(utils|helpers|common|misc|lib|types)\//.test(path))).toEqual(
		[],
	));
