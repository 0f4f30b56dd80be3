import type { Figure } from './figure.ts';

/** Lets a reader choose between the drawings of the same rows. */
export function views(figure: Figure): void {
	const choices = figure.root.querySelectorAll<HTMLInputElement>('[data-control="view"] input');
	// On a chart's own page that is the answer to the page's question.
	const heading = document.getElementById(figure.root.getAttribute('aria-labelledby') ?? '');
	const show = (id: string) => {
		for (const drawn of figure.root.querySelectorAll<HTMLElement>('.drawings')) {
			drawn.hidden = drawn.dataset['view'] !== id;
			if (!drawn.hidden && heading) heading.textContent = drawn.dataset['headline'] ?? '';
		}
	};
	for (const choice of choices) choice.addEventListener('change', () => show(choice.value));
}
