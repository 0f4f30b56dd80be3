import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Parents, Root, RootContent, Table } from 'mdast';
import remarkLintCorrectMediaSyntax from 'remark-lint-correct-media-syntax';
import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoEmptyUrl from 'remark-lint-no-empty-url';
import remarkLintNoHeadingLikeParagraph from 'remark-lint-no-heading-like-paragraph';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { textOf } from '#markdown/passages.ts';
import { startOf } from '../place.ts';
import type { Placed } from '../problem.ts';
import type { Slip } from '../say.ts';

/** The ids that the frame of a page gives to its own parts, so that no heading can have them too. */
export const FRAME = [
	'all-incidents',
	'ask',
	'assertions',
	'bar-drawing',
	'bar-name',
	'cards',
	'change',
	'changes',
	'compared-size',
	'compared-size-caption',
	'corrected',
	'gone',
	'hatch',
	'history',
	'main',
	'method',
	'minute',
	'newest',
	'older-changes',
	'on-paper',
	'open',
	'related',
	'source-counts',
	'sources',
	'standing',
	'standing-caption',
	'status-words',
	'steps',
	'stopped',
	'terms-of-one',
	'trust',
	'unknowns',
	'uses',
	'using',
	'words-explained',
];

/** Rules that others keep for all who write Markdown. */
const lint = unified()
	.use(remarkLintHeadingIncrement)
	.use(remarkLintNoUndefinedReferences)
	.use(remarkLintNoEmptyUrl)
	.use(remarkLintNoDuplicateDefinitions)
	.use(remarkLintNoUnusedDefinitions)
	.use(remarkLintNoHeadingLikeParagraph)
	.use(remarkLintCorrectMediaSyntax)
	.freeze();

