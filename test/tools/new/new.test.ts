import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTexts } from '#check/read.ts';
import { unquoted } from '#tools/new/answer.ts';
import { PLANS } from '#tools/new/kinds/index.ts';
import { ANSWERS, flags } from './answers.ts';
import { problemsIn, runNew, runNewOn, runProcess, smallContent, TODAY } from './copy.ts';

const MADE: Record<string, string[]> = {
	site: ['content/incidents/example-2024/sites/south-works.mdx'],
	statement: ['content/incidents/example-2024/statements/example-2jul.mdx'],
	claim: ['content/incidents/example-2024/claims/many-people-sent-home.mdx'],
	source: [],
	event: ['content/incidents/example-2024/events/2024-07-03-minister-visits-works.mdx'],
	series: ['content/incidents/example-2024/series/people-trained-example.mdx'],
	report: ['content/incidents/example-2024/checked/northtown-post-5jul.mdx'],
	handout: ['content/incidents/example-2024/handouts/brief.mdx'],
	page: ['content/pages/makes-this-site.mdx'],
	comparison: ['content/comparisons/other-2020.mdx', 'content/comparisons/sources.yaml'],
	term: ['content/glossary/tally-clerk.mdx'],
	correction: ['content/corrections/2024-08-20-number-cars-wrong.mdx'],
	incident: [
		'content/incidents/sample-mills-2023/incident.mdx',
		'content/incidents/sample-mills-2023/sites/mill-3.mdx',
		'content/incidents/sample-mills-2023/sources.yaml',
	],
};

test('every kind is tried', () => {
	expect(Object.keys(ANSWERS).toSorted()).toEqual(Object.keys(PLANS).toSorted());
	expect(Object.keys(MADE).toSorted()).toEqual(Object.keys(PLANS).toSorted());
});

describe('what the command writes', () => {
	test.each(Object.keys(ANSWERS))('%s: passes the content check at once', async (kind) => {
		const folder = smallContent();
		const before = new Set(readTexts(folder).keys());
		expect(problemsIn(folder)).toEqual([]);
		const { code, out, err } = await runNew(folder, kind, ...flags(ANSWERS[kind] ?? {}), '--yes');
		expect([code, err]).toEqual([0, '']);
		const made = [...readTexts(folder).keys()].filter((file) => !before.has(file));
		expect(made.toSorted()).toEqual(MADE[kind]);
		for (const file of made) {
			expect(out).toContain(`${file} written.`);
			expect(readTexts(folder).get(file)).not.toMatch(/[&*]a1|: null|undefined/);
		}
		expect(out).toMatch(/\nNext: .+\.\n$/);
		expect(problemsIn(folder)).toEqual([]);
	});
});

test('a quotation loses the marks around it, which the page sets', async () => {
	const folder = smallContent();
	const quoted = { ...ANSWERS['statement'], quote: '“We have stopped”' };
	await runNew(folder, 'statement', ...flags(quoted), '--yes');
	const file = 'content/incidents/example-2024/statements/example-2jul.mdx';
	expect(readTexts(folder).get(file)).toContain('\nquote: We have stopped\n');
});

test.each([
	['“Stop” and “go”', '“Stop” and “go”'],
	['"all of it"', 'all of it'],
	['‘so’', 'so'],
	['“open', '“open'],
])('of %s as a quotation, %s is kept', (typed, kept) => expect(unquoted(typed)).toBe(kept));

describe('a new incident', () => {
	test('asks a person for fewer than 15 answers, and is unfinished', () => {
		expect(Object.keys(ANSWERS['incident'] ?? {}).length).toBeLessThan(15);
	});

	test('has no end point, and a lead that is still out', async () => {
		const folder = smallContent();
		await runNew(folder, 'incident', ...flags(ANSWERS['incident'] ?? {}), '--yes');
		const home = 'content/incidents/sample-mills-2023';
		const incident = readTexts(folder).get(`${home}/incident.mdx`) ?? '';
		expect(incident).not.toContain('endPoints');
		expect(incident).toContain('\nlead: [mill-3]\n');
		expect(readTexts(folder).get(`${home}/sites/mill-3.mdx`)).toContain('condition: out');
	});
});

