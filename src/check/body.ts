import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { faults, type Fault } from '#markdown/faults.ts';
import { mentions } from '#markdown/mentions.ts';
import type { Mention } from '#schema/prose.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** What an MDX body holds; nothing of it is run. */
export interface Body {
	tree: Root;
	mentions: Mention[];
	/** What is not allowed in any body. */
	faults: Fault[];
}

const EMPTY: Root = { type: 'root', children: [] };

function syntaxFault(error: unknown): Fault {
	const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
	return { message: reason ?? String(error), line: line ?? 1, column: column ?? 1 };
}

/** Parses the prose of a file. Lines and columns are those of the file. */
export function readBody(text: string, bodyAt: number): Body {
	// Line breaks stay, so that every line keeps its number.
	const blanked = text.slice(0, bodyAt).replace(/[^\n]/g, '') + text.slice(bodyAt);
	try {
		const tree: Root = parser.parse(blanked);
		return { tree, mentions: mentions(tree), faults: faults(tree) };
	} catch (error) {
		return { tree: EMPTY, mentions: [], faults: [syntaxFault(error)] };
	}
}
