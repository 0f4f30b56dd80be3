import { describe, expect, test } from 'vitest';
import { closestIn, isOlder, savedIn, snapshotAt } from '#tools/archive/snapshot.ts';

const page = 'https://www.example.org/a/b';
const copy = { url: `https://web.archive.org/web/20261101123000/${page}`, date: '2026-11-01' };

describe('the address of a copy', () => {
	test.each([
		[`http://web.archive.org/web/20261101123000/${page}`],
		[`https://web.archive.org/web/20261101123000/${page}`],
		[`http://web.archive.org:80/web/20261101123000/${page}`],
		[`https://web.archive.org/web/20261101123000id_/${page}`],
		[`/web/20261101123000/${page}`],
	])('%s gets https, its day and no flags', (address) =>
		expect(snapshotAt(address, page)).toEqual(copy),
	);

	test.each([
		'http://example.org:80/a/b/',
		'https://example.org/A/b',
		'https://www2.example.org/a/b',
	])('the archive takes %s for the same page', (copied) =>
		expect(snapshotAt(`/web/20261101123000/${copied}`, page)?.url).toContain(
			'web.archive.org/web/20261101123000/http',
		),
	);

	test.each([
		['another host', `https://evil.example/web/20261101123000/${page}`],
		['another page', 'https://web.archive.org/web/20261101123000/https://www.example.org/'],
		['another query', `https://web.archive.org/web/20261101123000/${page}?id=2`],
		['no day', `https://web.archive.org/web/20261301123000/${page}`],
		['any day', `https://web.archive.org/web/2026/${page}`],
		['a list of copies', `https://web.archive.org/web/*/${page}`],
		['nothing', ''],
	])('%s is refused', (_, address) => expect(snapshotAt(address, page)).toBeUndefined());
});

describe('an answer of the availability interface', () => {
	const answer = (closest: unknown) => JSON.stringify({ archived_snapshots: { closest } });
	const there = { available: true, url: copy.url, status: '200' };

	test('names a copy', () => expect(closestIn(answer(there), page)).toEqual(copy));

	test.each([
		['there is none', '{"archived_snapshots": {}}'],
		['it is not available', answer({ ...there, available: false })],
		['it is a copy of an error', answer({ ...there, status: '404' })],
		['it is a copy of a redirect', answer({ ...there, status: 301 })],
	])('names none where %s', (_, body) => expect(closestIn(body, page)).toBeUndefined());

	test.each([
		['<!doctype html><title>Sorry</title>', 'a web page instead of JSON'],
		['%PDF', 'rubbish instead of JSON'],
		['', 'nothing instead of JSON'],
		['[]', 'JSON of another shape'],
		['{}', 'JSON of another shape'],
		['{"archived_snapshots": {"closest": {"available": "yes"}}}', 'JSON of another shape'],
		[answer({ ...there, url: 'https://evil.example/' }), 'a copy of something else, https://evil'],
	])('%s is refused', (body, message) => expect(() => closestIn(body, page)).toThrow(message));
});

describe('an answer of the save interface names its copy in', () => {
	const old = `<https://web.archive.org/web/20200101000000/${page}>; rel="first memento"`;
	test.each([
		['Location', { location: `/web/20261101123000/${page}` }],
		['Content-Location', { 'content-location': `/web/20261101123000/${page}` }],
		['Link', { link: `<${page}>; rel="original", ${old}, <${copy.url}>; rel="memento"` }],
		['Link as the last', { link: `${old}, <${copy.url}>; rel="last memento"; datetime="…"` }],
		// The page's own Content-Location has been seen in its place.
		['Location, past a strange one', { 'content-location': 'b.html', location: copy.url }],
	])('%s', (_, headers) => {
		const latin = Object.entries(headers).map(([name, value]) => [name, value.replace('…', '')]);
		expect(savedIn(new Headers(latin as [string, string][]), page)).toEqual(copy);
	});

	test('or nowhere', () => {
		expect(savedIn(new Headers(), page)).toBeUndefined();
		expect(savedIn(new Headers({ link: old }), page)).toBeUndefined();
	});
});

describe('a copy from before the text came out', () => {
	test.each([
		['2025-09-03', '2025-09-03', false],
		['2025-09-02', '2025-09-03', false],
		['2025-09-01', '2025-09-03', true],
		['2025-08-30', '2025-09', true],
		['2025-08-31', '2025-09', false],
		['2025-08-01', '[2025-09-27..2025-09-28]', true],
		['2025-08-01', '[..2025-09-28]', false],
		['2025-08-01', '2025-09-03~', false],
		['2025-08-01', undefined, false],
	])('taken %s, published %s: %j', (date, published, older) =>
		expect(isOlder({ url: copy.url, date }, published)).toBe(older),
	);
});
