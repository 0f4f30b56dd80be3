import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

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
