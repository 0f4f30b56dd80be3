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
	const { line = 1, column = 1 } = node.position?.start ?? {};
	if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
		return [{ ...around, text: node.value, line, column }];
	const inside = within(node, around);
	return 'children' in node ? node.children.flatMap((child) => below(child, inside)) : [];
}

/** Every run of typed words of a body, in reading order; what components print is not among them. */
export const passages = (tree: Root): Passage[] =>
	below(tree, { inHeading: false, claims: [], waived: undefined });

/** The place in the file of a character of a passage, which may run over several lines. */
function placeIn({ text, line, column }: Passage, index: number) {
	const before = text.slice(0, index).split('\n');
	const last = before.at(-1) ?? '';
	return before.length === 1
		? { line, column: column + index }
		: { line: line + before.length - 1, column: last.length + 1 };
}

/** Passages that a reader reads as one text: those of a paragraph, a heading, a cell. */
export interface Run {
	text: string;
	/** Each passage, and where in the text it begins. */
	passages: (Passage & { from: number })[];
}

/** Stands for what a component or a picture shows. */
const SHOWN = '\uFFFC';

/** The passages below a node, and a sign for each thing that has no words of its own. */
function pieces(node: Nodes, around: Around): Passage[] {
	const inside = within(node, around);
	if (node.type === 'break') return [{ ...around, text: ' ', line: 1, column: 1 }];
	if ('children' in node && node.children.length > 0)
		return node.children.flatMap((child) => pieces(child, inside));
	return isJsx(node) || node.type === 'image'
		? [{ ...around, text: SHOWN, line: 1, column: 1 }]
		: below(node, around);
}

function runOf(passages: Passage[]): Run {
	let text = '';
	const placed = passages.map((passage) => {
		const from = text.length;
		text += passage.text;
		return { ...passage, from };
	});
	return { text, passages: placed };
}

/** The descriptions of the pictures below a node, which are read where the pictures are not seen. */
function described(node: Nodes, around: Around): Run[] {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	if (node.type === 'image') return [runOf([{ ...around, text: node.alt ?? '', line, column }])];
	const inside = within(node, around);
	return 'children' in node ? node.children.flatMap((child) => described(child, inside)) : [];
}

const BLOCKS = ['paragraph', 'heading', 'tableCell', 'code'];

function runsBelow(node: Nodes, around: Around): Run[] {
	if (BLOCKS.includes(node.type)) return [runOf(pieces(node, around)), ...described(node, around)];
	const inside = within(node, around);
	return 'children' in node ? node.children.flatMap((child) => runsBelow(child, inside)) : [];
}

/** The text of a body as it is read, with emphasis, links and components joined to what stands around them. */
export const runs = (tree: Root): Run[] =>
	runsBelow(tree, { inHeading: false, claims: [], waived: undefined });

/** The passages of a run that a part of its text lies in. */
export const passagesAt = ({ passages: all }: Run, index: number, length: number) =>
	all.filter(({ from, text }) => from < index + Math.max(1, length) && from + text.length > index);

/** The place in the file of a character of a run. */
export function placeAt(run: Run, index: number): { line: number; column: number } {
	const [passage] = passagesAt(run, index, 1);
	return passage ? placeIn(passage, Math.max(0, index - passage.from)) : { line: 1, column: 1 };
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
