import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#check/content.ts';
import { asLine } from '#check/problem.ts';
import {
	aPhase,
	aPlan,
	aStop,
	rawClaim,
	rawIncident,
	rawSite,
	rawSource,
	rawStatement,
} from '../a.ts';
import { UNITS } from './tree.ts';

const file = (fields: unknown) => `---\n${stringify(fields)}---\n`;
const at = (path: string) => `content/incidents/example/${path}`;

/** The problems of a tree checked on 1 September 2024, with these records. */
const problems = (records: Record<string, string>) =>
	checkContent(
		new Map([
			[at('incident.mdx'), file(rawIncident({ asOf: '2024-09-01' }))],
			UNITS,
			[at('sources.yaml'), stringify({ release: rawSource() })],
			[at('sites/north.mdx'), file(rawSite())],
			...Object.entries(records),
		]),
	).map(asLine);

test.each([
	['claims/late.mdx', file(rawClaim({ asOf: '2024-09-02' })), 'claims/late.mdx:7:1'],
	['statements/late.mdx', file(rawStatement({ made: '2024-10' })), 'statements/late.mdx:5:1'],
	[
		'sites/north.mdx',
		file(rawSite({ phases: [aStop(), aPhase({ from: '2025-01-01' })] })),
		'sites/north.mdx:20:5',
	],
])('%s must not lie after the edition', (path, text, place) => {
	const [problem] = problems({ [at(path)]: text });
	expect(problem).toContain(place);
	expect(problem).toContain('is later than 1 September 2024, the day of the edition');
});

test('a plan may lie after it, and so may a month that has begun', () => {
	const plans = [aPlan({ date: '2025-01-01' })];
	expect(problems({ [at('sites/north.mdx')]: file(rawSite({ plans })) })).toEqual([]);
	expect(problems({ [at('claims/now.mdx')]: file(rawClaim({ asOf: '2024-09' })) })).toEqual([]);
});

test('a source cannot be read before it is published, nor after the edition', () => {
	const sources = (fields: object) => ({
		[at('sources.yaml')]: stringify({ release: { ...rawSource(), ...fields } }),
	});
	expect(problems(sources({ published: '2024-10-01', accessed: '2024-08' }))[0]).toContain(
		'release: It was read before it was published.',
	);
	expect(problems(sources({ accessed: '2024-11' }))[0]).toContain(
		'release: November 2024 is later than the edition. Where it was read on that day, move asOf in incident.mdx on to it.',
	);
});
