import type { Nodes, Root } from 'mdast';
import { isJsx, wrappedBy } from './elements.ts';

/** A sentence of prose as a reader sees it; a component without words of its own counts as one word. */
export interface Sentence {
	text: string;
	line: number;
	column: number;
	/** Its words that the glossary explains. */
	terms: string[];
}

/** A piece of a block: typed text, or what stands for a component. */
interface Piece {
	text: string;
	line: number;
	column: number;
	inTerm: boolean;
}

/** What holds words that are read in one go. */
export const BLOCKS = ['paragraph', 'heading', 'tableCell'];
/** Stands for what a component prints. */
const PRINTED = '…';

function piecesIn(node: Nodes, inTerm = false): Piece[] {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	if (node.type === 'text') return [{ text: node.value, line, column, inTerm }];
	if (isJsx(node) && node.children.length === 0)
		return [{ text: PRINTED, line, column, inTerm: false }];
	const within = inTerm || (isJsx(node) && wrappedBy(node).term === true);
	return 'children' in node ? node.children.flatMap((child) => piecesIn(child, within)) : [];
}

const blocksIn = (node: Nodes): Nodes[] =>
	BLOCKS.includes(node.type)
		? [node]
		: 'children' in node
			? node.children.flatMap((child) => blocksIn(child))
			: [];

export const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesIn(block: Nodes): Sentence[] {
	const pieces = piecesIn(block);
	let end = 0;
	const placed = pieces.map((piece) => ({ ...piece, from: end, to: (end += piece.text.length) }));
	const whole = pieces.map(({ text }) => text.replace(/\s/g, ' ')).join('');
	return [...segmenter.segment(whole)].map(({ segment, index }) => {
		const at = index + (/\S/.exec(segment)?.index ?? 0);
		const to = index + segment.length;
		const first = placed.find((piece) => piece.to > at) ?? {
			line: 1,
			column: 1,
			from: at,
			text: '',
		};
		const before = first.text.slice(0, at - first.from).split('\n');
		const last = before.at(-1)?.length ?? 0;
		return {
			text: segment.trim(),
			line: first.line + before.length - 1,
			column: before.length > 1 ? last + 1 : first.column + last,
			terms: placed
				.filter((piece) => piece.inTerm && piece.from < to && piece.to > index)
				.map(({ text }) => text),
		};
	});
}

/** Every sentence of a body, in reading order, with headings and cells of tables. */
export const sentences = (tree: Root): Sentence[] => blocksIn(tree).flatMap(sentencesIn);

/** The text of a node as a reader sees it; notes, for each component in it, where its text ends. */
function textWith(node: Nodes, from: number, ends: Map<Nodes, number>): string {
	if (node.type === 'text') return node.value.replace(/\s/g, ' ');
	const children = 'children' in node ? node.children : [];
	const words = children.reduce(
		(text, child) => text + textWith(child, from + text.length, ends),
		'',
	);
	const text = isJsx(node) && children.length === 0 ? PRINTED : words;
	if (isJsx(node)) ends.set(node, from + text.length);
	return text;
}

/**
 * In which sentence of a body, counted from 1, each component ends that stands in running text. Between two
 * blocks a number is left out, so that only sentences of one block follow on one another.
 */
export function sentenceOfEach(tree: Root): Map<Nodes, number> {
	const places = new Map<Nodes, number>();
	let before = 0;
	for (const block of blocksIn(tree)) {
		const ends = new Map<Nodes, number>();
		const segments = [...segmenter.segment(textWith(block, 0, ends))];
		for (const [node, end] of ends) {
			const place = segments.findLastIndex(({ index }) => index < end);
			places.set(node, before + Math.max(place, 0) + 1);
		}
		before += segments.length + 1;
	}
	return places;
}

/** How many words a text has. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}’'&-]+|…/gu)?.length ?? 0;
