import { describe, expect, test } from 'vitest';
import { movedIn } from '#facts/moved.ts';
import { goneFiles } from '#publish/record.ts';
import { pagesOfIncident } from '#words/pageNames.ts';
import { aClaim, aDossier, aHandout, aStatement } from '../a.ts';

const gone = { stood: 'How many were built?', why: 'It said the same.' };

/** An incident that was called “before”, with a claim, a site and a handout that had other keys. */
const DOSSIER = aDossier({
	id: 'example',
	claims: [aClaim({}, 'made')],
	statements: [aStatement()],
	handouts: [aHandout({ large: { sides: 4 } }, 'brief')],
	moves: {
		claim: { built: 'made', lost: gone },
		site: { upper: 'north' },
		handout: { sheet: 'brief' },
		source: { paper: 'release' },
	},
});
const { moved, gone: vanished } = movedIn(
	[DOSSIER],
	{ incident: { before: 'example' }, comparison: { pond: 'lake' }, page: { old: gone } },
	(dossier) => pagesOfIncident(dossier, { charts: [], terms: [] }).map(({ path }) => path),
);
const to = new Map(moved.map((one) => [one.from, one.to]));

describe('an old address leads on', () => {
	test.each([
		['/example/claims/built/', '/example/claims/made/'],
		// Under the key that the incident had, too: the record may have been renamed before it or after it.
		['/before/claims/built/', '/example/claims/made/'],
		['/before/claims/made/', '/example/claims/made/'],
		['/before/', '/example/'],
		['/before/statements/compare/', '/example/statements/compare/'],
		['/handouts/before/brief-large/', '/handouts/example/brief-large/'],
		['/example/sites/upper/', '/example/sites/north/'],
		['/handouts/example/site-upper/', '/handouts/example/site-north/'],
		['/handouts/example/sheet-large/', '/handouts/example/brief-large/'],
		['/compare/pond/', '/compare/lake/'],
	])('%s', (from, now) => expect(to.get(from)).toBe(now));

	test('once each, and never to itself', () => {
		expect(new Set(moved.map(({ from }) => from)).size).toBe(moved.length);
		for (const one of moved) expect(one.from).not.toBe(one.to);
	});
});

test('what has gone is told at each address that it had', () =>
	expect(vanished.map(({ from, list }) => [from, list])).toEqual([
		['/example/claims/lost/', '/example/claims/'],
		['/before/claims/lost/', '/example/claims/'],
		['/old/', '/'],
	]));

test('a place on a page is no page of its own', () =>
	expect(moved.some(({ from }) => from.includes('paper'))).toBe(false));

test('a program that asks for a record which has gone is told so, where there was a file of it', () => {
	const files = goneFiles(vanished, {
		asOf: '2024-09-01',
		hash: '0123abcd',
		name: '2024-09-01-0123abcd',
	});
	expect([...files.keys()]).toEqual(['/example/claims/lost/', '/before/claims/lost/']);
	expect(JSON.parse(files.get('/example/claims/lost/') ?? '')).toMatchObject({
		page: expect.stringMatching(/\/example\/claims\/lost\/$/),
		edition: '2024-09-01-0123abcd',
		gone: { ...gone, on: null },
		list: expect.stringMatching(/\/example\/claims\/$/),
	});
});
