/** A chart on the page with the parts that are worked with. */
export interface Figure {
	root: HTMLElement;
	controls: HTMLElement;
	/** What a reader points at: a mark of the drawing that is shown. */
	marks: () => SVGGElement[];
	/** The rows of its table, by key. */
	rows: Map<string, HTMLTableRowElement>;
	/** The heads of the table's columns. */
	heads: string[];
}

const all = <T extends Element>(root: Element, selector: string) => [
	...root.querySelectorAll<T>(selector),
];

/** The parts of a chart; undefined for one without controls. */
export function figureOf(root: HTMLElement): Figure | undefined {
	const controls = root.querySelector<HTMLElement>('.controls');
	if (!controls) return undefined;
	return {
		root,
		controls,
		marks: () => all<SVGGElement>(root, '.drawings:not([hidden]) g[data-key]'),
		rows: new Map(
			all<HTMLTableRowElement>(root, 'tbody tr').map((row) => [row.dataset['key'] ?? '', row]),
		),
		heads: all(root, 'thead th').map(({ textContent }) => textContent),
	};
}

/** The form control of this name in a chart, where it has one. */
export const control = <Tag extends 'input' | 'select' | 'span'>(
	{ controls }: Figure,
	name: string,
	tag: Tag,
): HTMLElementTagNameMap[Tag] | null => controls.querySelector(`[data-control="${name}"] ${tag}`);

/** What puts a chart back as it was drawn, and returns what puts it back as the reader had it. */
export type Reset = () => () => void;
