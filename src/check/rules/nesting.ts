import type { Nodes, Paragraph } from 'mdast';
import { attributesOf, isJsx, wrappedBy, type JsxElement } from '#markdown/elements.ts';
import { ruleOf } from '#prose/index.ts';
import { startOf } from '../place.ts';
import type { Placed } from '../problem.ts';
import type { Slip } from '../say.ts';

/** Of what a paragraph is made that MDX takes for no paragraph: components and blanks alone. */
const isBare = ({ children }: Paragraph): boolean =>
	children.every((node) => isJsx(node) || (node.type === 'text' && !node.value.trim()));

/** A component that is a block of its own, as it is written here. */
function isBlock(element: JsxElement): boolean {
	const block = ruleOf(element.name ?? '')?.block;
	if (!block || block === true) return block === true;
	const written = attributesOf(element);
	return Object.entries(block.unless).some(([name, value]) => written[name] !== value);
}

/** What stands around a component, as an editor calls it; undefined where a block may stand in it. */
function inWhichText(node: Nodes): string | undefined {
	switch (node.type) {
		case 'paragraph':
			return isBare(node) ? undefined : 'a sentence';
		case 'heading':
			return 'a heading';
		case 'tableCell':
			return 'a table';
		case 'link':
		case 'linkReference':
			return 'a link';
		case 'emphasis':
		case 'strong':
		case 'delete':
			return 'emphasis';
		default:
			return isJsx(node) && node.name && !holdsBlocks(node) ? `<${node.name}>` : undefined;
	}
}

/** A component that may stand around paragraphs: it is a block, or prints its words alone. */
const holdsBlocks = (element: JsxElement): boolean =>
	isBlock(element) || wrappedBy(element).waived !== undefined;

/** A link, as an editor calls it: one that is typed, or a component that makes one of its words. */
function asLink(node: Nodes): string | undefined {
	if (node.type === 'link' || node.type === 'linkReference') return 'a link';
	return isJsx(node) && node.name && ruleOf(node.name)?.link ? `<${node.name}>` : undefined;
}

/** What a node prints is a link, or holds one. */
function printsLink(node: Nodes): string | undefined {
	const rule = isJsx(node) ? ruleOf(node.name ?? '') : undefined;
	return asLink(node) ?? (isJsx(node) && node.name && rule?.cited ? `<${node.name}>` : undefined);
}

/** What a line without a blank line between it and the next would go on in. */
const RUNS_ON = ['paragraph', 'list', 'mdxJsxFlowElement'];

/** Whether something stands in the line above or below that a component was to be one paragraph with. */
function isTorn(element: JsxElement, parent: Nodes | undefined): boolean {
	const siblings: Nodes[] = parent && 'children' in parent ? parent.children : [];
	const at = siblings.indexOf(element);
	const runsOn = (one: Nodes | undefined, other: Nodes | undefined) =>
		one?.position && other?.position && other.position.start.line - one.position.end.line === 1;
	return [at - 1, at + 1].some((i) => {
		const next = siblings[i];
		if (!next || !RUNS_ON.includes(next.type) || (isJsx(next) && holdsBlocks(next))) return false;
		return i < at ? runsOn(next, element) : runsOn(element, next);
	});
}

const PARAGRAPHS = ['paragraph', 'list', 'heading', 'table', 'blockquote', 'thematicBreak'];

function slipsOf(node: Nodes, around: Nodes[]): Slip[] {
	if (isJsx(node) && node.name && isBlock(node)) {
		const within = around.map(inWhichText).find(Boolean);
		const block = ruleOf(node.name)?.block;
		const unless = typeof block === 'object' ? block.unless : {};
		if (within) return [{ code: 'block-in-text', data: { name: node.name, within, unless } }];
	}
	const [link, outer] = [printsLink(node), around.map(asLink).find(Boolean)];
	if (link && outer) return [{ code: 'link-in-link', data: { link, outer } }];
	const isFlow = node.type === 'mdxJsxFlowElement' && node.name && !holdsBlocks(node);
	if (!isFlow) return [];
	const data = { name: node.name ?? '' };
	if (node.children.some(({ type }) => PARAGRAPHS.includes(type)))
		return [{ code: 'blocks-in-words', data }];
	return isTorn(node, around.at(-1)) ? [{ code: 'paragraph-torn', data }] : [];
}

/** Components and links that stand where a page cannot hold them. */
export function misnested(node: Nodes, around: Nodes[] = []): Placed[] {
	const place = startOf(node);
	const own = slipsOf(node, around).map((slip): Placed => ({ ...slip, ...place }));
	const below = 'children' in node ? node.children : [];
	return [...own, ...below.flatMap((child) => misnested(child, [...around, node]))];
}
