import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Mention } from '#prose/rule.ts';
import { isJsx, type JsxElement } from './elements.ts';
import { faults } from './faults.ts';
import { mentions } from './mentions.ts';
import { numerals } from './numerals.ts';
import { typedText } from './passages.ts';

const attribute = (name: string, value: string): MdxJsxAttribute => ({
	type: 'mdxJsxAttribute',
	name,
	value,
});

/** A component that no author writes. */
const own = (name: string, ...attributes: MdxJsxAttribute[]): RootContent => ({
	type: 'mdxJsxFlowElement',
	name,
	attributes,
	children: [],
});

/** How many blocks stand above the first heading. */
const openingOf = (blocks: RootContent[]): number => {
	const first = blocks.findIndex(({ type }) => type === 'heading');
	return first === -1 ? blocks.length : first;
};

/**
 * The blocks of a body with what pages may put between them: before what stands above the first
 * heading its own, behind it what leads through the page, and behind each block that mentions records the
 * place of their notes.
 */
function furnished(blocks: RootContent[], places: Map<JsxElement, number>): RootContent[] {
	const opening = openingOf(blocks);
	const noted = (block: RootContent): RootContent[] => {
		const within: number[] = [];
		visit(block, (node) => {
			const place = isJsx(node) ? places.get(node) : undefined;
			if (place !== undefined) within.push(place);
		});
		return within.length > 0
			? [block, own('Notes', attribute('mentions', within.join(' ')))]
			: [block];
	};
	return [
		...(opening > 0 ? [own('Minute')] : []),
		...blocks.slice(0, opening).flatMap(noted),
		own('Opened'),
		...blocks.slice(opening).flatMap(noted),
	];
}

/** What pages ask of a body besides what it looks like. */
export interface Written {
	mentions: Mention[];
	/** The words that its author typed, without headings. */
	text: string;
	/** Something stands above the first heading. */
	opens: boolean;
}

/** Paragraphs of nothing but components are no paragraphs: what they print stands by itself. */
function unwrapped(tree: Root): void {
	visit(tree, 'paragraph', ({ children }, index, parent) => {
		const components = children.filter((child) => child.type !== 'text' || child.value.trim());
		if (!parent || index === undefined) return undefined;
		if (components.length === 0 || !components.every(isJsx)) return undefined;
		const blocks = components.map((one) => ({ ...one, type: 'mdxJsxFlowElement' }) as RootContent);
		parent.children.splice(index, 1, ...blocks);
		return index;
	});
}

/**
 * The remark plugin for all content: refuses what could execute and numbers that no record says, gives each
 * allowed component its place among the mentions, notes what the body mentions, makes places for what
 * stands between its blocks, and puts the base path before links to our own pages.
 */
export function prose({ base }: { base: string }) {
	return (tree: Root, file: VFile): void => {
		const [first] = [...faults(tree), ...numerals(tree).filter(({ sure }) => sure)];
		if (first) file.fail(first.message, { line: first.line, column: first.column });

		unwrapped(tree);
		file.data.written = {
			mentions: mentions(tree),
			text: typedText(tree),
			opens: openingOf(tree.children) > 0,
		};

		let mention = 0;
		const places = new Map<JsxElement, number>();
		visit(tree, (node) => {
			if (isJsx(node)) {
				places.set(node, ++mention);
				node.attributes.push(attribute('mention', String(mention)));
			}
			if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('/'))
				node.url = base + node.url.slice(1);
		});
		tree.children = furnished(tree.children, places);
	};
}
