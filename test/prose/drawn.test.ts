import type { Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { expect, test } from 'vitest';
import type { ProseContext } from '../../src/prose/context.ts';
import { drawn } from '../../src/prose/drawn.ts';

interface Node {
	type: unknown;
	props: Record<string, unknown>;
}

const context = { terms: [] } as unknown as ProseContext;
const Table = () => undefined;
const Claim = () => undefined;
const nodeOf = (child: Root['children'][number]) => {
	const { props } = drawn(() => ({ type: 'root', children: [child] }))({
		components: { Claim, table: Table },
		context,
	}) as Node;
	return props['children'] as Node;
};
const component = (name: string): MdxJsxFlowElementHast => ({
	type: 'mdxJsxFlowElement',
	name,
	attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: 'one' }],
	children: [],
});

test('a component is handed what its author wrote and the context of the page, an element no context', () => {
	expect(nodeOf(component('Claim'))).toMatchObject({ type: Claim, props: { id: 'one', context } });
	const paragraph: Root['children'][number] = {
		type: 'element',
		tagName: 'p',
		properties: {},
		children: [{ type: 'text', value: 'Here.' }],
	};
	expect(nodeOf(paragraph)).toMatchObject({ type: 'p', props: { children: 'Here.' } });
	expect(nodeOf(paragraph).props).not.toHaveProperty('context');
	expect(nodeOf({ ...paragraph, tagName: 'table' }).type).toBe(Table);
});

test('what no component is called is not drawn', () => {
	for (const name of ['Nope', 'Claim.Nope', 'Constructor'])
		expect(() => nodeOf(component(name)), name).toThrow();
});

test('an expression is never run, should one get here', () => {
	const expression = { type: 'Literal', value: 1 };
	const estree = { type: 'Program', body: [{ type: 'ExpressionStatement', expression }] };
	const child = { type: 'mdxFlowExpression', value: '1', data: { estree } };
	expect(() => nodeOf(child as unknown as MdxJsxFlowElementHast)).toThrow('nothing that is run');
});
