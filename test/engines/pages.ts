import { documentsOf } from '../site/dist.ts';

/** The pages with drawings: those of one chart each, those of several, a sheet for paper, and frames. */
const SHAPES = {
	chart: /^\/[^/]+\/charts\/[^/]+\/$/,
	several: /^\/[^/]+-\d{4}\/(duration\/|scale\/)?$/,
	sheet: /^\/handouts\/[^/]+\/brief\/$/,
	frame: /^\/embed\/.*\/$/,
};

const built = documentsOf('dist');

/** The paths of the built pages of a kind; a sheet of a short record may have no drawing. */
export const of = (kind: keyof typeof SHAPES): string[] =>
	built
		.filter(({ path, html }) => SHAPES[kind].test(path) && html.includes('<figure'))
		.map(({ path }) => path);

/** Whether a page has a chart that is drawn twice, for wide columns and for narrow ones. */
export const isDrawnTwice = (page: string): boolean =>
	built.some(({ path, html }) => path === page && html.includes('class="roomy"'));
