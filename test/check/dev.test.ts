import { expect, test } from 'vitest';
import { pageOf } from '#check/dev/page.ts';
import { payload } from '#check/dev/payload.ts';
import type { Problem } from '#check/problem.ts';

const problem = (line: number): Problem => ({
	file: 'content/a.mdx',
	line,
	column: 12,
	severity: 'error',
	code: 'mention',
	message: 'There is no <Nope>.',
});

test('over a page stands the first problem in the checker’s words, with its place', () => {
	const { type, err } = payload([problem(3), problem(4)], '/home/me/project/');
	expect(type).toBe('error');
	expect(err).toMatchObject({
		loc: { file: '/home/me/project/content/a.mdx', line: 3, column: 12 },
		stack: '',
	});
	expect(err.message).toBe(
		'content/a.mdx:3:12  There is no <Nope>.\n\nAnd 1 more:\n\ncontent/a.mdx:4:12  There is no <Nope>.',
	);
});

test('of many more, the first five stand there', () => {
	const [first, ...rest] = Array.from({ length: 9 }, (_, i) => problem(i + 1));
	const { message } = payload([first ?? problem(1), ...rest], '/').err;
	expect(message).toContain('And 8 more:');
	expect(message.match(/content\/a\.mdx/g)).toHaveLength(6);
	expect(message).toMatch(/\n…$/);
});

test('the page that stands in lists them all, as text, and listens for their mending', () => {
	const page = pageOf([problem(3), problem(4)], '/below/');
	expect(page).toContain('<title>The content has 2 problems</title>');
	expect(page).toContain('src="/below/@vite/client"');
	expect(page).toContain('<code>content/a.mdx:4:12</code>');
	expect(page).toContain('There is no &lt;Nope&gt;.');
	expect(page).not.toContain('<Nope>');
});