describe('a new site', () => {
	const made = async (more: Record<string, string>) => {
		const folder = smallContent();
		const { incident, name, role, answer, sources } = ANSWERS['site'] ?? {};
		const bare = Object.fromEntries(
			Object.entries({ incident, name, role, answer, sources }).flatMap(([flag, value]) =>
				value === undefined ? [] : [[flag, value]],
			),
		);
		const ran = await runNew(folder, 'site', ...flags({ ...bare, ...more }), '--yes');
		const text = readTexts(folder).get('content/incidents/example-2024/sites/south-works.mdx');
		return { ...ran, text: text ?? '' };
	};

	test('may have no place', async () => {
		const { code, text } = await made({
			'phase-from': '2024-07-01',
			'phase-what': 'It stops.',
		});
		expect(code).toBe(0);
		expect(text).not.toContain('places');
		expect(text).toContain('condition: out');
	});

	test('of which no day is known has a state and no phase', async () => {
		const { code, text } = await made({ state: 'kept on' });
		expect(code).toBe(0);
		expect(text).toContain('\nstate: kept on\n');
		expect(text).not.toContain('phases');
	});

	test('must have one or the other', async () => {
		const { code, err } = await made({});
		expect(code).toBe(2);
		expect(err).toContain('--phase-from');
	});
});

test('as a process, it takes the one incident there is, and its day', async () => {
	const folder = smallContent();
	const { incident: _, ...claim } = ANSWERS['claim'] ?? {};
	const { code, out, err } = await runProcess(folder, 'claim', ...flags(claim), '--yes');
	expect([code, err]).toEqual([0, '']);
	const file = 'content/incidents/example-2024/claims/many-people-sent-home.mdx';
	expect(out).toContain(`${file} written.\n`);
	expect(readTexts(folder).get(file)).toContain('\nasOf: 2024-09-01\n');
});

describe('the day on which it is run', () => {
	const without = (kind: string, flag: string) => {
		const { [flag]: _, ...answers } = ANSWERS[kind] ?? {};
		return [kind, ...flags(answers), '--yes'];
	};
	const SOURCES = 'content/incidents/example-2024/sources.yaml';

	test('is that on which a source is read and a correction is made', async () => {
		const folder = smallContent();
		await runNew(folder, ...without('source', 'accessed'));
		await runNew(folder, ...without('correction', 'date'));
		const texts = readTexts(folder);
		expect(texts.get(SOURCES)).toContain(`  accessed: ${TODAY}\n`);
		const correction = texts.get(`content/corrections/${TODAY}-number-cars-wrong.mdx`);
		expect(correction).toContain(`\ndate: ${TODAY}\n`);
	});

	test('is no day on which anything happened or was said', async () => {
		const folder = smallContent();
		for (const [kind, flag] of [
			['event', 'date'],
			['statement', 'made'],
		] as const) {
			const { code, err } = await runNew(folder, ...without(kind, flag));
			expect([code, err]).toEqual([2, expect.stringContaining(`These are missing: --${flag}.`)]);
		}
	});

	test('is not made earlier where it lies after the day of the facts', async () => {
		const folder = smallContent();
		const before = readTexts(folder);
		const { code, err } = await runNewOn('2024-10-01', folder, ...without('source', 'accessed'));
		expect(code).toBe(1);
		expect(err).toContain(
			'1 October 2024 is later than the edition. Where it was read on that day, move asOf in incident.mdx on to it.',
		);
		expect(readTexts(folder)).toEqual(before);
	});
});

describe('a file that is there already', () => {
	test('is not overwritten; the refusal says which it is', async () => {
		const folder = smallContent();
		const before = readTexts(folder);
		const term = flags({ name: 'ONS', meaning: 'Another.' });
		const { code, out, err } = await runNew(folder, 'term', ...term, '--yes');
		expect([code, out]).toEqual([1, '']);
		expect(err).toBe(
			'content/glossary/ons.mdx is there already. Nothing was written; give another --key.\n',
		);
		expect(readTexts(folder)).toEqual(before);
		expect((await runNew(folder, 'term', ...term, '--yes', '--key', 'ons-2')).code).toBe(0);
	});

	test('nor is a source, nor an incident', async () => {
		const folder = smallContent();
		const source = flags({ ...ANSWERS['source'], key: 'release' });
		const again = await runNew(folder, 'source', ...source, '--yes');
		expect([again.code, again.err]).toEqual([
			1,
			'content/incidents/example-2024/sources.yaml has a source “release” already. Give another --key.\n',
		]);
		const incident = flags({ ...ANSWERS['incident'], key: 'example-2024' });
		expect((await runNew(folder, 'incident', ...incident, '--yes')).code).toBe(1);
	});
});

