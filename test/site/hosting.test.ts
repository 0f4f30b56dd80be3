import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentsOf } from './dist.ts';

const rules = readFileSync('dist/_headers', 'utf8')
	.split(/\n\n+/)
	.map((text) => text.trim().split(/\n\s*/))
	.map(([pattern = '', ...headers]) => ({ pattern, headers }));

/** What a host that reads the file sends with a path. */
const sentWith = (path: string): string[] =>
	rules
		.filter(({ pattern }) =>
			pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
		)
		.flatMap(({ headers }) => headers);

test('every page is sent with one word on who may frame it: anybody a frame, nobody else another', () => {
	for (const { path } of documentsOf('dist')) {
		const framed = sentWith(path).flatMap(
			(line) => /frame-ancestors ([^;]+)/.exec(line)?.[1] ?? [],
		);
		expect(framed, path).toEqual([path.startsWith('/embed/') ? '*' : "'none'"]);
	}
});

test.each(['/', '/feed.xml', '/site.webmanifest', '/embed/any/costs/', '/_astro/any.js'])(
	'%s is sent with what every answer says, once each',
	(path) => {
		const named = sentWith(path).map((line) => line.split(':')[0]);
		for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'])
			expect(named.filter((one) => one === name)).toHaveLength(1);
	},
);

test('a page that stands where no headers can be sent says the same itself, as far as it can', () => {
	const silent = documentsOf('dist').filter(
		({ html }) =>
			!html.includes('http-equiv="content-security-policy"') ||
			!html.includes('<meta name="referrer" content="strict-origin-when-cross-origin">') ||
			!html.includes("base-uri 'none'") ||
			!html.includes("form-action 'none'"),
	);
	expect(silent.map(({ path }) => path)).toEqual([]);
});
