import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { BLOCKS } from '#markdown/sentences.ts';
import type { Edit } from './edits.ts';
import { glyphs, OBJECT } from './typography.ts';

/** Typed words, and where in the file their characters stand; nothing stands for what must not change. */
interface Run {
	text: string;
	places: (number | undefined)[];
}

const opaque = (text: string): Run => ({ text, places: [...Array<undefined>(text.length)] });

/** A text node's characters that may change, each found in the file by counting its like. */
function runOf(value: string, source: string, at: number): Run {
	const places = [...Array<number | undefined>(value.length)];
	// An escape was written on purpose, and a reference shifts what follows.
	if (/\\|&[#\w]+;/.test(source)) return opaque(value);
	for (const mark of [`'`, '"', '-']) {
		const inValue = [...value.matchAll(new RegExp(mark, 'g'))];
		const inSource = [...source.matchAll(new RegExp(mark, 'g'))];
		if (inValue.length === inSource.length)
			inValue.forEach(({ index }, i) => (places[index] = at + (inSource[i]?.index ?? 0)));
	}
	return { text: value, places };
}

/** The words of a paragraph, heading or cell in one run, whatever they are wrapped in. */
function wordsOf(node: Nodes, text: string, shift: number): Run {
	if (node.type === 'text') {
		const from = (node.position?.start.offset ?? 0) + shift;
		const to = (node.position?.end.offset ?? 0) + shift;
		return runOf(node.value, text.slice(from, to), from);
	}
	if (!('children' in node) || node.children.length === 0) return opaque(OBJECT);
	const runs = node.children.map((child) => wordsOf(child, text, shift));
	const all = runs.map((run) => run.text).join('');
	// An address that is its own text must stay one.
	if (node.type === 'link' && node.url.endsWith(all)) return opaque(all);
	return { text: all, places: runs.flatMap(({ places }) => places) };
}

/**
 * Edits that set the words of a parsed body as a typesetter would; code, addresses and the attributes
 * of components stay. `shift` is what the tree's offsets lack.
 */
export function proseToMend(tree: Root, text: string, shift: number): Edit[] {
	const edits: Edit[] = [];
	visit(tree, (node) => {
		if (!BLOCKS.includes(node.type)) return;
		const run = wordsOf(node, text, shift);
		for (const { index, length, text: glyph } of glyphs(run.text)) {
			const from = run.places[index];
			const what = 'typographic quotation marks and dashes';
			if (from !== undefined) edits.push({ from, to: from + length, text: glyph, what });
		}
	});
	return edits;
}

/** A body without places and typography: what must be the same before and after. */
export const shapeOf = (tree: Root): string =>
	JSON.stringify(tree, (key, value: unknown) => {
		if (key === 'position' || key === 'data') return undefined;
		if (typeof value !== 'string') return value;
		return value.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('–', '--');
	});
