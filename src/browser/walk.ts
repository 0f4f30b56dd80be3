import { control, type Figure, type Reset } from './figure.ts';

/** A table row as one line: its head, then each cell after the head of its column. */
function sentence(row: HTMLTableRowElement, heads: string[]): string {
	let column = 0;
	const parts = [...row.cells].map((cell) => {
		const head = heads[column] ?? '';
		column += cell.colSpan;
		const text = cell.textContent.trim();
		return cell.tagName === 'TH' ? `${text}.` : text && `${head}: ${text}.`;
	});
	return parts.filter(Boolean).join(' ').replaceAll('..', '.');
}

/**
 * Lets a reader point at the marks of a chart, or step through them with one slider. What is pointed
 * at is said in a line under the chart and marked in the table, and stays until something else is.
 */
export function walk(figure: Figure): Reset {
	const slider = control(figure, 'walk', 'input');
	const line = figure.controls.querySelector('output');
	if (!slider || !line) return () => () => undefined;
	const idle = line.textContent;

	const keys = () => {
		const drawn = new Set(figure.marks().map(({ dataset }) => dataset['key'] ?? ''));
		return [...figure.rows.keys()].filter((key) => drawn.has(key));
	};
	const show = (place: number) => {
		const list = keys();
		const key = list[place - 1];
		const row = key === undefined ? undefined : figure.rows.get(key);
		for (const part of figure.root.querySelectorAll<HTMLElement | SVGElement>('[data-key]'))
			part.classList.toggle('pointed', key !== undefined && part.dataset['key'] === key);
		slider.max = String(list.length);
		slider.value = String(place);
		slider.setAttribute(
			'aria-valuetext',
			row ? `${place} of ${list.length}` : `none of ${list.length}`,
		);
		line.textContent = row ? sentence(row, figure.heads) : idle;
	};

	const steps: Record<string, (place: number, last: number) => number> = {
		ArrowRight: (place, last) => Math.min(place + 1, last),
		ArrowDown: (place, last) => Math.min(place + 1, last),
		ArrowLeft: (place) => Math.max(place - 1, 1),
		ArrowUp: (place) => Math.max(place - 1, 1),
		Home: () => 1,
		End: (_, last) => last,
		Escape: () => 0,
	};
	slider.addEventListener('keydown', (event) => {
		const step = steps[event.key];
		if (!step) return;
		event.preventDefault();
		show(step(Number(slider.value), keys().length));
	});
	slider.addEventListener('input', () => show(Number(slider.value)));

	const point = ({ target }: Event) => {
		const key = (target as Element).closest<SVGGElement>('g[data-key]')?.dataset['key'];
		const place = key === undefined ? 0 : keys().indexOf(key) + 1;
		if (place > 0) show(place);
	};
	figure.root.addEventListener('pointerover', point);
	figure.root.addEventListener('click', point);
	document.addEventListener('keydown', ({ key }) => key === 'Escape' && show(0));

	show(0);
	return () => {
		const place = Number(slider.value);
		show(0);
		return () => show(place);
	};
}