describe('misuse is answered with one line and exit code 2', () => {
	const event = flags(ANSWERS['event'] ?? {});
	test.each([
		[['clam'], '“clam” is nothing that can be made. Did you mean “claim”?'],
		[['site', '--nmae', 'North'], 'There is no option --nmae. Did you mean --name?'],
		[['site', '--zzzzzz', 'North'], 'There is no option --zzzzzz. npm run'],
		[['event', 'more'], '“more” has no place here.'],
		[['term', '--yes', '--name', 'X'], 'These are missing: --meaning.'],
		[['event'], 'There is no terminal to ask in. Give the answers as flags, with --yes.'],
		[['--yes'], 'Say what to make: incident, site,'],
		[['event', '--yes', ...event, '--date', '2024-13-45'], '--date: 2024-13-45 is no day in'],
		[['event', '--yes', ...event, '--what', 'A visit'], '--what: End this with a full stop.'],
		[['event', '--yes', ...event, '--status', 'sure'], '--status: “sure” is not one of confirmed,'],
		[
			['event', '--yes', ...event, '--sources', 'relaese'],
			'--sources: There is no source “relaese”. Did you mean “release”?',
		],
		[
			['event', '--yes', ...event, '--incident', 'exmaple-2024'],
			'--incident: There is no incident “exmaple-2024”. Did you mean “example-2024”?',
		],
		[['source', '--yes', '--publisher', 'X'], '--title, --url or --unlinked, --kind.'],
		[['event', '--yes', '--source-title', 'X'], '--source-url or --source-unlinked,'],
		[['comparison', '--yes'], '--days-value or --no-days, --cost-value or --no-cost'],
		[['claim', '--yes', '--status', 'estimated'], '--method, --low with --high or --no-range.'],
	])('%j', async (args, message) => {
		const folder = smallContent();
		const before = readTexts(folder);
		const { code, out, err } = await runNew(folder, ...args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(message);
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(readTexts(folder)).toEqual(before);
	});
});

test('what the content check refuses is not written, and told in its words', async () => {
	const folder = smallContent();
	const event = flags({ ...ANSWERS['event'], date: '2025-07-03' });
	const { code, err } = await runNew(folder, 'event', ...event, '--yes');
	expect(code).toBe(1);
	expect(err).toContain('2025-07-03-minister-visits-works.mdx:2:1  3 July 2025 is later than');
	expect(err).toMatch(/\nNothing was written\.\n$/);
	expect(problemsIn(folder)).toEqual([]);
});

test('faults that are there already keep nobody from writing', async () => {
	const folder = smallContent();
	writeFileSync(join(folder, 'content/glossary/bad.mdx'), '---\nname: Bad\n---\n');
	const term = flags(ANSWERS['term'] ?? {});
	expect((await runNew(folder, 'term', ...term, '--yes')).code).toBe(0);
	expect(problemsIn(folder)).toHaveLength(1);
});

test('where one of several files cannot be written, none is', async () => {
	const folder = smallContent();
	const before = readTexts(folder);
	// What stands in the way of the draft beside the record.
	mkdirSync(join(folder, 'content/incidents/example-2024/claims/.made.mdx.draft'));
	const source = flags(ANSWERS['source'] ?? {});
	const { code, err } = await runNew(folder, 'source', ...source, '--yes');
	expect(code).toBe(1);
	expect(err).toMatch(/^The files could not be written \(E[A-Z]+\)\. None was\.\n$/);
	expect(readTexts(folder)).toEqual(before);
});

describe('help', () => {
	test('names every kind', async () => {
		const { code, out } = await runNew(smallContent(), '--help');
		expect(code).toBe(0);
		for (const kind of Object.keys(PLANS)) expect(out).toMatch(new RegExp(`^  ${kind} `, 'm'));
	});

	test.each([
		['correction', 'said', 'where kind is correction'],
		['correction', 'why', ''],
		['source', 'unlinked', 'where there is no url'],
		['claim', 'method', 'where status is estimated'],
		['claim', 'status', ''],
	])('of a %s says when --%s is needed', async (kind, flag, when) => {
		const { out } = await runNew(smallContent(), kind, '--help');
		const line = out.split('\n').find((one) => one.startsWith(`  --${flag} `));
		expect(line).toMatch(new RegExp(` Needed${when && ` ${when}`}\\.$`));
	});

	test.each(Object.keys(PLANS))('%s: names every flag, with what it is for', async (kind) => {
		const { code, out } = await runNew(smallContent(), kind, '--help');
		expect(code).toBe(0);
		for (const { flag, about } of PLANS[kind]?.questions ?? [])
			expect(out).toMatch(new RegExp(`^  --${flag} +${RegExp.escape(about)}`, 'm'));
	});
});
