import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { NoRoom } from '#charts/draw/room.ts';
import { check, checkContent, type Readings } from '#check/content.ts';
import { asLine } from '#check/problem.ts';
import type { Attempts } from '#check/charts.ts';
import { readTexts } from '#check/read.ts';
import { undrawableInCharts } from '#check/rules/letters.ts';
import { withoutRoomInCharts } from '#check/rules/room.ts';
import { aDossier, aStop, rawClaim, rawIncident, rawSite, rawSource, rawStatement } from '../a.ts';
import { CONTENTS } from '../content.ts';
import { at, file, tree } from './tree.ts';

const problems = (changes: Record<string, string> = {}) => checkContent(tree(changes)).map(asLine);

test('a sound tree has no problem', () => expect(problems()).toEqual([]));

test('content without an incident says so, before anything is built', () => {
	const rest = [...tree()].filter(([path]) => !path.startsWith('content/incidents/'));
	for (const texts of [new Map(rest), new Map<string, string>()])
		expect(checkContent(texts).map(asLine)).toEqual([
			expect.stringMatching(/^content\/incidents:1:1 {2}There is no incident here/),
		]);
});

test.each(CONTENTS)('%s has no problem', (_, texts) =>
	expect(checkContent(texts).map(asLine)).toEqual([]),
);

test('no file of the content is left unread', () => {
	const written = globSync('content/**/*.{mdx,yaml}').map((path) => path.replaceAll('\\', '/'));
	expect(written).not.toEqual([]);
	expect([...readTexts(process.cwd()).keys()]).toEqual(expect.arrayContaining(written));
});

test('who checks again finds the same as who checks for the first time', () => {
	const broken = { [at('sites/north.mdx')]: file({ ...rawSite(), name: '' }) };
	const known: Readings = new Map();
	const more = { [at('claims/more.mdx')]: file(rawClaim({ value: 6, unit: 'cars' })) };
	const trees = [broken, more, { [at('nowhere/x.mdx')]: '' }, broken, {}].map((one) => tree(one));
	for (const texts of trees) expect(check(texts, known).problems).toEqual(check(texts).problems);
	expect([...known.keys()]).toEqual([...tree().keys()]);
	const before = new Map(known);
	check(tree(broken), known);
	const anew = [...known].filter(([path, one]) => before.get(path) !== one);
	expect(anew.map(([path]) => path)).toEqual([at('sites/north.mdx')]);
});

describe('a problem is named with its file, line, column and field', () => {
	test('an unknown field', () =>
		expect(
			problems({ [at('sites/north.mdx')]: '---\nconfidense: high\n' + file(rawSite()).slice(4) }),
		).toEqual([`${at('sites/north.mdx')}:2:1  There is no field “confidense” here.`]));

	test('an impossible date, where a date parser would find another day', () =>
		expect(
			problems({
				[at('sites/north.mdx')]: file(rawSite({ phases: [aStop({ from: '2025-13-45' })] })),
			})[0],
		).toMatch(
			/north\.mdx:\d+:5 {2}phases\[0\]\.from: 2025-13-45 is no day in the calendar\. Write a date as/,
		));

	test('a date that is not quoted is text all the same', () => {
		const text = file(rawSite()).replace(/from: .*/, 'from: 2024-07-01');
		expect(problems({ [at('sites/north.mdx')]: text })).toEqual([]);
	});

	test('a missing field', () => {
		const { name: _, ...rest } = rawSite();
		expect(problems({ [at('sites/north.mdx')]: file(rest) })[0]).toMatch(
			/north\.mdx:\d+:\d+ {2}name: This field is missing\. Write some text\.$/,
		);
	});

	test('a value that is not one of those allowed', () =>
		expect(problems({ [at('sites/north.mdx')]: file(rawSite({ state: 'shut' })) })[0]).toContain(
			'state: “shut” is not one of disputed, unaffected, kept on or unknown.',
		));

	test('a source that does not exist', () =>
		expect(
			problems({ [at('claims/other.mdx')]: file(rawClaim({ sources: ['relaese'] })) })[0],
		).toMatch(
			/other\.mdx:\d+:5 {2}sources\[0\]: There is no source “relaese”\. Did you mean “release”\?$/,
		));

	test('two records of one id', () =>
		expect(problems({ [at('statements/made.mdx')]: file(rawStatement()) })).toEqual([
			`${at('statements/made.mdx')}:2:1  The id “made” is already that of ${at('claims/made.mdx')}. Rename one of the two.`,
		]));

	test('a field written twice', () => {
		const text = `---\nname: North\n${file(rawSite()).slice(4)}`;
		expect(problems({ [at('sites/north.mdx')]: text })[0]).toMatch(
			/north\.mdx:3:1 {2}“name” stands twice; the other is in line 2\./,
		);
	});

	test('a file that does not open with fields', () =>
		expect(problems({ [at('sites/south.mdx')]: 'Just words.\n' })).toEqual([
			`${at('sites/south.mdx')}:1:1  The file must open with its fields between two lines of ---.`,
		]));

	test.each([
		['sites/South.mdx', 'Rename “South” to “south”.'],
		['sites/south.md', 'Rename this to end in .mdx.'],
		['places/south.mdx', 'There is no folder “places” here.'],
		['sites/a/south.mdx', 'This file has no place in content.'],
		['sites/south.svg', 'A picture lies in a folder named images'],
	])('a file that has no place: %s', (path, message) =>
		expect(problems({ [at(path)]: file(rawSite()) })[0]).toContain(message),
	);

	test('a folder without an incident', () =>
		expect(problems({ 'content/incidents/typo/sites/north.mdx': file(rawSite()) })[0]).toContain(
			'typo/sites/north.mdx:1:1  There is no incident.mdx in content/incidents/typo.',
		));

	test('a slip in the bibliography, without every record that cites it', () => {
		const sources = stringify({ release: rawSource() });
		expect(problems({ [at('sources.yaml')]: `${sources}release: twice\n` })).toHaveLength(1);
	});

	test('a source that no record cites', () => {
		const sources = stringify({ release: rawSource(), spare: rawSource() });
		expect(problems({ [at('sources.yaml')]: sources })[0]).toMatch(
			/sources\.yaml:8:1 {2}spare: No record cites this source\.$/,
		);
	});
});

