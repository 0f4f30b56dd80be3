import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isJsx } from './elements.ts';
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

/**
 * The remark plugin for all content: refuses what could execute and numbers that no record says, hands each allowed component the
 * page's context (so that authors write `<Durations />` and no expression) and its place among the
 * mentions, notes what the body mentions, and puts the base path before links to our own pages.
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
		}

		let mention = 0;
		visit(tree, (node) => {
			if (isJsx(node))
				node.attributes.push(context(), {
					type: 'mdxJsxAttribute',
					name: 'mention',
					value: String(++mention),
				});
			if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('/'))
				node.url = base + node.url.slice(1);
		});
	};
}
