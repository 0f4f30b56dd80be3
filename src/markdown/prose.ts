import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isJsx, type JsxElement } from './elements.ts';
import { faults } from './faults.ts';
import { mentions } from './mentions.ts';
import { numerals } from './numerals.ts';
import { typedText } from './passages.ts';

/** The attribute `context={props.context}`, written as the syntax tree that MDX compiles. */
const context = (): MdxJsxAttribute => ({
	type: 'mdxJsxAttribute',
	name: 'context',
	value: {
		type: 'mdxJsxAttributeValueExpression',
		value: 'props.context',
		data: {
			estree: {
				type: 'Program',
				sourceType: 'module',
				comments: [],
				body: [
					{
						type: 'ExpressionStatement',
						expression: {
							type: 'MemberExpression',
							object: { type: 'Identifier', name: 'props' },
							property: { type: 'Identifier', name: 'context' },
							computed: false,
							optional: false,
						},
					},
				],
			},
		},
	},
});

const attribute = (name: string, value: string): MdxJsxAttribute => ({
	type: 'mdxJsxAttribute',
	name,
	value,
});

/** A component that no author writes. */
const own = (name: string, ...attributes: MdxJsxAttribute[]): RootContent => ({
	type: 'mdxJsxFlowElement',
	name,
	attributes: [context(), ...attributes],
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

/**
 * The remark plugin for all content: refuses what could execute and numbers that no record says, hands each allowed component the
 * page's context (so that authors write `<Durations />` and no expression) and its place among the
 * mentions, notes what the body mentions, makes places for what stands between its blocks, and puts
 * the base path before links to our own pages.
 */
export function prose({ base }: { base: string }) {
	return (tree: Root, file: VFile): void => {
		const [first] = [...faults(tree), ...numerals(tree).filter(({ sure }) => sure)];
		if (first) file.fail(first.message, { line: first.line, column: first.column });

		const frontmatter = (file.data as { astro?: { frontmatter?: Record<string, unknown> } }).astro
			?.frontmatter;
		if (frontmatter) {
			frontmatter['mentions'] = mentions(tree);
			frontmatter['text'] = typedText(tree);
			frontmatter['opens'] = openingOf(tree.children) > 0;
		}

		let mention = 0;
		const places = new Map<JsxElement, number>();
		visit(tree, (node) => {
			if (isJsx(node)) {
				places.set(node, ++mention);
				node.attributes.push(context(), attribute('mention', String(mention)));
			}
			if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('/'))
				node.url = base + node.url.slice(1);
		});
		tree.children = furnished(tree.children, places);
	};
}
