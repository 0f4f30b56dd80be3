import { expect, test } from 'vitest';
import { withLinks, type Printed } from '#paper/links.ts';

const place = '<p class="pdfs" data-sheet="example/brief" hidden></p>';
const other = '<p class="pdfs" data-sheet="example/board" hidden></p>';
const printed: Printed[] = [
	{ sheet: 'example/brief', paper: 'A4', href: '/b-a4.pdf', pages: 2, bytes: 180_400 },
	{ sheet: 'example/brief', paper: 'US Letter', href: '/b-letter.pdf', pages: 1, bytes: 1_240_000 },
];

test('a place tells paper, pages and size of each file', () =>
	expect(withLinks(place, printed)).toBe(
		'<p class="pdfs" data-sheet="example/brief">' +
			'<a href="/b-a4.pdf" type="application/pdf">A4: PDF, 2 pages, 180 kB</a> ' +
			'<a href="/b-letter.pdf" type="application/pdf">US Letter: PDF, 1 page, 1.2 MB</a></p>',
	));

test('a file to be edited stands behind the prints, and alone where nothing was printed', () => {
	const editable = [{ sheet: 'example/brief', href: '/b.docx', bytes: 14_000 }];
	const link =
		'<a href="/b.docx" type="application/vnd.openxmlformats-officedocument.wordprocessingml.document">To edit: Word file, 14 kB</a></p>';
	expect(withLinks(place, printed, editable)).toBe(
		withLinks(place, printed).replace('</p>', ` ${link}`),
	);
	expect(withLinks(place, [], editable)).toBe(`<p class="pdfs" data-sheet="example/brief">${link}`);
});

test('a sheet that was not printed has no link', () =>
	expect(withLinks(other, printed)).toBe(other));

test('each place of a page has its own files, wherever it stands', () => {
	const page = `<main>${place}<ul><li>é ${other}</li></ul>${place}</main>`;
	const linked = withLinks(place, printed);
	expect(withLinks(page, printed)).toBe(
		`<main>${linked}<ul><li>é ${other}</li></ul>${linked}</main>`,
	);
	expect(withLinks(page, [])).toBe(page);
});

test('nothing else of a page is touched', () => {
	const page = '<p class="answer">Yes.</p>';
	expect(withLinks(page, printed)).toBe(page);
});
