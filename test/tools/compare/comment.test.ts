import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { inert } from '#tools/compare/github/inert.ts';
import { commentOf } from '#tools/compare/comment.ts';
import { htmlOf } from '#tools/compare/html.ts';
import { LIMITS } from '#tools/compare/report.ts';
import { aDifference, reportOf } from './reports.ts';

const RUN = 'https://github.com/example/standstill/actions/runs/7';
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
		links: nodes.flatMap((node) => ('url' in node && node.url !== RUN ? [node.url] : [])),
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
	const law = (text: string) => {
		const own = acting(commentOf(reportOf('word'), RUN));
		const { links, mark, words } = acting(commentOf(reportOf(text), RUN));
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
			{ numRuns: 300 },
		));

	test('an empty text is told as such', () => {
		expect(inert('')).toBe('(nothing)');
		expect(inert(' \u200B\n')).toBe('(nothing)');
	});
});

test('a comment stays within what GitHub takes, whatever the report', () => {
	const longest = commentOf(reportOf('𝒲'.repeat(LIMITS.characters / 2), 400), RUN);
	expect(longest.length).toBeLessThan(60_000);
	expect(longest).toContain('- and 390 more');
});

test('it says what changed, in short', () => {
	const comment = commentOf(reportOf('word'), RUN);
	expect(comment).toContain('1 of 9 pages changed, 1 added, 1 removed.');
	expect(comment).toContain('All pages together weigh 3.5 kB in brotli, +2.5 kB.');
	expect(comment).toContain('- `word`: status `word` → `word.`, value `word` → `word.`');
	expect(comment).toContain('- `word`: words; +2.5 kB');
	expect(comment).toContain(`[this run](${RUN})`);
});

test('it says so where nothing changed, and why there are no pictures', () => {
	expect(commentOf(aDifference())).toContain('None of 9 pages changes.');
	const limits = { pages: 10, seconds: 45 };
	const missing = { pages: 0, left: 3, limits, missing: 'There are no pictures: no browser.' };
	expect(commentOf(aDifference({ pictures: missing }))).toContain('no pictures: no browser');
	expect(
		commentOf(aDifference({ pictures: { pages: 2, left: 3, limits, missing: null } })),
	).toContain(
		'pictures of 2 pages. 3 more changed and have none: at most 10 pages are pictured, and none is begun after 45 s.',
	);
	const unasked = { pages: 0, left: 3, limits: { pages: 0, seconds: 45 }, missing: null };
	expect(commentOf(aDifference({ pictures: unasked }))).not.toContain('pictures of 0');
});

test('the report as a page runs nothing and escapes everything', () => {
	const html = htmlOf(reportOf('"><script>alert(1)</script><img onerror=x>'));
	expect(html).not.toMatch(/<script|<img/);
	expect(html).toContain("default-src 'none'");
});
