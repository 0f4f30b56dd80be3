import { covering } from '../site/cover.ts';
import { documentsOf, elementsOf, textOf } from '../site/dist.ts';

/** The pages with drawings: those of one chart each, those of several, a sheet for paper, and frames. */
const SHAPES = {
	chart: /^\/[^/]+\/charts\/[^/]+\/$/,
	several: /^\/[^/]+-\d{4}\/(duration\/|scale\/)?$/,
	sheet: /^\/handouts\/[^/]+\/brief\/$/,
	frame: /^\/embed\/.*\/$/,
};

const built = documentsOf('dist');

const chosen = Object.fromEntries(
	Object.entries(SHAPES).map(([kind, shape]) => {
		// A sheet of a short record may have no drawing.
		const pages = built.filter(
			({ path, html }) => shape.test(path) && /<figure|<svg class="strip"/.test(html),
		);
		return [kind, covering(pages).map(({ path }) => path)];
	}),
) as Record<keyof typeof SHAPES, string[]>;

/**
 * Paths of built pages of a kind, with every piece that any such page has. How far labels reach
 * depends on the words of each page, and is looked at on all of them in one engine: all set the same
 * letters of the same font.
 */
export const of = (kind: keyof typeof SHAPES): string[] => chosen[kind];

/** Whether a page has a chart that is drawn twice, for wide columns and for narrow ones. */
export const isDrawnTwice = (page: string): boolean =>
	built.some(({ path, html }) => path === page && html.includes('class="roomy"'));

/** Sheets for paper, but those of sites: of each kind the fullest, with its headings and the heads of its tables. */
export const sheets = Object.values(
	Object.groupBy(
		built.filter(({ path }) => /^\/handouts\/[^/]+\/(?!site)[^/]+\/$/.test(path)),
		({ path }) => path.split('/').at(-2) ?? '',
	),
).flatMap((all = []) => {
	const [fullest] = all.toSorted((a, b) => b.html.length - a.html.length);
	if (!fullest) return [];
	const elements = elementsOf(fullest.document);
	const named = (...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));
	const cellsOf = (head: (typeof elements)[number]) =>
		elementsOf(head).filter(({ tagName }) => tagName === 'th');
	return {
		path: fullest.path,
		headings: named('h2', 'h3').map(textOf),
		heads: named('thead').map((head) => cellsOf(head).map(textOf)),
	};
});
