import type { Figure, Reset } from './figure.ts';

/** Lets a reader choose between the drawings of the same rows. */
export function views(figure: Figure): Reset {
	const choices = [
		...figure.controls.querySelectorAll<HTMLInputElement>('[data-control="view"] input'),
	];
	const heading = figure.root.querySelector('figcaption :is(h2, h3)');
	const show = (id: string) => {
		for (const drawn of figure.root.querySelectorAll<HTMLElement>('.drawings')) {
			drawn.hidden = drawn.dataset['view'] !== id;
			if (!drawn.hidden && heading) heading.textContent = drawn.dataset['headline'] ?? '';
		}
	};
	for (const choice of choices) choice.addEventListener('change', () => show(choice.value));
	const [first] = choices;
	return () => {
		const chosen = choices.find(({ checked }) => checked);
		if (first) show(first.value);
		return () => chosen && show(chosen.value);
	};
}
