import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { NAMES, requiredBy, ruleOf } from '#prose/index.ts';
import type { Attributes, Wrapped } from '#prose/rule.ts';
import { inList } from '#words/list.ts';
import { nearestName } from '#words/spelling.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const isJsx = (node: { type: string }): node is JsxElement =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const meant = (near: string | undefined, as: (name: string) => string) =>
	near === undefined ? '' : ` Did you mean ${as(near)}?`;

/** Why nothing of this name can stand in prose. */
export function noComponent(name: string): string {
	const near = nearestName(name, NAMES);
	if (near === undefined && /^[a-z]/.test(name))
		return `Content holds no HTML such as <${name}>. Write Markdown, or a component that CONTRIBUTING.md shows.`;
	const all = near === undefined ? ` There are: ${NAMES.join(', ')}.` : '';
	return `There is no component <${name}>.${meant(near, (word) => `<${word}>`)}${all}`;
}

/** The attributes that an author wrote as text. */
export const attributesOf = ({ attributes }: JsxElement): Attributes =>
	Object.fromEntries(
		attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
				? [[attribute.name, attribute.value]]
				: [],
		),
	);

/** What the words within an element are taken for. */
export const wrappedBy = (element: JsxElement): Wrapped =>
	ruleOf(element.name ?? '')?.wrapped?.(attributesOf(element)) ?? {};

/** What is wrong with a component and its attributes. */
export function elementFaults(element: JsxElement): string[] {
	const name = element.name ?? '';
	const rule = ruleOf(name);
	if (!rule) return [noComponent(name)];
	const allowed = Object.keys(rule.attributes);
	const written = element.attributes.map((attribute) =>
		attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
	);
	const unknown = new Set<string>();
	const wrong = element.attributes.flatMap((attribute, i) => {
		const own = written[i] ?? '';
		if (!allowed.includes(own)) {
			const near = nearestName(own, allowed);
			unknown.add(near ?? '');
			const all = near ? '' : ` It has ${allowed.length ? inList(allowed) : 'none'}.`;
			return `<${name}> has no attribute ${own}.${meant(near, (word) => word)}${all}`;
		}
		if (written.indexOf(own) < i) return `${own} stands twice in <${name}>. Keep one of them.`;
		return typeof attribute.value === 'string'
			? []
			: `Write ${own} of <${name}> as text in double quotes.`;
	});
	const missing = requiredBy(rule)
		.filter((attribute) => !written.includes(attribute) && !unknown.has(attribute))
		// What is spread may hold it; that it is spread is the slip.
		.filter(() => !written.includes('{…}'))
		.map((attribute) => `<${name}> needs ${attribute}="…".`);
	return [...wrong, ...missing];
}
