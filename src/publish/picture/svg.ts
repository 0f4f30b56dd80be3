import type { Charted } from '#charts/chart.ts';
import { markup, xml } from '#charts/draw/markup.ts';
import { drawn } from '#charts/draw/svg.ts';
import { compose, WIDTH, type Colophon } from './compose.ts';
import { fileFor, type Pen } from './file.ts';

/**
 * A chart as an SVG file that needs nothing beside it. Its title and description are those of the
 * drawing on the page; the colophon says where it comes from.
 */
export async function svgOf(chart: Charted, colophon: Colophon, pen: Pen): Promise<string> {
	const { parts, height } = compose(chart, colophon);
	const [{ headline, description }] = chart.views;
	const texts = parts.flatMap(({ shape }) => (shape.shape === 'text' ? shape : []));
	const lines = [
		[markup('title', { id: 'title' }, headline)],
		[markup('desc', { id: 'desc' }, `${chart.unit}. ${description}`)],
		await pen.before(texts),
		[markup('rect', { width: WIDTH, height, fill: '#ffffff' })],
		...parts.map((part, i) => drawn(part.shape, fileFor(part, pen, `cut-${i}`))),
	].filter(({ length }) => length > 0);
	const svg = markup(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: WIDTH,
			height,
			viewBox: `0 0 ${WIDTH} ${height}`,
			role: 'img',
			'aria-labelledby': 'title desc',
			'xml:lang': 'en-GB',
		},
		...lines.flatMap((line) => ['\n', ...line]),
		'\n',
	);
	return `${xml(svg)}\n`;
}
