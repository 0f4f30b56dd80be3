import type { Chart } from '#charts/chart.ts';
import { paths } from '#records/paths.ts';
import { address } from '../publication.ts';
import { MESSAGE } from './message.ts';
import { escaped } from '#words/markup.ts';

/**
 * What an editor copies to show a chart on a page of their own: a frame, and a few lines that give
 * it the height it asks for. Without them it scrolls. A page may hold any of them, and one twice:
 * the frame is found by what it shows, not by an id.
 */
export function embedSnippet({ incident, name, title }: Chart): string {
	const key = `${incident}/${name}`;
	const frame = `<iframe data-standstill="${key}" src="${address(paths.embed(incident, name))}" title="${escaped(title)}" width="100%" height="640" loading="lazy"></iframe>`;
	const script = [
		'<script>',
		`addEventListener('message', function (event) {`,
		`  if (!event.data || event.data.type !== '${MESSAGE}') return;`,
		`  for (const frame of document.getElementsByTagName('iframe'))`,
		`    if (frame.dataset.standstill === '${key}' && event.source === frame.contentWindow)`,
		'      frame.height = event.data.height;',
		'});',
		'</script>',
	];
	return [frame, ...script].join('\n');
}
