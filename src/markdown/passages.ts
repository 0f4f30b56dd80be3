import type { Nodes, Root } from 'mdast';
import { isJsx, wrappedBy } from './elements.ts';

/** A run of typed words, and what stands around it. */
export interface Passage {
	text: string;
	line: number;
	column: number;
	inHeading: boolean;
	/** Keys of the claims that wrap it. */
	claims: string[];
	/** The reason of the waiver that it stands in. */
	waived: string | undefined;
}

type Around = Pick<Passage, 'inHeading' | 'claims' | 'waived'>;

function within(node: Nodes, around: Around): Around {
	if (node.type === 'heading') return { ...around, inHeading: true };
	if (!isJsx(node)) return around;
	const { claim, waived = around.waived } = wrappedBy(node);
	return { ...around, waived, claims: claim ? [...around.claims, claim] : around.claims };
}

function below(node: Nodes, around: Around): Passage[] {
	if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
		const { line = 1, column = 1 } = node.position?.start ?? {};
		return [{ ...around, text: node.value, line, column }];
	}
	const inside = within(node, around);
	return 'children' in node ? node.children.flatMap((child) => below(child, inside)) : [];
}

/** Every run of typed words of a body, in reading order; what components print is not among them. */
export const passages = (tree: Root): Passage[] =>
	below(tree, { inHeading: false, claims: [], waived: undefined });

/** The place in the file of a character of a passage, which may run over several lines. */
export function placeIn({ text, line, column }: Passage, index: number) {
	const before = text.slice(0, index).split('\n');
	const last = before.at(-1) ?? '';
	return before.length === 1
		? { line, column: column + index }
		: { line: line + before.length - 1, column: last.length + 1 };
}

/** The words that an author typed, headings aside, as one text. */
export const typedText = (tree: Root): string =>
	passages(tree)
		.filter(({ inHeading }) => !inHeading)
		.map(({ text }) => text.trim())
		.join(' ');

/** The typed words below a node. */
export const textOf = (node: Nodes): string =>
	below(node, { inHeading: false, claims: [], waived: undefined })
		.map(({ text }) => text)
		.join('');
