import { pagesOf } from '../site/dist.ts';

/** One page of each kind, found by the shape of its path. */
const KINDS: Record<string, RegExp> = {
	front: /^\/$/,
	explainer: /^\/[^/]+-\d{4}\/$/,
	duration: /\/duration\/$/,
	scale: /\/scale\/$/,
	sites: /\/sites\/$/,
	site: /\/sites\/[^/]+\/$/,
	statements: /\/statements\/$/,
	statement: /\/statements\/jlr-10sep\/$/,
	'successive statements': /\/statements\/compare\/$/,
	'known when': /\/known\/$/,
	changes: /\/changes\/$/,
	timeline: /\/timeline\/$/,
	charts: /\/charts\/$/,
	chart: /\/charts\/downtime\/$/,
	claims: /\/claims\/$/,
	claim: /\/claims\/uk-impact\/$/,
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

const paths = pagesOf('dist').map(({ path }) => path);

/** Each kind with the path of its page in the built site, empty where there is none. */
export const kinds = Object.entries(KINDS).map(
	([kind, shape]) => [kind, paths.find((path) => shape.test(path)) ?? ''] as const,
);
