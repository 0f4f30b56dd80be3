import type { Figure } from './figure.ts';

const textOf = (element: Element | null | undefined): string =>
	element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

/** What a reader has set of a chart other than it was drawn, as a print has to say: "Sort by: name". */
function changed({ root }: Figure): string[] {
	const views = [...root.querySelectorAll<HTMLInputElement>('[data-control="view"] input')];
	const view = views.find(({ checked }) => checked);
	const isOther = view !== undefined && view !== views[0];
	const select = root.querySelector<HTMLSelectElement>('[data-control="sort"] select');
	return [
		...(isOther ? [`${textOf(root.querySelector('legend'))}: ${textOf(view.labels?.[0])}`] : []),
		...(select && select.selectedIndex > 0
			? [`${textOf(select.previousElementSibling)}: ${textOf(select.selectedOptions[0])}`]
			: []),
	];
}

/** Keeps beside a chart, for paper alone, what a reader has set of it. */
export function chosen(figure: Figure): void {
	const said = figure.root.querySelector<HTMLElement>('.set');
	figure.root.addEventListener('change', () => {
		const all = changed(figure);
		if (!said) return;
		said.hidden = all.length === 0;
		said.textContent = all.join('. ');
	});
}
