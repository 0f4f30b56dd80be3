import { expect, test } from 'vitest';
import { kindCounts, retoldBy } from '#facts/retelling.ts';
import { usage } from '#facts/usage.ts';
import { independence } from '#words/independence.ts';
import { aClaim, aDossier, aSource } from '../a.ts';

const sources = {
	agency: aSource({ kind: 'press' }),
	paper: aSource({ kind: 'press', restsOn: ['agency'] }),
	copy: aSource({ kind: 'press', restsOn: ['agency'], read: 'republished', via: 'A Mirror' }),
	release: aSource(),
};

test('a source that is retold names those that retell it', () =>
	expect([...retoldBy(sources)]).toEqual([['agency', ['paper', 'copy']]]));

test('sources are counted by kind and by how they were read, and every one once', () => {
	const counts = kindCounts(sources);
	expect(counts).toEqual([
		{
			kind: 'press',
			primary: false,
			all: 3,
			read: { original: 2, republished: 1, quoted: 0 },
		},
		{
			kind: 'company',
			primary: true,
			all: 1,
			read: { original: 1, republished: 0, quoted: 0 },
		},
	]);
});

test('independence is said in words', () => {
	expect(independence(sources.release, false)).toMatch(/^Primary source; not known to retell/);
	expect(independence(sources.paper, false)).toBe('Not a primary source; retells');
	// There is no other that it could retell.
	expect(independence(sources.release, true)).toBe('Primary source.');
});

test('a source that says otherwise than a claim does not support it', () => {
	const claim = aClaim({ sources: ['paper'], against: ['release'] });
	const uses = usage(aDossier({ claims: [claim], sites: [], sources }));
	expect(uses.get('paper')?.map(({ against }) => against)).toEqual([false]);
	expect(uses.get('release')?.map(({ against }) => against)).toEqual([true]);
});

test('a source of a further figure supports its claim, once', () => {
	const figures = { half: { label: 'Half', value: 1, unit: 'cars', sources: ['paper', 'agency'] } };
	const uses = usage(
		aDossier({ claims: [aClaim({ sources: ['paper'], figures })], sites: [], sources }),
	);
	expect([uses.get('paper')?.length, uses.get('agency')?.length]).toEqual([1, 1]);
});
