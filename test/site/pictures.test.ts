import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { PICTURES } from '#markdown/addresses.ts';
import { attribute, pagesOf, tagged } from './dist.ts';
import { buildOf, copyOfExample } from './elsewhere.ts';

/** A picture of each kind that content may hold, as an incident and a page would have them. */
async function pictured(): Promise<string> {
	const folder = copyOfExample('pictures');
	const incident = join(folder, 'content', 'incidents', 'example-2024');
	const shown = PICTURES.map((ending) => `images/gate-${ending}.${ending}`);
	// Of other colours: of pictures that are the same, one file is made for all pages.
	for (const [place, colour] of [
		[incident, '#888888'],
		[join(folder, 'content', 'pages'), '#777777'],
	] as const) {
		mkdirSync(join(place, 'images'));
		for (const file of shown.filter((name) => !name.endsWith('.svg')))
			await sharp({ create: { width: 1000, height: 500, channels: 3, background: colour } }).toFile(
				join(place, file),
			);
		writeFileSync(
			join(place, 'images', 'gate-svg.svg'),
			`<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="500"><path d="M0 0h9v9z" fill="${colour}"/></svg>\n`,
		);
	}
	const show = (from: string) =>
		shown
			.map((file) => `\n![The gate of the works as it is from outside](${from}${file})\n`)
			.join('');
	appendFileSync(join(incident, 'claims', 'made.mdx'), show('../'));
	appendFileSync(join(incident, 'incident.mdx'), show(''));
	appendFileSync(join(folder, 'content', 'pages', 'front.mdx'), show('./'));
	return folder;
}

describe('pictures in prose', async () => {
	const folder = await pictured();
	/** The pictures of the pages that show some, as a browser would fetch them. */
	const built = () => {
		const dist = buildOf(folder, {});
		const shown = pagesOf(dist).flatMap((page) =>
			tagged(page, 'img').map((image) => ({
				path: page.path,
				alt: attribute(image, 'alt'),
				size: [attribute(image, 'width'), attribute(image, 'height')],
				classes: attribute(image, 'class'),
				files: [
					attribute(image, 'src') ?? '',
					...(attribute(image, 'srcset') ?? '').matchAll(/(\S+) \d+w/g),
				].map((file) => join(dist, typeof file === 'string' ? file : (file[1] ?? ''))),
			})),
		);
		return {
			shown,
			bytes: shown.flatMap(({ files }) =>
				files.map((file) => (existsSync(file) ? statSync(file).size : 0)),
			),
		};
	};

	test('are there, with their size and description, on each page that shows them', () => {
		const { shown, bytes } = built();
		for (const path of ['/', '/example-2024/', '/example-2024/claims/made/'])
			expect(
				shown.filter((image) => image.path === path),
				path,
			).toHaveLength(PICTURES.length);
		for (const { alt, size, classes, files } of shown) {
			expect({ alt, size, classes }).toEqual({
				alt: 'The gate of the works as it is from outside',
				size: ['1000', '500'],
				// Without which it is wider than a phone.
				classes: 'picture',
			});
			// A phone fetches no more than it has pixels.
			expect(files).toHaveLength(files.some((file) => file.endsWith('.svg')) ? 1 : 4);
		}
		for (const size of bytes) expect(size).toBeGreaterThan(0);
	});

	test('are there again where nothing has changed, and pages of incidents are kept', () => {
		for (const size of built().bytes) expect(size).toBeGreaterThan(0);
	});
});

test('every ending that content may have is looked for', () =>
	expect(readFileSync(join('src', 'prose', 'Picture.astro'), 'utf8')).toContain(
		`/content/**/images/*.{${PICTURES.toSorted().join(',')}}`,
	));
