import { control, type Figure } from './figure.ts';

type By = (key: string) => string | undefined;

/** Keys in the order of what they are sorted by: the largest number first, names from A to Z. */
function sorted(keys: string[], by: By): string[] {
	return keys.toSorted((a, b) => {
		const [one, other] = [by(a), by(b)];
		if (one === undefined || other === undefined)
			return Number(one === undefined) - Number(other === undefined);
		const [low, high] = [Number(one), Number(other)];
		return Number.isNaN(low + high) ? one.localeCompare(other, 'en-GB') : high - low;
	});
}

/** The rows of one drawing, which change places with each other. */
function movable(drawing: Element) {
	const marks = [...drawing.querySelectorAll<SVGElement>('[data-key]')];
	const places = marks.map(({ parentElement }) => parentElement?.getAttribute('y') ?? '');
	return { marks, places };
}

/** Lets a reader put the marks of a chart and the rows of its table into another order. */
export function sort(figure: Figure): void {
	const select = control(figure, 'sort', 'select');
	if (!select) return;
	const drawings = [...figure.root.querySelectorAll('[data-drawing]')].map(movable);
	const asDrawn = [...figure.rows.keys()];

	const show = (id: string) => {
		const attribute = `data-by-${id}`;
		const marked = figure.marks();
		const by: By = (key) =>
			marked.find(({ dataset }) => dataset['key'] === key)?.getAttribute(attribute) ?? undefined;
		const isFirst = select.options[0]?.value === id;
		const order = isFirst ? asDrawn : sorted(asDrawn, by);
		for (const { marks, places } of drawings) {
			const placed = marks.toSorted(
				(a, b) => order.indexOf(a.dataset['key'] ?? '') - order.indexOf(b.dataset['key'] ?? ''),
			);
			for (const [i, { parentElement }] of placed.entries())
				parentElement?.setAttribute('y', places[i] ?? '');
		}
		for (const key of order) {
			const row = figure.rows.get(key);
			row?.parentElement?.append(row);
		}
	};
	select.addEventListener('change', () => show(select.value));
}
