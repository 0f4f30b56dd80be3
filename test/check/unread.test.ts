import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { check, checkContent } from '#check/content.ts';
import { since } from '#check/since.ts';
import { rawClaim, rawHandout, rawIncident, rawSite, rawSource, rawStatement } from '../a.ts';
import { at, file, tree } from './tree.ts';

/** Files of one incident that name one another in each way that there is. */
const SOUND = tree({
	[at('sources.yaml')]: stringify({
		release: rawSource(),
		press: rawSource({ url: 'https://example.org/press' }),
	}),
	[at('units.yaml')]: stringify({ bikes: 'bike' }),
	[at('claims/bikes.mdx')]: file(rawClaim({ value: 7, unit: 'bikes', sources: ['press'] })),
	[at('claims/began.mdx')]: file(rawClaim({ date: '2024-07-01' })),
	[at('claims/ended.mdx')]: file(rawClaim({ date: '2024-07-09' })),
	[at('claims/days.mdx')]: file(
		rawClaim({
			statement: 'It took {figures.length}.',
			figures: { length: { label: 'Days', between: ['began', 'ended'] } },
		}),
	),
	[at('claims/sum.mdx')]: file(
		rawClaim({ statement: 'There were {value}.', derived: { sum: ['made', 'more'] } }),
	),
	[at('claims/more.mdx')]: file(rawClaim({ value: 6, unit: 'cars' })),
	[at('claims/naming.mdx')]: file(
		rawClaim({
			statement: '{made.value} were made in {north.first:short}, {bikes.value} later, “We have”.',
		}),
		[
			'<Claim id="made" />, <Claim id="days" figure="length" />, <Date of="north.first" />,',
			'<Date of="said" />, <Site id="north" />, <Statement id="said" form="inline" />, “We have',
			'stopped”, [there](/example/claims/made/#why-so), [its source](/example/sources/#press).',
		].join('\n'),
	),
	[at('claims/made.mdx')]: file(rawClaim({ value: 5, unit: 'cars' }), '## Why so\n\nIt was told.'),
	[at('statements/named.mdx')]: file(
		rawStatement({ commitment: { kind: 'return', date: '2024-07-08', for: 'north.first' } }),
	),
	[at('handouts/brief.mdx')]: file(
		rawHandout({ timing: [{ minutes: 5, what: 'Read.' }] }),
		'<Timing />',
	),
	[at('claims/alleged.mdx')]: file(rawClaim({ status: 'alleged', interest: 'They gain.' })),
	[at('claims/telling.mdx')]: file(rawClaim(), '<Claim id="alleged">It was sabotage.</Claim>'),
	'content/words.yaml': stringify([
		{ words: ['sabotage'], reason: 'It is only alleged.', unless: ['alleged'] },
	]),
	'content/pages/about.mdx': file({ title: 'What is it?', summary: 'It is.' }, '[All](/compare/).'),
	'content/incidents/other/incident.mdx': file(rawIncident()),
	'content/incidents/other/sources.yaml': stringify({ release: rawSource() }),
	'content/incidents/other/sites/north.mdx': file(rawSite()),
	'content/glossary/bike.mdx': file({
		name: 'Bike',
		meaning: '{made.value} say “we have stopped”.',
		incident: 'example',
	}),
});

/** Slips after which no record can be made of a file, each worse than the one before. */
const SLIPS: [string, (text: string) => string][] = [
	['a field that there is not', (text) => text.replace(/^(---\n)?/, '$1nothing: 1\n')],
	['fields that cannot be read', (text) => text.replace(/^(---\n)?/, '$1nothing: [\n')],
	['no fields at all', (text) => text.replace(/^---\n/, '').replace(/^/, 'Words.\n')],
];

test('the files are sound', () => expect(checkContent(SOUND)).toEqual([]));

describe.each(SLIPS)('of %s only the file itself is told:', (_, broken) => {
	test.each([...SOUND.keys()].filter((path) => path !== 'content/pages/front.mdx'))(
		'%s',
		(path) => {
			const after = new Map(SOUND).set(path, broken(SOUND.get(path) ?? ''));
			const checked = check(after);
			expect(new Set(checked.problems.map((problem) => problem.file))).toEqual(new Set([path]));
			// Nor does anything seem to have gone.
			const { problems } = since(SOUND, checked, { typo: false });
			expect(problems).toEqual(checked.problems);
		},
	);
});
