import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { check, checkContent } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { MOVABLE, type Movable } from '#records/moves.ts';
import { apply } from '#tools/rename/apply.ts';
import { main } from '#tools/rename/main.ts';
import { renamed, sound } from '#tools/rename/plan.ts';
import { addressesOf, thingsIn, type Thing } from '#check/things.ts';
import { thingMeant } from '#tools/rename/things.ts';
import {
	aPhase,
	aPlan,
	aStop,
	rawClaim,
	rawHandout,
	rawIncident,
	rawReport,
	rawSite,
	rawSource,
	rawStatement,
} from '../../a.ts';
import { CONTENTS } from '../../content.ts';
import { at, file, tree } from '../../check/tree.ts';

const EXAMPLES = CONTENTS.find(([name]) => name === 'the examples')![1];

/** A tree in which each kind of thing is named in every way in which one can be. */
const NAMED = tree({
	[at('incident.mdx')]: file(
		rawIncident({
			summary: 'It stopped on {north.first} and made {made.value}.',
			questions: { made: 'What was made?', what: 'What happened?' },
			// Question and claim have one key, beside one another.
			answeredBy: { made: 'made' },
			keyClaims: ['made', 'sum'],
			endPoints: [
				{ id: 'first-step', name: 'first step', site: 'north', phase: 'first' },
				// An end point that is called as a site is.
				{ id: 'south', name: 'the south', site: 'south', phase: 'first' },
			],
			figures: { value: { value: 3, unit: 'cars' } },
			unknowns: [
				{ what: 'Why {figures.value} stopped.', looked: '2024-08-30', where: 'the papers' },
			],
		}),
		[
			'Then <Claim id="made" /> were made, by [a link](/example/claims/made/ "made") and [another][made].',
			'',
			'[made]: /example/claims/made/#more',
			'',
			'<Date of="north.first" /> is no <Date of="south" />, and <Claim\n\tid="made">made</Claim> stays made.',
			'',
			'<KeyFigures of="made  sum" />',
			'',
			'<Cite source="release" at="page two" />',
		].join('\n'),
	),
	[at('sources.yaml')]: stringify({
		release: rawSource(),
		'release-two': rawSource({ url: 'https://example.org/two', restsOn: ['release'] }),
	}).replace('release-two:', '"release-two":'),
	[at('sites/north.mdx')]: file(rawSite({ phases: [aStop(), aPhase()], plans: [aPlan()] })),
	[at('sites/south.mdx')]: file(rawSite({ name: 'South works', label: 'South' })),
	[at('claims/made.mdx')]: file(
		rawClaim({
			value: 5,
			unit: 'cars',
			date: '2024-08-09',
			question: 'made',
			at: { release: 'page two' },
			commitment: { kind: 'return', by: 'press', for: 'north.first' },
		}),
		'## More\n\nThere is more.',
	),
	[at('claims/more.mdx')]: file(
		rawClaim({
			asks: 'How many more?',
			statement: 'It made {made.value}, more than {value}.',
			value: 5,
			unit: 'cars',
			sources: ['release', 'release-two'],
			commitment: { kind: 'return', by: 'press', for: 'south' },
			date: '2024-08-09',
		}),
	),
	[at('claims/sum.mdx')]: file(rawClaim({ asks: 'How many?', derived: { sum: ['made', 'more'] } })),
	[at('statements/said.mdx')]: file(
		rawStatement({ commitment: { kind: 'return', date: '2024-07-20', for: 'north' } }),
	),
	[at('checked/paper.mdx')]: file(
		rawReport({
			assertions: [
				{ id: 'first', says: 'It.', verdict: 'holds', why: 'It did.', claims: ['made'] },
			],
		}),
	),
	[at('handouts/brief.mdx')]: file(
		rawHandout({
			report: 'paper',
			tasks: [{ assertion: 'first', evidence: ['made'], answer: 'It did.' }],
		}),
		'<Said of="said" />',
	),
	'content/corrections/change.mdx': file({
		date: '2024-08-20',
		kind: 'update',
		summary: 'Something was added.',
		why: 'It was new.',
		pages: ['/example/', '/example/claims/made/', '/handouts/example/site-north/'],
		incident: 'example',
	}),
	'content/glossary/car.mdx': file({
		name: 'Car',
		meaning: 'It stands for {made.value}.',
		incident: 'example',
	}),
});

const thingIn = (texts: ReadonlyMap<string, string>, one: Movable, key: string): Thing =>
	thingMeant(one, key, thingsIn(check(texts).records));

/** The content without the lists of what moved. */
const withoutLists = (texts: ReadonlyMap<string, string>) =>
	new Map([...texts].filter(([name]) => !name.endsWith('moved.yaml')));

test('the trees to be renamed in are sound', () => {
	expect(checkContent(NAMED)).toEqual([]);
	expect(new Set(thingsIn(check(EXAMPLES).records).map(({ one }) => one))).toEqual(
		new Set(MOVABLE),
	);
});

