import { figureOf } from './figure.ts';
import { leadToDay } from './known.ts';
import { sort } from './sort.ts';
import { views } from './views.ts';
import { walk } from './walk.ts';

const roots = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
const resets = roots.flatMap((root) => {
	const controls = root.querySelector<HTMLElement>('.controls');
	if (controls) controls.hidden = false;
	const figure = figureOf(root);
	leadToDay(figure);
	return [views, sort, walk].map((enhance) => enhance(figure));
});

// Paper shows the complete drawing, as it is without JavaScript.
let restores: (() => void)[] = [];
addEventListener('beforeprint', () => {
	restores = resets.map((reset) => reset());
});
addEventListener('afterprint', () => {
	for (const restore of restores) restore();
});
