import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { inert } from '#tools/compare/github/inert.ts';
import { commentOf, commentWithout } from '#tools/compare/comment.ts';
import { htmlOf } from '#tools/compare/html.ts';
import { LIMITS } from '#tools/compare/report.ts';
import { aProblem, aReport, reportOf } from './reports.ts';

const RUN = 'https://github.com/example/standstill/actions/runs/7';
const RULES = 'https://github.com/example/standstill/blob/HEAD/src/check/RULES.md';
const PLACES = { run: RUN, rules: RULES };
const OURS = [RUN, `${RULES}#missing-field`];
const parser = unified().use(remarkParse).use(remarkGfm);

/** Every node of a Markdown text. */
function nodesOf(markdown: string): Nodes[] {
	const below = (node: Nodes): Nodes[] =>
		'children' in node ? [node, ...node.children.flatMap(below)] : [node];
	return below(parser.parse(markdown));
}

/** What of a comment could act: links and pictures but ours, HTML, and words outside code. */
function acting(markdown: string) {
	const nodes = nodesOf(markdown);
	return {
		links: nodes.flatMap((node) => ('url' in node && !OURS.includes(node.url) ? [node.url] : [])),
		mark: nodes
			.map(({ type }) => type)
			.filter((type) =>
				['html', 'image', 'table', 'code', 'definition', 'blockquote'].includes(type),
			),
		words: nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join(' '),
	};
}

const HOSTILE = [
	'@everyone look',
	'``` ` @org/team',
	'<img src=x onerror=alert(1)>',
	'<!-- standstill report -->',
	'![x](https://evil.example/x.png)',
	'[click](javascript:alert(1)) www.evil.example https://evil.example',
	'fixes #1, example/other#2 and GH-3',
	'line\n\n# Heading\n\n---\n\n- [ ] task\n> quote',
	'\u202Egnp.exe\u200B\u0000\uFEFF',
	'| a | b |\n| - | - |\n| `c` | d |',
	'\\`\\` ` $`1`$ :rocket: [^1]',
	'',
	'   ',
];

describe('nothing of a report acts in its comment', () => {
	const own = acting(commentOf(reportOf('word'), PLACES));
	const law = (text: string) => {
		const { links, mark, words } = acting(commentOf(reportOf(text), PLACES));
		expect(links).toEqual([]);
		expect(mark).toEqual([]);
		expect(words.replaceAll('(nothing)', '')).toBe(own.words.replaceAll('(nothing)', ''));
	};

	test.each(HOSTILE.filter((text) => text.trim()))('%j', law);

	test('nor of any text at all', () =>
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary', maxLength: 60 }),
					fc.string({ unit: fc.constantFrom(...'`@<>[]()!#\\*_~|\n &;:/-w.$'), minLength: 1 }),
				),
				(text) => {
					fc.pre(inert(text) !== '(nothing)' && inert(`${text}.`) !== '(nothing)');
					law(text);
				},
			),
			{ numRuns: 200 },
		));

	test('an empty text is told as such', () => {
		expect(inert('')).toBe('(nothing)');
		expect(inert(' \u200B\n')).toBe('(nothing)');
	});
});

test('a comment stays within what GitHub takes, whatever the report', () => {
	const longest = commentOf(reportOf('𝒲'.repeat(LIMITS.characters / 2), 300), PLACES);
	expect(longest.length).toBeLessThan(60_000);
	expect(longest).toContain('- and 299 more');
	expect(longest).toMatch(/And \d+ more: `npm run check:content` lists them all\./);
});

test('it says what changed, in short', () => {
	const comment = commentOf(reportOf('word'), PLACES);
	expect(comment).toContain('1 of 9 pages changed, 1 added, 1 removed.');
	expect(comment).toContain('All pages together weigh 3.5 kB in brotli, +2.5 kB.');
	expect(comment).toContain('- `word/word`: status `word` → `word.`, value `word` → `word.`');
	expect(comment).toContain('- `word`: words; +2.5 kB');
	expect(comment).toContain(`[this run](${RUN})`);
	for (const what of ['Statuses', 'Numbers', 'Days', 'Verdicts'])
		expect(comment).toContain(
			`**${what} that change**\n\n- \`word\`, \`word\`: \`word\` → \`word.\``,
		);
});

test('every problem is told in its file with what to do, first those of files that the change touches', () => {
	const errors = [
		aProblem(),
		aProblem({ line: 3, message: 'name: This field is missing. Write some text.' }),
		aProblem({ file: 'content/pages/about.mdx', touched: false }),
	];
	const comment = commentOf(aReport({ errors: { count: 3, listed: errors } }, null), PLACES);
	expect(comment).toContain(
		'The check finds 3 problems in 2 of 12 content files, 1 of which this change does not touch.',
	);
	const rule = `[missing-field](${RULES}#missing-field)`;
	expect(comment).toContain(
		[
			'**`content/glossary/van.mdx`**',
			'',
			`- line 2, column 1: \`${errors[0]?.message}\` ${rule}`,
			`- line 3, column 1: \`${errors[1]?.message}\` ${rule}`,
			'',
			'**`content/pages/about.mdx`**, which this change does not touch',
		].join('\n'),
	);
	expect(comment).toContain('`No site can be built.`');
	expect(comment.indexOf('van.mdx')).toBeLessThan(comment.indexOf('No site'));
});

