import { describe, expect, test } from 'vitest';
import { readReport } from '#tools/compare/read.ts';
import { LIMITS } from '#tools/compare/report.ts';
import { aDifference, aProblem, aReport, reportOf } from './reports.ts';

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
		site: { ...aDifference(), pages: { ...aDifference().pages, added: [{ ...page, ...fields }] } },
	});

	test.each([
		['another version', { ...report, version: 1 }, 'version: Invalid input: expected 2'],
		[
			'a commit that is none',
			{ ...report, base: 'main; rm' },
			'base: Invalid string: must match pattern',
		],
		['a further field', { ...report, more: 1 }, 'ours: There are further fields.'],
		['a missing field', { version: 2 }, 'base: Invalid input: expected string, received undefined'],
		[
			'a field of another kind',
			withPage({ title: 7 }),
			'site.pages.added.0.title: Invalid input: expected string',
		],
		[
			'a text too long',
			withPage({ title: 'x'.repeat(LIMITS.characters + 1) }),
			'title: Too big: expected string to have <=2000',
		],
		['a weight that is none', withPage({ weight: 1.5 }), 'weight: Invalid input: expected int'],
		['a weight below nothing', withPage({ weight: -1 }), 'weight: Too small: expected'],
		[
			'a picture from elsewhere',
			withPage({ pictures: [{ ...picture, before: 'pictures/../../etc.png' }] }),
			'pictures.0.before: Invalid string: must match',
		],
		[
			'another view',
			withPage({ pictures: [{ ...picture, view: '9' }] }),
			'view: Invalid option: expected one of "360"',
		],
		[
			'a list too long',
			withPage({ pictures: Array(9).fill(picture) }),
			'Too big: expected array to have <=3 items',
		],
		[
			'a rule that is no name',
			aReport({ errors: { count: 1, listed: [aProblem({ code: ')[x](javascript:' })] } }),
			'content.errors.listed.0.code: Invalid string: must match',
		],
		['a list', [], 'ours: Invalid input: expected object'],
		['nothing', null, 'ours: Invalid input: expected object'],
	])('%s', (_, data, message) => expect(() => read(data)).toThrow(message));

	test('a further field is not told by its name, which would be read as a command in the log', () =>
		expect(() => read({ ...report, '\n::add-mask::a': 1 })).toThrow(
			/^The report is not one of ours: There are further fields\.$/,
		));

	test('a field that every object inherits does not count as given', () =>
		expect(() => readReport('{"__proto__": {"version": 1}}')).toThrow('version: Invalid input'));

	test('no JSON, and too much of it', () => {
		expect(() => readReport('{')).toThrow('The report is no JSON.');
		expect(() => readReport(`"${'x'.repeat(LIMITS.bytes)}"`)).toThrow('The report is too large.');
	});
});
