import type { Chart } from '#charts/chart.ts';
import { paths } from '#records/paths.ts';
import { address, publication } from '../publication.ts';
import { MESSAGE } from './message.ts';
import { imageOfChart, SHARED } from './shared.ts';
import { escaped } from '#words/markup.ts';

/** What a frame tells its page to be found by: what it shows. */
const keyOf = ({ incident, name }: Chart) => `${incident}/${name}`;

/** As high as a frame is until it has said how high it is, and as wide where nothing says. */
const FRAME = { width: 720, height: 640 };

/** The frame that shows a chart; it scrolls where nothing gives it the height that it asks for. */
function frameOf(chart: Chart): string {
	const { incident, name, title } = chart;
	return `<iframe data-standstill="${keyOf(chart)}" src="${address(paths.embed(incident, name))}" title="${escaped(title)}" width="100%" height="${FRAME.height}" loading="lazy"></iframe>`;
}

/** A chart after oEmbed 1.0, for programs that show what is linked to; without script, which they refuse. */
export const oembedOf = (chart: Chart): object => ({
	version: '1.0',
	type: 'rich',
	title: chart.title,
	provider_name: publication.name,
	provider_url: address(paths.front()),
	html: frameOf(chart),
	...FRAME,
	thumbnail_url: address(imageOfChart(chart).path),
	thumbnail_width: SHARED.width,
	thumbnail_height: SHARED.height,
});

/**
 * What an editor copies to show a chart on a page of their own: a frame, and a few lines that give
 * it the height it asks for. Without them it scrolls. A page may hold any of them, and one twice:
 * the frame is found by what it shows, not by an id.
 */
export function embedSnippet(chart: Chart): string {
	const key = keyOf(chart);
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
	return [frameOf(chart), ...script].join('\n');
}
