import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressFault, pictureFault } from './addresses.ts';
import { elementFaults, isJsx } from './elements.ts';

/** Something in prose that is not allowed, and where. */
export interface Fault {
	message: string;
	line: number;
	column: number;
}

export const NO_CODE =
	'Content neither imports nor exports anything. If this is a sentence, begin it with another word.';
export const NO_EXPRESSION = 'Content holds no {…} expression. Write \\{ for a brace.';

export const NO_FOOTNOTE =
	'Content holds no footnotes: their numbers would stand beside those of the sources. Name a source with <Cite source="…" />, and say what else there is in the text.';
export const NO_BOX =
	'A line that begins with ::: would be printed as it stands. Take it out, and write what it holds as a paragraph of its own.';

const listed = (fault: string | undefined) => (fault ? [fault] : []);

function ofNode(node: RootContent): string[] {
	switch (node.type) {
		case 'mdxjsEsm':
			return [NO_CODE];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return [NO_EXPRESSION];
		case 'html':
			return ['Content holds no HTML.'];
		case 'imageReference':
			return ['Write a picture with its file, as in ![What it shows](images/plant.png).'];
		case 'image':
			return listed(pictureFault(node.url, node.alt ?? ''));
		case 'footnoteReference':
		case 'footnoteDefinition':
			return [NO_FOOTNOTE];
		case 'link':
		case 'definition':
			return listed(addressFault(node.url));
		default:
			return isJsx(node) ? elementFaults(node) : [];
	}
}

/** Lines of a text, counted from its first, that other programs than ours would make a box of. */
const linesOfBoxes = (text: string): number[] =>
	text.split('\n').flatMap((line, i) => (/^\s*:{2,}/.test(line) ? [i] : []));

/** Everything in a parsed MDX body that could execute or is not on the allow-list. */
export function faults(tree: Root): Fault[] {
	const found: Fault[] = [];
	visit(tree, (node, index, parent) => {
		if (node.type === 'root') return;
		const { line = 1, column = 1 } = node.position?.start ?? {};
		for (const message of ofNode(node)) found.push({ message, line, column });
		if (node.type === 'text')
			for (const above of linesOfBoxes(node.value))
				if (above > 0 || (index === 0 && parent?.type === 'paragraph'))
					found.push({ message: NO_BOX, line: line + above, column: above > 0 ? 1 : column });
	});
	return found;
}
