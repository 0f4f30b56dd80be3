import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Drawn = Parameters<AstroContainer['renderToString']>[0];

/** A chart as it would ship: without the development server's annotations, one tag a line. */
export async function draw(chart: Drawn, props: Record<string, unknown>): Promise<string> {
	const container = await AstroContainer.create();
	const html = await container.renderToString(chart, { props });
	return html
		.replace(/ data-astro-[\w-]+(="[^"]*")?/g, '')
		.replace(/>\s*</g, '>\n<')
		.trimEnd()
		.concat('\n');
}
