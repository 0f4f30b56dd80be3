import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isProseName, PROSE } from '#schema/prose.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Something in prose that is not allowed, and where. */
export interface Fault {
	message: string;
	line: number;
	column: number;
}

const SCHEME = /^\s*([a-z][a-z0-9+.-]*):/i;
const names = Object.keys(PROSE).join(', ');

export const isJsx = (node: { type: string }): node is JsxElement =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function ofLink(url: string): string | undefined {
	const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
	if (url.startsWith('//') || (scheme && scheme !== 'https' && scheme !== 'mailto'))
		return `The address ${url} is not allowed. Links start with https:, mailto:, / or #.`;
	return undefined;
}

function ofElement(element: JsxElement): string[] {
	const name = element.name ?? '';
	if (!isProseName(name)) return [`There is no component <${name}>. There are: ${names}.`];
	const allowed: string[] = [...PROSE[name].required, ...PROSE[name].optional];
	const written = element.attributes.map((attribute) =>
		attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
	);
	const wrong = element.attributes.flatMap((attribute, i) => {
		if (!allowed.includes(written[i] ?? ''))
			return `<${name}> has no attribute ${written[i]}. It has: ${allowed.join(', ') || 'none'}.`;
		return typeof attribute.value === 'string'
			? []
			: `Write ${written[i]} of <${name}> as text in double quotes.`;
	});
	const missing = PROSE[name].required
		.filter((required) => !written.includes(required))
		.map((required) => `<${name}> needs ${required}="…".`);
	return [...wrong, ...missing];
}

function ofNode(node: RootContent): string[] {
	switch (node.type) {
		case 'mdxjsEsm':
			return ['Content neither imports nor exports anything.'];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return ['Content holds no {…} expression. Write \\{ for a brace.'];
		case 'html':
			return ['Content holds no HTML.'];
		case 'image':
		case 'imageReference':
			return ['Content holds no images.'];
		case 'link':
		case 'definition': {
			const fault = ofLink(node.url);
			return fault ? [fault] : [];
		}
		default:
			return isJsx(node) ? ofElement(node) : [];
	}
}

/** Everything in a parsed MDX body that could execute or is not on the allow-list. */
export function faults(tree: Root): Fault[] {
	const found: Fault[] = [];
	visit(tree, (node) => {
		if (node.type === 'root') return;
		const { line = 1, column = 1 } = node.position?.start ?? {};
		for (const message of ofNode(node)) found.push({ message, line, column });
	});
	return found;
}