describe('a source has an archived copy or says why it has none', () => {
	const archived = {
		url: 'https://web.archive.org/web/20240901000000/https://example.org/release',
		date: '2024-09-01',
	};
	const [lookedUp, unarchived] = ['2024-09-01', 'The publisher allows none.'];
	const sources = (fields: Record<string, unknown>) =>
		problems({ [at('sources.yaml')]: `# By key.\n${stringify({ release: rawSource(fields) })}` });

	test.each([{}, { archived }, { lookedUp }, { unarchived }])('%j is taken', (fields) =>
		expect(sources(fields)).toEqual([]),
	);
	test.each([
		{ archived, lookedUp },
		{ archived, unarchived },
		{ lookedUp, unarchived },
	])('%j is refused', (fields) =>
		expect(sources(fields)).toEqual([
			expect.stringMatching(/release.*Give only one of archived, lookedUp and unarchived/),
		]),
	);
});

describe('what prose names must exist', () => {
	const body = (text: string) => problems({ [at('claims/other.mdx')]: file(rawClaim(), text) });

	test.each([
		['<Claim id="made" />', []],
		['<Claim id="maed" />', ['There is no claim “maed”.']],
		['<Claim id="other" />', ['The claim “other” has no number.']],
		['<Claim id="other">words</Claim>', []],
		['<Claim id="made" figure="half" />', ['There is no figure of the claim “made” “half”.']],
		['<Site id="south" />', ['There is no site “south”.']],
		['<Statement id="saying" />', ['There is no statement “saying”.']],
		['<Date of="north.stop" />', []],
		['<Date of="north.ended" />', ['There is no dated record “north.ended”.']],
		['<Date of="began" form="long" />', ['There is no form “long”.']],
		['<Days to="first-step" />', []],
		['<Days to="end" />', ['There is no end point “end”.']],
		['<Cite source="press" />', ['There is no source “press”.']],
		['<Count of="plants" />', ['There is no count “plants”.']],
		['<Term id="car" />', []],
		['<Term id="cart" />', ['There is no term “cart”.']],
		['<Comparison id="other" />', ['There is no comparison “other”.']],
	])('%s', (text, expected) => {
		const found = body(text).map((line) => line.replace(/^.*? {2}/, ''));
		expect(found.map((line) => expected.some((start) => line.startsWith(start)))).toEqual(
			expected.map(() => true),
		);
	});

	test('in a file of no incident, only terms and comparisons can be named', () =>
		expect(
			problems({
				'content/glossary/van.mdx': file(
					{ name: 'Van', meaning: 'A vehicle.' },
					'<Claim id="made" />',
				),
			})[0],
		).toContain(
			'van.mdx:6:1  <Claim> works only in the files of an incident. Link to the page that has it',
		));
});

test('a word of one incident is none of what belongs to no incident', () => {
	const weld = { name: 'Weld', meaning: 'A seam.', incident: 'example' };
	const files = (text: string) =>
		problems({
			'content/glossary/weld.mdx': file(weld),
			'content/pages/about.mdx': file({ title: 'What is this?', summary: 'It is.' }, text),
			[at('claims/other.mdx')]: file(rawClaim(), 'A <Term id="weld">seam</Term>.'),
		});
	expect(files('A <Term id="car">car</Term>.')).toEqual([]);
	expect(files('A <Term id="weld">seam</Term>.')).toEqual([
		'content/pages/about.mdx:6:3  There is no term “weld”. There is only car.',
	]);
});

