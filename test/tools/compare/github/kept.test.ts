import { describe, expect, test } from 'vitest';
import { hubFrom } from '#tools/compare/github/hub.ts';
import { keepComment, keepIssue } from '#tools/compare/github/kept.ts';
import { aHub } from './stub.ts';

const US = { login: 'github-actions[bot]' };
const MARKED = '<!-- standstill report -->\nOld.';
const COMMENTS = 'GET /issues/7/comments';
const ISSUES = 'GET /issues?state=all&labels=report';

describe('one comment', () => {
	const keep = async (answers: Record<string, unknown>) => {
		const stub = await aHub(answers);
		const what = await keepComment(hubFrom(stub.env, fetch), 7, 'report', 'New.');
		return [what, ...stub.sent().map((one) => one.what)];
	};

	test('is written where there is none', async () => {
		const stub = await aHub({ [COMMENTS]: [] });
		await keepComment(hubFrom(stub.env, fetch), 7, 'report', 'New.');
		expect(stub.sent()).toEqual([
			{
				what: 'POST /issues/7/comments',
				body: { body: '<!-- standstill report -->\nNew.' },
				token: 'Bearer secret',
			},
		]);
	});

	test('is written over where there is one, even far down', async () => {
		const ours = { id: 3, body: MARKED, user: US };
		expect(await keep({ [COMMENTS]: [ours] })).toEqual(['updated', 'PATCH /issues/comments/3']);
		const others = Array.from({ length: 100 }, (_, id) => ({
			id: id + 10,
			body: 'Hello.',
			user: US,
		}));
		const far = { [COMMENTS]: others, [`${COMMENTS} page 2`]: [ours] };
		expect(await keep(far)).toEqual(['updated', 'PATCH /issues/comments/3']);
	});

	test('of another who copied the mark, or that quotes it, is left alone', async () => {
		const copied = { id: 3, body: MARKED, user: { login: 'somebody' } };
		const quoted = { id: 4, body: `See: ${MARKED}`, user: US };
		const empty = { id: 5, body: null, user: null };
		expect(await keep({ [COMMENTS]: [copied, quoted, empty] })).toEqual([
			'written',
			'POST /issues/7/comments',
		]);
	});
});

describe('one issue', () => {
	const keep = async (issues: object[], body: string | undefined) => {
		const stub = await aHub({ [ISSUES]: issues });
		const what = await keepIssue(hubFrom(stub.env, fetch), 'report', 'Title', body);
		return [what, ...stub.sent().map((one) => [one.what, one.body])];
	};
	const ours = { number: 3, body: MARKED, user: US, state: 'open' };
	const text = { title: 'Title', body: '<!-- standstill report -->\nNew.' };

	test('is opened with its label where there is none', async () =>
		expect(await keep([], 'New.')).toEqual([
			'written',
			['POST /issues', { ...text, labels: ['report'] }],
		]));

	test('is updated, and opened again, and never doubled', async () => {
		const updated = ['updated', ['PATCH /issues/3', { ...text, state: 'open' }]];
		expect(await keep([ours], 'New.')).toEqual(updated);
		expect(await keep([{ ...ours, state: 'closed' }], 'New.')).toEqual(updated);
	});

	test('is not opened where there is nothing to tell, and closed where it was open', async () => {
		expect(await keep([], undefined)).toEqual(['left alone']);
		expect(await keep([{ ...ours, state: 'closed' }], undefined)).toEqual(['left alone']);
		expect(await keep([ours], undefined)).toEqual([
			'closed',
			['PATCH /issues/3', { state: 'closed' }],
		]);
	});

	test('is no pull request, and none that another wrote', async () => {
		const others = [
			{ ...ours, pull_request: {} },
			{ ...ours, user: { login: 'somebody' } },
		];
		expect((await keep(others, 'New.'))[0]).toBe('written');
	});
});

describe('what keeps it from GitHub is said in one sentence', () => {
	test('a variable that is not set, or is no such thing', async () => {
		const { env } = await aHub({});
		const named = (more: object) => () => hubFrom({ ...env, ...more }, fetch);
		expect(named({ GITHUB_TOKEN: undefined })).toThrow('GITHUB_TOKEN is not set.');
		expect(named({ GITHUB_REPOSITORY: '../x' })).toThrow('GITHUB_REPOSITORY is no such value.');
	});

	test('a refusal, and silence', async () => {
		const { env } = await aHub({});
		const hub = hubFrom(env, fetch);
		await expect(hub.get('/pulls')).rejects.toThrow('GitHub answered GET /pulls with 404.');
		const silent = hubFrom(env, () => Promise.reject(new Error('cut')));
		await expect(silent.get('/pulls')).rejects.toThrow('did not answer GET /pulls (cut).');
	});
});
