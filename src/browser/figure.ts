/** A chart on the page with the parts that are worked with. */
export interface Figure {
	root: HTMLElement;
	/** What a reader points at: a mark of the drawing that is shown. */
	marks: () => SVGElement[];
	/** The rows of its table, by key. */
	rows: Map<string, HTMLTableRowElement>;
}

const all = <T extends Element>(root: Element, selector: string) => [
	...root.querySelectorAll<T>(selector),
];

/** The parts of a chart. */
export const figureOf = (root: HTMLElement): Figure => ({
	root,
	marks: () => all<SVGElement>(root, '.drawings:not([hidden]) svg [data-key]'),
	rows: new Map(
		all<HTMLTableRowElement>(root, 'tbody tr').map((row) => [row.dataset['key'] ?? '', row]),
	),
});

/** The form control of this name in a chart, where it has one. */
export const control = <Tag extends 'input' | 'select'>(
	{ root }: Figure,
	name: string,
	tag: Tag,
): HTMLElementTagNameMap[Tag] | null => root.querySelector(`[data-control="${name}"] ${tag}`);

/** What puts a chart back as it was drawn, and returns what puts it back as the reader had it. */
export type Reset = () => () => void;
