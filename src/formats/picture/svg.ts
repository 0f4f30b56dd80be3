import type { Chart } from '#charts/chart.ts';
import { compose, WIDTH, type Colophon } from './compose.ts';
import { element, escaped, type Pen } from './pen.ts';

/**
 * A chart as an SVG file that needs nothing beside it. Its title and description are those of the
 * drawing on the page; the colophon says where it comes from.
 */
export async function svgOf(chart: Chart, colophon: Colophon, pen: Pen): Promise<string> {
	const { parts, height } = compose(chart, colophon);
	const [{ headline, description }] = chart.views;
	const texts = parts.filter((part) => typeof part !== 'string');
	const inner = [
		element('title', { id: 'title' }, escaped(headline)),
		element('desc', { id: 'desc' }, escaped(`${chart.subtitle} ${description}`)),
		await pen.before(texts),
		element('rect', { width: WIDTH, height, fill: '#ffffff' }),
		...parts.map((part) => (typeof part === 'string' ? part : pen.draw(part))),
	];
	return `${element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...{ width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` },
			...{ role: 'img', 'aria-labelledby': 'title desc', 'xml:lang': 'en-GB' },
		},
		`\n${inner.filter(Boolean).join('\n')}\n`,
	)}\n`;
}