describe.each([
	['the examples', EXAMPLES],
	['a tree that names all in every way', NAMED],
])('in %s', (_, texts) => {
	const things = thingsIn(sound(texts).records).filter(
		({ file: path }) => !path.endsWith('pages/about.mdx'),
	);

	test.each(things.map((thing) => [`${thing.one} ${thing.key}`, thing] as const))(
		'%s: another key passes the check, and the former again gives the same bytes',
		(__, thing) => {
			const other = `${thing.key}-x`;
			const there = renamed(texts, thing, other);
			expect(checkContent(there.texts)).toEqual([]);
			expect(there.texts).not.toEqual(texts);
			const again = thingIn(
				there.texts,
				thing.one,
				thing.one === 'incident' ? other : `${thing.folder.split('/').at(-1)}/${other}`,
			);
			const back = renamed(there.texts, again, thing.key);
			expect(withoutLists(back.texts)).toEqual(withoutLists(texts));
			expect(checkContent(back.texts)).toEqual([]);
		},
	);
});

describe('every place that names a record is changed, and nothing that only looks the same', () => {
	test('a claim', () => {
		const { texts, mentions } = renamed(NAMED, thingIn(NAMED, 'claim', 'made'), 'built');
		const incident = texts.get(at('incident.mdx'))!;
		expect(incident).toContain('made {built.value}');
		expect(incident).toMatch(/answeredBy:\n {2}made: built/);
		expect(incident).toMatch(/questions:\n {2}made:/);
		expect(incident).toMatch(/keyClaims:\n {2}- built\n {2}- sum/);
		expect(incident).toContain('[a link](/example/claims/built/ "made")');
		expect(incident).toContain('[another][made]');
		expect(incident).toContain('[made]: /example/claims/built/#more');
		expect(incident).toContain('<Claim\n\tid="built">made</Claim> stays made.');
		expect(incident).toContain('<KeyFigures of="built  sum" />');
		expect(texts.get(at('claims/built.mdx'))).toContain('question: made');
		expect(texts.get('content/corrections/change.mdx')).toContain('- /example/claims/built/\n');
		expect(texts.get('content/glossary/car.mdx')).toContain('{built.value}');
		expect(mentions).toBe(14);
	});

	test('a site, where an end point has the name of another', () => {
		const { texts } = renamed(NAMED, thingIn(NAMED, 'site', 'north'), 'upper');
		expect(texts.get(at('incident.mdx'))).toContain('<Date of="upper.first" />');
		expect(texts.get(at('incident.mdx'))).toContain('on {upper.first}');
		expect(texts.get(at('statements/said.mdx'))).toContain('for: upper\n');
		expect(texts.get(at('claims/made.mdx'))).toContain('for: upper.first\n');
		expect(texts.get('content/corrections/change.mdx')).toContain('/handouts/example/site-upper/');
		const south = renamed(NAMED, thingIn(NAMED, 'site', 'south'), 'lower').texts;
		expect(south.get(at('claims/more.mdx'))).toContain('for: south\n');
		expect(south.get(at('incident.mdx'))).toContain('<Date of="south" />');
		expect(south.get(at('incident.mdx'))).toContain('id: south\n');
	});

	test('a source, and none whose key begins alike', () => {
		const { texts } = renamed(NAMED, thingIn(NAMED, 'source', 'release'), '2024');
		expect(texts.get(at('sources.yaml'))).toMatch(/^"2024":/);
		expect(texts.get(at('sources.yaml'))).toContain('"release-two":');
		expect(texts.get(at('claims/more.mdx'))).toMatch(/- "2024"\n {2}- release-two/);
		expect(texts.get(at('incident.mdx'))).toContain('<Cite source="2024" at="page two" />');
	});

	test('an incident, with the addresses of all that is its own', () => {
		const { texts } = renamed(NAMED, thingIn(NAMED, 'incident', 'example'), 'works');
		expect([...texts.keys()].some((name) => name.includes('/example/'))).toBe(false);
		expect(texts.get('content/corrections/change.mdx')).toMatch(
			/- \/works\/\n {2}- \/works\/claims\/made\/\n {2}- \/handouts\/works\/site-north\/\nincident: works/,
		);
		expect(texts.get('content/moved.yaml')).toContain('incident:\n  example: works');
	});
});

