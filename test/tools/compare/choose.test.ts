import { expect, test } from 'vitest';
import { choose } from '#tools/compare/choose.ts';
import type { ChangedPage, Reason } from '#tools/compare/report.ts';

const aChange = (path: string, ...reasons: Reason[]): ChangedPage => ({
	path,
	reasons,
	title: path,
	pictures: [],
	weight: { before: 1, after: 1 },
});
const chosen = (pages: ChangedPage[], most: number) => choose(pages, most).map(({ path }) => path);

test('one page of each kind comes before the second of any', () =>
	expect(
		chosen(
			[
				...['/x/claims/a/', '/x/claims/b/', '/x/claims/c/', '/x/sites/a/', '/x/'].map((path) =>
					aChange(path, 'words'),
				),
			],
			4,
		),
	).toEqual(['/x/claims/a/', '/x/sites/a/', '/x/', '/x/claims/b/']));

test('new words come before new mark-up, and both before new styles; frames come last', () => {
	const pages = [
		aChange('/a/', 'styles'),
		aChange('/b/', 'mark-up'),
		aChange('/embed/d/', 'words'),
		aChange('/c/', 'words', 'styles'),
	];
	expect(chosen(pages, 4)).toEqual(['/c/', '/b/', '/a/', '/embed/d/']);
	expect(chosen(pages, 0)).toEqual([]);
});
