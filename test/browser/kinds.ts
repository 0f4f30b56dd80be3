import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { pagesOf } from '../site/dist.ts';

const incidents = globSync('content/incidents/*').map((path) => basename(path));

/** The kinds of pages, by the shape of their paths. */
const KINDS: Record<string, RegExp> = {
	front: /^\/$/,
	explainer: new RegExp(`^/(?:${incidents.map((id) => RegExp.escape(id)).join('|')})/$`),
	duration: /\/duration\/$/,
	scale: /\/scale\/$/,
	sites: /\/sites\/$/,
	site: /\/sites\/[^/]+\/$/,
	statements: /\/statements\/$/,
	statement: /\/statements\/(?!compare\/)[^/]+\/$/,
	'successive statements': /\/statements\/compare\/$/,
	'known when': /\/known\/$/,
	'known on a day': /\/known\/\d{4}-\d\d-\d\d\/$/,
	changes: /.\/changes\/$/,
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
	find: /^\/find\/$/,
	'find by letter': /^\/find\/[^/]+\/$/,
	corrections: /^\/changes\/$/,
	data: /^\/data\/$/,
	about: /^\/about\/$/,
	handouts: /\/handout\/$/,
	'not found': /^\/404\.html$/,
};

const pages = pagesOf('dist');

/** Records that differ most in how much they tell: of these, the fullest page is looked at. */
const FULLEST = new Set(['explainer', 'statement', 'claim', 'find by letter', 'known on a day']);

/** Each kind that the built site has, with the path of a page of it. */
export const kinds = Object.entries(KINDS).flatMap(([kind, shape]) => {
	const found = pages.filter(({ path }) => shape.test(path));
	const fullest = found.toSorted((a, b) => b.html.length - a.html.length);
	const [page] = FULLEST.has(kind) ? fullest : found;
	return page ? [[kind, page.path] as const] : [];
});
