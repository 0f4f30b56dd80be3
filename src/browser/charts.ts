import { chosen } from './chosen.ts';
import { figureOf } from './figure.ts';
import { leadToDay } from './known.ts';
import { sort } from './sort.ts';
import { views } from './views.ts';
import { walk } from './walk.ts';

const roots = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
const resets = roots.map((root) => {
	const controls = root.querySelector<HTMLElement>('.controls');
	if (controls) controls.hidden = false;
	const figure = figureOf(root);
	for (const enhance of [leadToDay, views, sort, chosen]) enhance(figure);
	return walk(figure);
});

// On paper nothing is pointed at; what a reader has set prints, and says so.
let restores: (() => void)[] = [];
addEventListener('beforeprint', () => {
	restores = resets.map((reset) => reset());
});
addEventListener('afterprint', () => {
	for (const restore of restores) restore();
});