test('a claim that changes by itself is told beside those that an editor changed', () => {
	const [status, value] = [
		{ before: 'a', after: 'a' },
		{ before: '1', after: '2' },
	];
	const changed = ['works/made#part', 'works/sum'].map((id) => ({ id, asks: 'A?', status, value }));
	const facts = ['value'].map((field) => ({
		file: 'content/incidents/works/claims/made.mdx',
		field,
		fact: 'number' as const,
		...value,
	}));
	const comment = commentOf(
		aReport(
			{ facts: { count: 1, listed: facts } },
			{ claims: { added: [], removed: [], changed } },
		),
	);
	expect(comment).toContain(
		'**Numbers that change**\n\n- `content/incidents/works/claims/made.mdx`',
	);
	expect(comment).toContain('**Claims that change with them**\n\n- `works/sum`: value `1` → `2`\n');
	expect(comment).not.toContain('made#part');
});

test('it says which views of a page are pictured', () => {
	const picture = (view: '360' | '1280' | 'paper', after: string | null) => ({
		view,
		before: null,
		after,
		note: null,
	});
	const added = [
		{
			path: '/new/',
			title: 'New',
			weight: 1000,
			pictures: [
				picture('360', 'pictures/a.png'),
				picture('1280', null),
				picture('paper', 'pictures/b.png'),
			],
		},
	];
	const pages = { count: { before: 9, after: 10 }, added, removed: [], changed: [] };
	expect(commentOf(aReport({}, { pages }))).toContain(
		'- `/new/`: `New`, 1.0 kB; pictured at 360 px and paper',
	);
});

describe('what needs a person', () => {
	const todo = (...[content, site]: Parameters<typeof aReport>) =>
		commentOf(aReport(content, site)).split('**What needs a person**')[1] ?? '';
	const status = (before: string, after: string) => ({
		facts: {
			count: 1,
			listed: [{ file: 'a', field: 'status', fact: 'status' as const, before, after }],
		},
	});

	test('nothing, where nothing changes', () => expect(todo()).toBe(''));

	test('a status that becomes firmer, but none that becomes weaker', () => {
		expect(todo(status('alleged', 'confirmed'))).toContain('1 status becomes firmer');
		expect(todo(status('confirmed', 'disputed'))).not.toContain('firmer');
	});

	test('new sources, corrections, hints and the label', () => {
		const sources = { added: [{ id: 'a', publisher: 'b', title: 'c' }], removed: [] };
		const hints = { count: 1, listed: [aProblem()] };
		const told = todo({ sources, hints, corrections: ['a'], typo: true, ...status('a', 'b') });
		for (const words of ['1 new source', '1 correction is new', 'hints', '“typo”'])
			expect(told).toContain(words);
	});
});

test('a change of what was published under the label is told as that', () => {
	const listed = [{ file: 'a', field: 'value', fact: 'number' as const, before: '1', after: '2' }];
	expect(commentOf(aReport({ typo: true, facts: { count: 1, listed } }))).toContain(
		'changes without a correction, as the label “typo” lets it.',
	);
});

test('where there is no report at all, it leads to the run', () => {
	expect(commentWithout(RUN)).toContain(`[Its run](${RUN})`);
});

test('it says so where nothing changed, and why there are no pictures', () => {
	expect(commentOf(aReport())).toContain('None of 9 pages changes.');
	const limits = { pages: 10, seconds: 45 };
	const missing = { pages: 0, left: 3, limits, missing: 'There are no pictures: no browser.' };
	expect(commentOf(aReport({}, { pictures: missing }))).toContain('no pictures: no browser');
	expect(
		commentOf(aReport({}, { pictures: { pages: 2, left: 3, limits, missing: null } })),
	).toContain(
		'pictures of 2 pages. 3 more changed and have none: at most 10 pages are pictured, and none is begun after 45 s.',
	);
	const unasked = { pages: 0, left: 3, limits: { pages: 0, seconds: 45 }, missing: null };
	expect(commentOf(aReport({}, { pictures: unasked }))).not.toContain('pictures of 0');
});

test('the report as a page runs nothing and escapes everything', () => {
	const html = htmlOf(reportOf('"><script>alert(1)</script><img onerror=x>'));
	expect(html).not.toMatch(/<script|<img/);
	expect(html).toContain("default-src 'none'");
});
