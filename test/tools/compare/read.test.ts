import { describe, expect, test } from 'vitest';
import { LIMITS, readReport } from '#tools/compare/read.ts';
import { aReport, reportOf } from './reports.ts';

const read = (data: unknown) => readReport(JSON.stringify(data));

test('a report of ours is read as it is', () => {
	const report = reportOf('word');
	expect(read(report)).toEqual(report);
	const head = { ...report, head: 'b'.repeat(40) };
	expect(read(head)).toEqual(head);
});

describe('what is no report of ours is refused in one sentence', () => {
	const report = aReport();
	const page = { path: '/', title: 'T', weight: 1, pictures: [] };
	const picture = { view: '360', before: null, after: null, note: null };
	const withPage = (fields: object) => ({
		...report,
		pages: { ...report.pages, added: [{ ...page, ...fields }] },
	});

	test.each([
		['another version', { ...report, version: 2 }, 'version is not one of 1'],
		['a commit that is none', { ...report, base: 'main; rm' }, 'base is not of the form'],
		['a further field', { ...report, more: 1 }, 'it is not an object of version, base'],
		['a missing field', { version: 1 }, 'base is not of the form'],
		['a field of another kind', withPage({ title: 7 }), 'pages.added[0].title is not a text'],
		['a text too long', withPage({ title: 'x'.repeat(LIMITS.characters + 1) }), 'at most 2000'],
		['a weight that is none', withPage({ weight: 1.5 }), 'weight is not a whole number'],
		['a weight below nothing', withPage({ weight: -1 }), 'weight is not a whole number'],
		[
			'a picture from elsewhere',
			withPage({ pictures: [{ ...picture, before: 'pictures/../../etc.png' }] }),
			'pictures[0].before is not of the form',
		],
		['another view', withPage({ pictures: [{ ...picture, view: '9' }] }), 'is not one of 360'],
		['a list too long', withPage({ pictures: Array(9).fill(picture) }), 'a list of at most 3'],
		['a list', [], 'it is not an object'],
		['nothing', null, 'it is not an object'],
	])('%s', (_, data, message) => expect(() => read(data)).toThrow(message));

	test('a field that every object inherits does not count as given', () =>
		expect(() => readReport('{"__proto__": {"version": 1}}')).toThrow('not an object of'));

	test('no JSON, and too much of it', () => {
		expect(() => readReport('{')).toThrow('The report is no JSON.');
		expect(() => readReport(`"${'x'.repeat(LIMITS.bytes)}"`)).toThrow('The report is too large.');
	});
});
