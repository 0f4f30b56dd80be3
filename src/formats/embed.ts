import type { Chart } from '#charts/chart.ts';
import { paths } from '#facts/paths.ts';
import { address } from '../publication.ts';
import { MESSAGE } from './message.ts';
import { escaped } from './picture/pen.ts';

/**
 * What an editor copies to show a chart on a page of their own: a frame, and a few lines that give
 * it the height it asks for. Without them it scrolls.
 */
export function embedSnippet({ incident, name, title }: Chart): string {
	const id = `standstill-${name}`;
	const frame = `<iframe id="${id}" src="${address(paths.embed(incident, name))}" title="${escaped(title)}" width="100%" height="640" loading="lazy"></iframe>`;
	const script = [
		'<script>',
		`addEventListener('message', function (event) {`,
		`  var frame = document.getElementById('${id}');`,
		`  if (event.source === frame.contentWindow && event.data.type === '${MESSAGE}')`,
		'    frame.height = event.data.height;',
		'});',
		'</script>',
	];
	return [frame, ...script].join('\n');
}
