import type { Figure, Reset } from './figure.ts';
import { nearest } from './nearest.ts';

const STEPS: Record<string, (place: number, last: number) => number> = {
	ArrowRight: (place, last) => Math.min(place + 1, last),
	ArrowDown: (place, last) => Math.min(place + 1, last),
	ArrowLeft: (place) => Math.max(place - 1, 1),
	ArrowUp: (place) => Math.max(place - 1, 1),
	Home: () => 1,
	End: (_, last) => last,
};

/**
 * Lets a reader point at the marks of a chart, or step through them with one slider. What is pointed
 * at is read out under the drawing, in sight, and marked in drawing and table, until something else is.
 *
 * A mark that has a page leads there on a click. On a screen that is touched nothing can be pointed
 * at without touching it, so the first touch reads out and a second one, or the link that is then
 * read out with it, leads on: nobody leaves the page for having been curious.
 */
export function walk({ root, marks, rows }: Figure): Reset {
	const plot = root.querySelector<HTMLElement>('.plot');
	const slider = root.querySelector<HTMLInputElement>('.walk');
	const readout = root.querySelector<HTMLElement>('.readout');
	const line = readout?.querySelector('output');
	if (!plot || !slider || !readout || !line) return () => () => undefined;
	slider.hidden = false;
	readout.hidden = false;
	const page = document.createElement('a');
	page.textContent = readout.dataset['follow'] ?? '';
	readout.append(' ', page);
	// The slider is the one stop of the keyboard; the links of the drawing are reached through it.
	for (const link of plot.querySelectorAll('a')) link.setAttribute('tabindex', '-1');

	let now = 0;
	const keys = () => {
		const drawn = new Set(marks().map(({ dataset }) => dataset['key'] ?? ''));
		return [...rows.keys()].filter((key) => drawn.has(key));
	};
	const show = (place: number) => {
		const list = keys();
		const key = list[place - 1];
		const mark = marks().find(({ dataset }) => dataset['key'] === key);
		for (const part of root.querySelectorAll<HTMLElement | SVGElement>('[data-key]'))
			part.classList.toggle('pointed', key !== undefined && part.dataset['key'] === key);
		now = place;
		slider.value = String(place);
		slider.ariaValueText = `${place || 'none'} of ${list.length}`;
		line.textContent = mark?.dataset['says'] ?? '';
		const href = mark?.getAttribute('href') ?? '';
		page.href = href;
		page.hidden = !href;
		root.classList.toggle('pointing', !!mark);
	};

	slider.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && !page.hidden) page.click();
		const step = STEPS[event.key];
		if (!step) return;
		event.preventDefault();
		show(step(now, keys().length));
	});
	slider.addEventListener('input', () => show(Number(slider.value)));
	// Another view says other things of the same marks.
	root.addEventListener('change', () => show(now));

	let touched = false;
	const point = ({ clientX, clientY }: MouseEvent): boolean => {
		const key = nearest(marks(), clientX, clientY)?.dataset['key'];
		const place = key === undefined ? 0 : keys().indexOf(key) + 1;
		const isNew = place > 0 && place !== now;
		if (isNew) show(place);
		return isNew;
	};
	const pointer = (event: PointerEvent) => {
		touched = event.pointerType === 'touch';
		if (!touched) point(event);
	};
	plot.addEventListener('pointerdown', pointer);
	plot.addEventListener('pointermove', pointer);
	plot.addEventListener('click', (event) => {
		// What is pressed by the keyboard has no place on the screen.
		if (event.detail > 0 && point(event) && touched) event.preventDefault();
	});
	document.addEventListener('keydown', ({ key }) => key === 'Escape' && show(0));

	show(0);
	return () => {
		const place = now;
		show(0);
		return () => show(place);
	};
}
