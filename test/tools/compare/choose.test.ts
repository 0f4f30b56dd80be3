import { describe, expect, test } from 'vitest';
import { ranked } from '#tools/compare/choose.ts';
import type { ChangedPage, Reason } from '#tools/compare/report.ts';

const aChange = (path: string, ...reasons: Reason[]): ChangedPage => ({
	path,
	reasons,
	title: path,
	pictures: [],
	weight: { before: 1, after: 1 },
});
const inOrder = (pages: ChangedPage[], ...touched: string[]) =>
	ranked(pages, touched).map(({ path }) => path);

const inWords = (...paths: string[]) => paths.map((path) => aChange(path, 'words'));

test('one page of each kind comes before the second of any', () =>
	expect(
		inOrder(inWords('/x/claims/a/', '/x/claims/b/', '/x/claims/c/', '/x/sites/a/', '/x/')),
	).toEqual(['/x/claims/a/', '/x/sites/a/', '/x/', '/x/claims/b/', '/x/claims/c/']));

test('lists of what can be found are one kind', () =>
	expect(inOrder(inWords('/find/', '/find/c/', '/find/c/2/', '/find/d/', '/x/'))).toEqual([
		'/find/',
		'/x/',
		'/find/c/',
		'/find/c/2/',
		'/find/d/',
	]));

test('new words come before new mark-up, and both before new styles; frames come last', () => {
	const pages = [
		aChange('/a/', 'styles'),
		aChange('/b/', 'mark-up'),
		aChange('/embed/d/', 'words'),
		aChange('/c/', 'words', 'styles'),
	];
	expect(inOrder(pages)).toEqual(['/c/', '/b/', '/a/', '/embed/d/']);
});

describe('what a change touches comes first, then the account and the sections of its incident', () => {
	const file = (path: string) => `content/incidents/x/${path}`;

	test('of one claim among many pages that draw on it', () =>
		expect(
			inOrder(
				[
					aChange('/compare/', 'words'),
					aChange('/embed/x/costs/', 'words'),
					aChange('/find/c/', 'words'),
					aChange('/handouts/x/one/', 'words'),
					aChange('/', 'words'),
					aChange('/x/', 'words'),
					aChange('/x/changes/', 'styles'),
					aChange('/x/charts/costs/', 'mark-up'),
					aChange('/x/claims/', 'mark-up'),
					aChange('/x/claims/cost/', 'words'),
					aChange('/x/claims/other/', 'words'),
					aChange('/y/scale/', 'words'),
				],
				file('claims/cost.mdx'),
			),
		).toEqual([
			'/x/claims/cost/',
			'/x/',
			'/x/claims/',
			'/compare/',
			'/find/c/',
			'/handouts/x/one/',
			'/',
			'/x/claims/other/',
			'/y/scale/',
			'/x/charts/costs/',
			'/x/changes/',
			'/embed/x/costs/',
		]));

	test.each([
		[file('sites/works.mdx'), ['/x/sites/works/', '/handouts/x/site-works/']],
		[file('events/2024-09-01-stop.mdx'), ['/x/timeline/']],
		[file('sources.yaml'), ['/x/sources/']],
		[file('incident.mdx'), ['/x/']],
		['content/comparisons/one.mdx', ['/compare/one/']],
		['content/glossary/van.mdx', ['/glossary/']],
		['content/pages/front.mdx', ['/']],
		['content/moved.yaml', []],
	])('%s', (touched, own) => {
		const others = ['/a/', '/compare/', '/y/'];
		expect(inOrder(inWords(...others, ...own.toReversed()), touched).slice(0, own.length)).toEqual(
			own.toReversed(),
		);
	});
});