/** Without these signs, none of the rules has anything to look at. */
const LINTED = /[[#|]/;

type Message = VFile['messages'][number];

/** What a rule found, as we say it; undefined where one of our own says it better. */
function slipOf(
	{ ruleId, ancestors = [] }: Message,
	source: string,
	before: string,
): Slip | undefined {
	const node = ancestors.at(-1) as Nodes | undefined;
	// No footnote is allowed at all, which is told of each.
	if (node?.type === 'footnoteDefinition') return undefined;
	const name = node && 'identifier' in node ? node.identifier : source;
	switch (ruleId) {
		case 'heading-increment':
			return { code: 'heading-jump', data: { depth: (node as Heading).depth } };
		case 'no-undefined-references':
			// A link whose brackets have changed places is told as that.
			if (before === ')') return undefined;
			return source.startsWith('[^')
				? { code: 'no-footnote', data: { written: source } }
				: { code: 'no-definition', data: { written: source } };
		case 'no-empty-url':
			return { code: 'link-to-nothing' };
		case 'no-duplicate-definitions':
			return { code: 'defined-twice', data: { name } };
		case 'no-unused-definitions':
			return { code: 'unused-definition', data: { name } };
		case 'no-heading-like-paragraph':
			return { code: 'heading-too-deep' };
		case 'correct-media-syntax':
			return { code: 'link-reversed' };
		default:
			return undefined;
	}
}

/** What the rules of others find in a body. */
function linted(tree: Root, text: string): Placed[] {
	if (!LINTED.test(text)) return [];
	const file = new VFile({ value: text });
	lint.runSync(tree, file);
	return file.messages.flatMap((message) => {
		const { place, line = 1, column = 1 } = message;
		const { start, end } = place && 'start' in place ? place : { start: undefined, end: undefined };
		const source = text.slice(start?.offset ?? 0, end?.offset ?? 0);
		const slip = slipOf(message, source, text.charAt((start?.offset ?? 0) - 1));
		return slip ? [{ ...slip, line, column }] : [];
	});
}

/** Rows that have other cells than the head of their table. */
function rows({ children: [head, ...rest] }: Table): Placed[] {
	const columns = head?.children.length ?? 0;
	return rest.flatMap((row): Placed[] => {
		const { length } = row.children;
		const data = { cells: length, columns };
		return length === columns ? [] : [{ ...startOf(row), code: 'row-of-cells', data }];
	});
}

/** A line of strokes stands below it, most often by mistake: its words are made a heading. */
const isUnderlined = ({ depth, position }: Heading, text: string): boolean =>
	depth === 2 && !/^ {0,3}#/.test(text.slice(position?.start.offset));

/** A heading that is the page's, that is empty, or that would be found under another's id. */
function ofHeading(heading: Heading, ids: GithubSlugger, isFirst: boolean, text: string): Slip[] {
	const words = textOf(heading).trim();
	const isEmpty = heading.children.length === 0;
	const id = ids.slug(words);
	return [
		...(heading.depth === 1 ? [{ code: 'second-title' } as const] : []),
		...(isUnderlined(heading, text) ? [{ code: 'stray-stroke' } as const] : []),
		...(isFirst && heading.depth > 2
			? [{ code: 'heading-jump', data: { depth: heading.depth } } as const]
			: []),
		...(isEmpty ? [{ code: 'empty-heading' } as const] : []),
		...(FRAME.includes(id) ? [{ code: 'heading-of-frame', data: { words } } as const] : []),
	];
}

/** Headings with nothing below them before the next of their rank, or the end. */
function overNothing(tree: Root): Placed[] {
	return tree.children.flatMap((node, i): Placed[] => {
		if (node.type !== 'heading') return [];
		const next = tree.children.slice(i + 1).find(({ type }) => type !== 'definition');
		const isOver = next && (next.type !== 'heading' || next.depth > node.depth);
		const data = { words: textOf(node).trim() };
		return isOver || !data.words ? [] : [{ ...startOf(node), code: 'heading-over-nothing', data }];
	});
}

function ofNode(node: RootContent, parent: Parents | undefined): Slip[] {
	switch (node.type) {
		case 'code':
			return [{ code: 'code-block' }];
		case 'thematicBreak':
			return [{ code: 'stray-stroke' }];
		case 'inlineCode':
			return [{ code: 'inline-code', data: { text: node.value } }];
		case 'link':
		case 'linkReference':
			return [
				...(isBlank(node) ? [{ code: 'link-without-words' } as const] : []),
				...(isReversed(node, parent) ? [{ code: 'link-reversed' } as const] : []),
			];
		default:
			return [];
	}
}

/** An address that is a link by itself, in the brackets of one: the rule of others sees no such link. */
function isReversed(node: RootContent, parent: Parents | undefined): boolean {
	const siblings: RootContent[] = parent?.children ?? [];
	const before = siblings[siblings.indexOf(node) - 1];
	return before?.type === 'text' && /\S\)\[$/.test(before.value);
}

/** It holds neither words nor anything that is seen. */
const isBlank = (node: Nodes): boolean =>
	'children' in node
		? node.children.every((child) => isBlank(child) && !child.type.startsWith('mdxJsx'))
		: node.type === 'text' && !node.value.trim();

/**
 * What is wrong with the Markdown of a body, beside what its parser stumbles over: it would be shown, but
 * not as it was meant. `text` is that which was parsed.
 */
export function structure(tree: Root, text: string): Placed[] {
	const ids = new GithubSlugger();
	let headings = 0;
	const own: Placed[] = [];
	visit(tree, (node, _, parent) => {
		if (node.type === 'root') return;
		if (node.type === 'table') own.push(...rows(node));
		const slips =
			node.type === 'heading' ? ofHeading(node, ids, headings++ === 0, text) : ofNode(node, parent);
		// An address that is a link by itself has no place of its own.
		const place = startOf(node.position || !parent ? node : parent);
		own.push(...slips.map((slip) => ({ ...place, ...slip })));
	});
	return [...own, ...overNothing(tree), ...linted(tree, text)];
}
