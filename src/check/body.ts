import type { Root } from 'mdast';
import { faults } from '#markdown/faults.ts';
import { mentions } from '#markdown/mentions.ts';
import { parser } from '#markdown/parser.ts';
import type { Mention } from '#prose/rule.ts';
import type { Placed } from './problem.ts';
import { beyondLimits } from './rules/limits.ts';
import { misnested } from './rules/nesting.ts';
import { structure } from './rules/structure.ts';
import { isOfTags, syntaxFault } from './syntax.ts';

/** What an MDX body holds; nothing of it is run. */
export interface Body {
	tree: Root;
	mentions: Mention[];
	/** What is not allowed in any body. */
	faults: Placed[];
	/** False where a part of it could not be read. */
	whole: boolean;
}

const EMPTY: Root = { type: 'root', children: [] };

/** The body of a file that is not read further. */
export const UNREAD: Body = { tree: EMPTY, mentions: [], faults: [], whole: false };

/** More unreadable paragraphs than these are not told in one run. */
const MOST_STUMBLES = 8;

/** The text without the paragraph of a line; line breaks stay, so that every line keeps its number. */
function withoutParagraph(text: string, line: number): string {
	const lines = text.split('\n');
	let [from, to] = [line - 1, line - 1];
	while (from > 0 && lines[from - 1]?.trim()) from--;
	while (to < lines.length && lines[to]?.trim()) to++;
	return lines.fill('', from, Math.max(to, from + 1)).join('\n');
}

/** Parses text, leaving out paragraph after paragraph that cannot be read. */
function parsed(text: string): { tree: Root; stumbles: Placed[] } {
	const stumbles: Placed[] = [];
	let [left, tags] = [text, 0];
	for (let i = 0; i < MOST_STUMBLES; i++)
		try {
			return { tree: parser.parse(left), stumbles };
		} catch (error) {
			const fault = syntaxFault(error, left);
			// One tag too few leaves others without their partner.
			if (!isOfTags(error) || ++tags === 1) stumbles.push(fault);
			left = withoutParagraph(left, fault.line);
		}
	return { tree: EMPTY, stumbles };
}

/** Parses the prose of a file. Lines and columns are those of the file. */
export function readBody(text: string, bodyAt: number): Body {
	const beyond = beyondLimits(text, bodyAt);
	if (beyond) return { ...UNREAD, faults: [beyond] };
	if (!text.slice(bodyAt).trim()) return { ...UNREAD, whole: true };
	const blanked = text.slice(0, bodyAt).replace(/[^\n]/g, '') + text.slice(bodyAt);
	const { tree, stumbles } = parsed(blanked);
	// Where a paragraph is missing, what stands around it is no longer what was written.
	const whole = stumbles.length === 0;
	return {
		tree,
		mentions: mentions(tree),
		faults: [
			...stumbles,
			...faults(tree).map(({ message, ...place }): Placed => ({
				...place,
				code: 'prose',
				data: { message },
			})),
			...(whole ? [...structure(tree, blanked), ...misnested(tree)] : []),
		],
		whole,
	};
}