describe('what is not sure is refused', () => {
	const refusal = (one: Movable, key: string, to: string, texts = NAMED) => {
		try {
			renamed(texts, thingIn(texts, one, key), to);
			return '';
		} catch (error) {
			return (error as Error).message;
		}
	};

	test('a key that is none, is taken, or is the same', () => {
		expect(refusal('claim', 'made', 'Made It')).toContain('is no key');
		expect(refusal('claim', 'made', 'more')).toContain('There is a claim “more” already.');
		expect(refusal('claim', 'made', 'made')).toContain('called “made” already');
	});

	test('a key by which a sentence would say something else', () =>
		// The incident has a field of this name, which comes before any record.
		expect(refusal('claim', 'made', 'figures')).toContain('say something else'));

	test('a key that prose would take for another record', () =>
		expect(refusal('claim', 'made', 'said')).toContain('would have an error'));

	test('a key that something else had once', () => {
		const { texts } = renamed(NAMED, thingIn(NAMED, 'claim', 'made'), 'built');
		expect(refusal('claim', 'more', 'made', texts as Map<string, string>)).toContain(
			'leads to “built”',
		);
	});

	test('content that has faults of its own', () =>
		expect(refusal('claim', 'made', 'built', tree({ [at('sources.yaml')]: 'a: [' }))).toMatch(
			/problems? of its own/,
		));

	test('a page that the site leads to by its name', () =>
		expect(() => thingIn(EXAMPLES, 'page', 'about')).toThrow('keeps its name'));

	test('a key of nothing, with the nearest, and one of several', () => {
		expect(() => thingIn(NAMED, 'claim', 'mde')).toThrow('Did you mean “made”?');
		const twice = new Map(NAMED);
		for (const [name, text] of NAMED)
			if (name.startsWith('content/incidents/example/'))
				twice.set(name.replace('example', 'other'), text.replaceAll('/example/', '/other/'));
		expect(() => thingIn(twice, 'claim', 'made')).toThrow('example/made or other/made');
		expect(thingIn(twice, 'claim', 'other/made').folder).toBe('incidents/other');
	});
});

describe('the addresses that a thing had are still led on', () => {
	test('through two renamings', () => {
		const one = renamed(NAMED, thingIn(NAMED, 'claim', 'made'), 'built').texts;
		const two = renamed(one, thingIn(one, 'claim', 'built'), 'done').texts;
		expect(two.get(at('moved.yaml'))).toMatch(/claim:\n {2}made: done\n {2}built: done/);
		expect(checkContent(two)).toEqual([]);
	});

	test('each thing but an event, a series and a source of comparisons has one', () => {
		const bare = thingsIn(check(EXAMPLES).records).filter(
			(thing) => addressesOf(thing).length === 0,
		);
		expect(new Set(bare.map(({ one, folder }) => `${one} ${folder.split('/')[0]}`))).toEqual(
			new Set(['event incidents', 'series incidents', 'source comparisons']),
		);
	});
});

describe('the command', () => {
	function project(): string {
		const folder = mkdtempSync(join(tmpdir(), 'rename-'));
		onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
		for (const [name, text] of NAMED) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), text);
		}
		return folder;
	}

	async function run(folder: string, args: string[], answer?: boolean) {
		const said: string[] = [];
		const code = await main(args, {
			texts: () => readTexts(folder),
			apply: (files) => apply(folder, files),
			confirm: answer === undefined ? undefined : () => Promise.resolve(answer),
			elsewhere: () => ['README.md'],
			say: (line) => said.push(line),
			warn: (line) => said.push(line),
		});
		return { code, out: said.join('\n') };
	}

	test('shows what would change before it asks, and changes nothing without a yes', async () => {
		const folder = project();
		const { code, out } = await run(folder, ['claim', 'made', 'built'], false);
		expect(code).toBe(1);
		expect(out).toContain('+  made: built\n');
		expect(out).toContain('rename to content/incidents/example/claims/built.mdx');
		expect(readTexts(folder)).toEqual(new Map([...NAMED].toSorted(([a], [b]) => (a < b ? -1 : 1))));
	});

	test('without a terminal it wants --yes', async () => {
		const folder = project();
		expect((await run(folder, ['claim', 'made', 'built'])).code).toBe(2);
		const done = await run(folder, ['claim', 'made', 'built', '--yes']);
		expect(done.code).toBe(0);
		expect(done.out).toContain('README.md');
		expect(checkContent(readTexts(folder))).toEqual([]);
		expect(readFileSync(join(folder, at('moved.yaml')), 'utf8')).toContain('made: built');
	});

	test('an incident goes with its whole folder, pictures too', async () => {
		const folder = project();
		const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0xff]);
		mkdirSync(join(folder, at('images')));
		writeFileSync(join(folder, at('images/gate.png')), picture);
		const done = await run(folder, ['incident', 'example', 'works', '--yes']);
		expect(done.code, done.out).toBe(0);
		expect(readFileSync(join(folder, 'content/incidents/works/images/gate.png'))).toEqual(picture);
		expect(checkContent(readTexts(folder))).toEqual([]);
	});

	test('where one file cannot be written, all stay as they were', () => {
		const folder = project();
		const { files } = renamed(NAMED, thingIn(NAMED, 'claim', 'made'), 'built');
		const faulty = [...files, { file: 'content/glossary/car.mdx/x', before: undefined, after: '' }];
		expect(() => apply(folder, faulty)).toThrow('None was.');
		expect(readTexts(folder)).toEqual(new Map([...NAMED].toSorted(([a], [b]) => (a < b ? -1 : 1))));
	});

	test.each([
		[['claim'], 'Say which key it has'],
		[[], 'Say of what kind'],
		[['clam', 'a', 'b'], 'Did you mean “claim”?'],
		[['claim', 'a', 'b', 'c'], '“c” has no place here.'],
	])('%j is a misuse', async (args, words) => {
		const { code, out } = await run(project(), args);
		expect(code).toBe(2);
		expect(out).toContain(words);
	});
});