test('a drawing of which no text alone is too long is told of its incident', () => {
	const subject = { dossier: aDossier(), comparisons: [] };
	const full = new Map([['downtime' as const, new NoRoom(['Elsewhere'])]]);
	expect(withoutRoomInCharts(subject, full, [])).toEqual([
		expect.objectContaining({ code: 'crowded', file: subject.dossier.file }),
	]);
});

test('letters that no record has and no drawing can show are told of their incident', () => {
	const subject = { dossier: aDossier(), comparisons: [] };
	const drawn = (headline: string) => {
		const views = [{ headline, drawings: [] }];
		return new Map([['downtime', { views, unit: '', reading: '', key: [], notes: [] }]]);
	};
	const told = (headline: string) =>
		undrawableInCharts(subject, drawn(headline) as unknown as Attempts, []);
	expect(told('North')).toEqual([]);
	expect(told('It is 水.')).toEqual([
		{
			file: subject.dossier.file,
			line: 1,
			column: 1,
			code: 'undrawable',
			data: { text: 'It is 水.', letters: ['水'] },
		},
	]);
});

describe('an incident leads nowhere false', () => {
	const incident = (fields: Record<string, unknown>) =>
		problems({ [at('incident.mdx')]: file(rawIncident(fields)) });
	const point = { id: 'end', name: 'end' };

	test('an end point at a phase that the site does not have', () =>
		expect(incident({ endPoints: [{ ...point, site: 'north', phase: 'last' }] })[0]).toMatch(
			/incident\.mdx:\d+:\d+ {2}endPoints\[0\]\.phase: north has no phase “last”\./,
		));

	test('an end point at a claim without a date', () =>
		expect(incident({ endPoints: [{ ...point, claim: 'made' }] })[0]).toContain(
			'endPoints[0].claim: The claim “made” has no date.',
		));

	test('a day announced for something that there is not', () =>
		expect(
			problems({
				[at('statements/then.mdx')]: file(
					rawStatement({ commitment: { kind: 'return', date: '2024-07-03', for: 'other' } }),
				),
			})[0],
		).toMatch(
			/then\.mdx:\d+:\d+ {2}commitment\.for: There is no end point, site or phase “other”\./,
		));

	test('a sum of a claim that has no number', () =>
		expect(
			problems({
				[at('claims/sum.mdx')]: file(rawClaim({ derived: { sum: ['made', 'plain'] } })),
				[at('claims/plain.mdx')]: file(rawClaim()),
			})[0],
		).toMatch(/sum\.mdx:\d+:1 {2}derived: The claim “plain” has no number of its own/));
});

test('what compares accounts with each other can be linked to, and without others is not there', () => {
	const links = '[All](/compare/), [drawn](/example/charts/comparisons/).';
	const about = {
		'content/pages/about.mdx': file({ title: 'What is it?', summary: 'It is this.' }, links),
	};
	const other = Object.fromEntries(
		[...tree()]
			.filter(([path]) => path.startsWith(at('')))
			.map(([path, text]) => [path.replace('/example/', '/other/'), text]),
	);
	expect(problems({ ...about, ...other })).toEqual([]);
	expect(problems(about)).toHaveLength(2);
});

test('a correction with text that no page would show', () => {
	const fields = {
		date: '2024-08-20',
		kind: 'update',
		summary: 'It grew.',
		why: 'It was new.',
		pages: ['/example/'],
	};
	const path = 'content/corrections/2024-08-20-grew.mdx';
	expect(problems({ [path]: file(fields) })).toEqual([]);
	expect(problems({ [path]: file(fields, 'And so on.') })).toEqual([
		`${path}:10:1  A correction has no text below its fields.`,
	]);
});

test('every problem of the whole tree is found in one run, sorted by file and place', () => {
	const found = problems({
		[at('sites/north.mdx')]: file(
			rawSite({ phases: [aStop({ from: '2025-02-30', condition: 'shut' })] }),
		),
		[at('claims/other.mdx')]: file(rawClaim({ sources: ['nope'], status: 'likely' })),
		'content/glossary/bad.mdx': file({ name: 'Bad' }, '{1}'),
	});
	const files = found.map((line) => line.split(':')[0]);
	expect(files).toEqual(files.toSorted());
	expect(found.join('\n')).toMatch(/from: .*[\s\S]*condition: /);
	for (const name of ['north', 'other', 'bad']) expect(found.join('\n')).toContain(`${name}.mdx`);
	expect(found.join('\n')).not.toMatch(/undefined|\bat .*\.ts:/);
});

test.each([
	[-101, 1],
	[-100, 0],
	[1000, 0],
	[1001, 1],
])('%i percent is told %i times to be out of range', (value, times) => {
	const texts = tree({ [at('claims/made.mdx')]: file(rawClaim({ value, unit: 'percent' })) });
	const told = checkContent(texts).filter(({ code }) => code === 'percent-out-of-range');
	expect(told).toHaveLength(times);
});
