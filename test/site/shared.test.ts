import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paths } from '#records/paths.ts';
import { attribute, documentsOf, tagged } from './dist.ts';

const pages = documentsOf('dist').map((page) => {
	const metas = tagged(page, 'meta').map((meta): [string, string] => [
		attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
		attribute(meta, 'content') ?? '',
	]);
	return { path: page.path, said: new Map(metas) };
});
const shown = pages.filter(({ said }) => said.has('og:image'));

/** The width and height that a PNG says it has. */
const sizeOf = (file: string) => {
	const bytes = readFileSync(file);
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String);
};

test('there are pages that are shown by a picture, each chart by its own', () => {
	expect(shown.length).toBeGreaterThan(0);
	const [, incident = '', chart = ''] =
		/^\/([^/]+)\/charts\/([^/]+)\/$/.exec(
			shown.find(({ path }) => /\/charts\/[^/]+\/$/.test(path))?.path ?? '',
		) ?? [];
	const page = pages.find(({ path }) => path === paths.chart(incident, chart));
	expect(new URL(page?.said.get('og:image') ?? '').pathname).toBe(paths.share(incident, chart));
});

test('each of these pictures is there, as large as the page says, with words for it', () => {
	const faults = shown.filter(({ said }) => {
		const file = `dist${new URL(said.get('og:image') ?? '').pathname}`;
		if (!existsSync(file) || !said.get('og:image:alt')) return true;
		const [width, height] = sizeOf(file);
		return width !== said.get('og:image:width') || height !== said.get('og:image:height');
	});
	expect(faults.map(({ path }) => path)).toEqual([]);
});

test('a page asks for a large picture where it has one, and only there', () => {
	const card = ({ said }: (typeof pages)[number]) => said.get('twitter:card');
	const asking = pages.filter((page) => card(page) === 'summary_large_image');
	expect(asking.map(({ path }) => path)).toEqual(shown.map(({ path }) => path));
});
