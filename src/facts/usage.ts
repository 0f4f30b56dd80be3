import type { Dossier } from './dossier.ts';
import { paths } from '#records/paths.ts';

/** A record that a source supports, or speaks against. */
export interface Use {
	path: string;
	name: string;
	against: boolean;
}

type Found = Generator<[sources: string[], use: Use]>;

function* found({ id, claims, sites, statements, events, reports, series }: Dossier): Found {
	const use = (path: string, name: string, against = false): Use => ({ path, name, against });
	for (const { id: key, asks, sources, against = [], figures = {} } of claims) {
		const further = Object.values(figures).flatMap((figure) => figure.sources ?? []);
		yield [[...sources, ...further], use(paths.claim(id, key), asks)];
		yield [against, use(paths.claim(id, key), asks, true)];
	}
	for (const site of sites) {
		const further = [...site.phases, ...site.plans, ...(site.people ? [site.people] : [])];
		const sources = [...site.sources, ...further.flatMap((part) => part.sources)];
		yield [sources, use(paths.site(id, site.id), site.name)];
		yield [site.against ?? [], use(paths.site(id, site.id), site.name, true)];
	}
	for (const { id: key, summary, sources } of statements)
		yield [sources, use(paths.statement(id, key), summary)];
	for (const { what, sources } of events) yield [sources, use(paths.section(id, 'timeline'), what)];
	for (const { of, points } of series)
		yield [
			points.flatMap(({ sources = [], cause }) => [...sources, ...(cause?.sources ?? [])]),
			use(paths.series(id), of),
		];
	for (const { id: key, title, source } of reports)
		yield [[source], use(paths.report(id, key), title)];
}

/** Which records each source supports or speaks against, by the key of the source. */
export function usage(dossier: Dossier): Map<string, Use[]> {
	const index = new Map<string, Use[]>();
	for (const [sources, use] of found(dossier))
		for (const source of new Set(sources)) index.set(source, [...(index.get(source) ?? []), use]);
	return index;
}
