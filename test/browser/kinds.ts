import { pagesOf } from '../site/dist.ts';

/** The kinds of pages, by the shape of their paths. */
const KINDS: Record<string, RegExp> = {
	front: /^\/$/,
	explainer: /^\/[^/]+-\d{4}\/$/,
	duration: /\/duration\/$/,
	scale: /\/scale\/$/,
	sites: /\/sites\/$/,
	site: /\/sites\/[^/]+\/$/,
	statements: /\/statements\/$/,
	statement: /\/statements\/(?!compare\/)[^/]+\/$/,
	'successive statements': /\/statements\/compare\/$/,
	'known when': /\/known\/$/,
	changes: /\/changes\/$/,
	timeline: /\/timeline\/$/,
	charts: /\/charts\/$/,
	chart: /\/charts\/downtime\/$/,
	claims: /\/claims\/$/,
	claim: /\/claims\/[^/]+\/$/,
	sources: /\/sources\/$/,
	checked: /\/checked\/$/,
	report: /\/checked\/[^/]+\/$/,
	compare: /^\/compare\/$/,
	comparison: /^\/compare\/[^/]+\/$/,
	glossary: /^\/glossary\/$/,
	corrections: /^\/corrections\/$/,
	data: /^\/data\/$/,
	about: /^\/about\/$/,
	handouts: /\/handout\/$/,
	'not found': /^\/404\.html$/,
};

const pages = pagesOf('dist');

/** Records that differ most in how much they tell: of these, the fullest page is looked at. */
const FULLEST = new Set(['statement', 'claim']);

/** Each kind with the path of its page in the built site, empty where there is none. */
export const kinds = Object.entries(KINDS).map(([kind, shape]) => {
	const found = pages.filter(({ path }) => shape.test(path));
	const fullest = found.toSorted((a, b) => b.html.length - a.html.length);
	return [kind, (FULLEST.has(kind) ? fullest : found)[0]?.path ?? ''] as const;
});
