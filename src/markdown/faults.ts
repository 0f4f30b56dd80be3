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
		case 'link':
		case 'definition':
			return listed(addressFault(node.url));
		default:
			return isJsx(node) ? elementFaults(node) : [];
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
