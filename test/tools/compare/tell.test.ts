import { describe, expect, test } from 'vitest';
import { main as put } from '#tools/compare/put.ts';
import { main } from '#tools/compare/tell.ts';
import { aHub } from './github/stub.ts';
import { aReport, reportOf } from './reports.ts';

const SHA = 'c'.repeat(40);
const PULLS = 'GET /pulls?state=open&head=somebody%3Afix%2F%22%24(x)%22';
const aPull = (fields: object = {}) => ({
	number: 7,
	state: 'open',
	head: { sha: SHA },
	base: { repo: { full_name: 'example/standstill' } },
	...fields,
});

/** Tells a report as the two jobs of the workflow do, to a stub that knows these pull requests. */
async function tell(report: unknown, pulls: object[] = [aPull()], env: object = {}) {
	const stub = await aHub({ [PULLS]: pulls, 'GET /issues/7/comments': [] });
	const said: string[] = [];
	const warn = (line: string) => said.push(line);
	let comment: string | undefined;
	const isPut = put({
		env: {
			GITHUB_SERVER_URL: 'https://github.com',
			GITHUB_REPOSITORY: 'example/standstill',
			RUN_ID: '42',
			FOUND: 'true',
			...env,
		},
		read: () => (report === undefined ? undefined : JSON.stringify(report)),
		write: (text) => {
			comment = text;
		},
		warn,
	});
	const code =
		isPut ||
		(await main({
			env: {
				...stub.env,
				HEAD_SHA: SHA,
				HEAD_OWNER: 'somebody',
				HEAD_BRANCH: 'fix/"$(x)"',
				...env,
			},
			fetch,
			read: () => comment,
			say: warn,
			warn,
		}));
	return { code, said: said.join('\n'), sent: stub.sent() };
}

test('the pull request whose newest commit was looked at is told, with a link to the run', async () => {
	const { code, said, sent } = await tell(aReport());
	expect([code, said]).toEqual([0, 'The comment on pull request 7 is written.']);
	expect(sent.map(({ what }) => what)).toEqual(['POST /issues/7/comments']);
	const address = 'https://github.com/example/standstill/actions/runs/42';
	expect(String(sent[0]?.body['body'])).toContain(`(${address})`);
});

test('a check that ended before it had a report is told as such', async () => {
	const { code, sent } = await tell(undefined, [aPull()], { FOUND: '' });
	expect(code).toBe(0);
	expect(String(sent[0]?.body['body'])).toContain(
		'The check ended before it could look at the content',
	);
});

test('what the report says of mentions arrives as code', async () => {
	const { sent } = await tell(reportOf('@everyone'));
	const body = String(sent[0]?.body['body']);
	expect(body).toContain('`@everyone`');
	expect(body.replaceAll(/`[^`]*`/g, '')).not.toContain('@');
});

describe('nothing is written', () => {
	test.each([
		['where the pull request has moved on', aPull({ head: { sha: 'd'.repeat(40) } })],
		['where it is closed', aPull({ state: 'closed' })],
		['where it goes to another repository', aPull({ base: { repo: { full_name: 'a/b' } } })],
	])('%s', async (_, pull) => {
		const { code, said, sent } = await tell(aReport(), [pull]);
		expect([code, sent]).toEqual([0, []]);
		expect(said).toContain('nothing is told');
	});

	test('where two share the commit', async () =>
		expect((await tell(aReport(), [aPull(), aPull({ number: 8 })])).sent).toEqual([]));

	test.each([
		['where the report is none of ours', { version: 9 }, {}, 'The report is not one of ours'],
		['where there is none', undefined, {}, 'The report is missing or too large.'],
		['where the run is no number', aReport(), { RUN_ID: '1; id' }, 'RUN_ID is no such value'],
		['where the commit is none', aReport(), { HEAD_SHA: 'main' }, 'HEAD_SHA is no such value'],
		['where the owner is none', aReport(), { HEAD_OWNER: 'a/../b' }, 'HEAD_OWNER is no such'],
	])('%s', async (_, report, env, message) => {
		const { code, said, sent } = await tell(report, [aPull()], env);
		expect([code, sent]).toEqual([1, []]);
		expect(said).toContain(message);
	});
});
