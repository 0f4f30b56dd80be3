import { attribute, elementsOf, type Built } from './dist.ts';

/** Attributes whose values tell what a piece is, not which one. */
const TELLING = new Set(['class', 'data-chart', 'data-control', 'role', 'type']);

/** The pieces that a page is made of: its elements by name, and what each bears. */
function piecesOf({ document }: Built): Set<string> {
	const pieces = new Set<string>();
	for (const element of elementsOf(document)) {
		pieces.add(`${element.parentNode?.nodeName} > ${element.tagName}`);
		for (const { name } of element.attrs) {
			pieces.add(`${element.tagName}[${name}]`);
			if (!TELLING.has(name)) continue;
			for (const word of (attribute(element, name) ?? '').split(/\s+/))
				pieces.add(`${element.tagName}[${name}=${word}]`);
		}
	}
	return pieces;
}

/**
 * A few pages which have between them every piece that any of these has, and are of every kind: what
 * goes wrong with a piece goes wrong on one of them. The page with most that is new comes next, the
 * fuller of two. What only the words of a page can do, its length above all, is not seen by these.
 */
export function covering(pages: Built[], kindOf: (page: Built) => string = () => ''): Built[] {
	const left = new Map(
		pages
			.toSorted((a, b) => b.html.length - a.html.length)
			.map((page) => [page, piecesOf(page).add(kindOf(page))] as const),
	);
	const chosen: Built[] = [];
	for (;;) {
		const [next] = [...left].toSorted(([, a], [, b]) => b.size - a.size);
		if (!next || next[1].size === 0) return chosen;
		chosen.push(next[0]);
		left.delete(next[0]);
		for (const [page, pieces] of left) left.set(page, pieces.difference(next[1]));
	}
}
