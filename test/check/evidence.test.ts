import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#check/content.ts';
import { asLine } from '#check/problem.ts';
import { areIndependent, rootsOf } from '#facts/independence.ts';
import { aSource, rawClaim, rawIncident, rawSite, rawSource } from '../a.ts';
import { UNITS } from './tree.ts';

const file = (fields: unknown) => `---\n${stringify(fields)}---\n`;
const at = (path: string) => `content/incidents/example/${path}`;
let papers = 0;
/** A paper of its own address. */
const press = (fields = {}) =>
	rawSource({ kind: 'press', url: `https://example.org/paper-${++papers}`, ...fields });

/** The problems of a tree with one claim and these sources besides a release. */
function problemsOf(claim: Record<string, unknown>, sources: Record<string, unknown>): string[] {
	const others = Object.keys(sources);
	const texts = new Map([
		[at('incident.mdx'), file(rawIncident())],
		UNITS,
		[at('sources.yaml'), stringify({ release: rawSource(), ...sources })],
		[at('sites/north.mdx'), file(rawSite())],
		[at('claims/made.mdx'), file(rawClaim(claim))],
		[at('claims/uses.mdx'), file(rawClaim({ sources: ['release', ...others] }))],
	]);
	return checkContent(texts)
		.map(asLine)
		.map((line) => line.replace(/^.*? {2}/, ''));
}

describe('independence', () => {
	const sources = {
		agency: aSource({ kind: 'press' }),
		paper: aSource({ kind: 'press', restsOn: ['agency'] }),
		blog: aSource({ kind: 'research', restsOn: ['paper'] }),
		other: aSource({ kind: 'press' }),
		circle: aSource({ kind: 'press', restsOn: ['circle'] }),
	};

	test('ten that repeat one are one', () =>
		expect(areIndependent(['agency', 'paper', 'blog'], sources)).toBe(false));

	test('two that rest on nothing are two', () =>
		expect(areIndependent(['blog', 'other'], sources)).toBe(true));

	test('one that rests on two is not independent of itself', () =>
		expect(
			areIndependent(['both'], { ...sources, both: aSource({ restsOn: ['agency', 'other'] }) }),
		).toBe(false));

	test('what rests on something rests on its root', () =>
		expect(rootsOf('blog', sources)).toEqual(['agency']));

	test('a circle is no crash', () => expect(rootsOf('circle', sources)).toEqual(['circle']));
});

describe('confirmed', () => {
	test('by one primary source', () => expect(problemsOf({ sources: ['release'] }, {})).toEqual([]));

	test('by two that do not rest on each other', () =>
		expect(problemsOf({ sources: ['a', 'b'] }, { a: press(), b: press() })).toEqual([]));

	test('not by one paper', () =>
		expect(problemsOf({ sources: ['a'] }, { a: press() })[0]).toMatch(
			/^status: “confirmed” needs .* Here: a\.$/,
		));

	test('not by two that quote one agency', () =>
		expect(
			problemsOf(
				{ sources: ['a', 'b'] },
				{ agency: press(), a: press({ restsOn: ['agency'] }), b: press({ restsOn: ['agency'] }) },
			)[0],
		).toMatch(/^status: “confirmed” needs .* Here: a and b\.$/));
});

describe.each([
	['disputed', {}, 'in against'],
	['estimated', { noRange: 'One figure was given.' }, 'in method'],
	['estimated', { method: 'Counted.' }, 'in noRange'],
	['estimated', { method: 'Counted.', low: 1, unit: 'cars' }, 'in noRange'],
	['estimated', { method: 'Counted.', high: 2, unit: 'cars' }, 'in noRange'],
	['estimated', { method: 'Counted.', value: 2, unit: 'cars' }, 'in noRange'],
	['alleged', {}, 'in interest'],
])('%s with %j', (status, fields, expected) => {
	test(`is refused: ${expected}`, () => {
		const [problem] = problemsOf({ status, ...fields }, {});
		expect(problem).toMatch(new RegExp(`^status: “${status}” needs`));
		expect(problem).toContain(expected);
	});
});

test.each([
	[{ status: 'disputed', against: ['a'] }],
	[{ status: 'estimated', method: 'Modelled.', low: 1, high: 2, unit: 'cars' }],
	[{ status: 'estimated', method: 'Counted.', noRange: 'One figure was given.' }],
	[{ status: 'alleged', interest: 'They gain by it.' }],
	[{ status: 'reported' }],
])('%j is accepted', (fields) => expect(problemsOf(fields, { a: press() })).toEqual([]));

test('a source taken out of the bibliography is missed in every file that cited it, in one run', () => {
	const found = problemsOf({ sources: ['release', 'gone'], against: ['gone'] }, {});
	expect(found.filter((line) => line.includes('There is no source “gone”.'))).toHaveLength(2);
});
