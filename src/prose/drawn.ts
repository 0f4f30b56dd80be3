import { Fragment, jsx } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import type { Root } from 'hast';
import { toJsxRuntime, type Components, type Evaluater, type Jsx } from 'hast-util-to-jsx-runtime';
import type { ProseContext } from './context.ts';

interface Props {
	components: Record<string, unknown>;
	context: ProseContext;
}

/** A body as a template places it: `<Content components={prose} context={context} />`. */
export type Content = (props: Props) => unknown;

/** Of all that MDX can ask for, only a component by its name is given: nothing of a body is ever run. */
function namesIn(components: Props['components']): Evaluater {
	const refuse = (): never => {
		throw new Error('Prose holds nothing that is run.');
	};
	return {
		evaluateProgram: refuse,
		evaluateExpression: (asked) =>
			asked.type === 'Identifier' && Object.hasOwn(components, asked.name)
				? components[asked.name]
				: refuse(),
	};
}

/** A body that templates can place, drawn element by element. Each component is handed the page's context. */
export function drawn(body: () => Root): Content {
	const Content: Content = ({ components, context }) => {
		const create = ((type: unknown, props: object) =>
			jsx(type, typeof type === 'string' ? props : { ...props, context })) as Jsx;
		return toJsxRuntime(body(), {
			Fragment,
			jsx: create,
			jsxs: create,
			components: components as Partial<Components>,
			createEvaluater: () => namesIn(components),
			elementAttributeNameCase: 'html',
			passKeys: false,
		});
	};
	// Astro asks each of its renderers in turn for what names none, and would draw it for that alone.
	return Object.assign(Content, { [Renderer]: 'astro:jsx' });
}
