import type { Dossier } from './dossier.ts';
import { paths } from './paths.ts';

/** A record that rests on a source. */
export interface Use {
	path: string;
	name: string;
}

/** Which records each source supports, by the key of the source. */
export function usage(dossier: Dossier): Map<string, Use[]> {
	const { id } = dossier;
	const uses = [
		...dossier.claims.map((claim) => ({
			...{ sources: claim.sources, name: claim.asks, path: paths.claim(id, claim.id) },
		})),
		...dossier.sites.map((site) => ({
			sources: [...site.sources, ...site.stages.flatMap((stage) => stage.sources)],
			...{ name: site.name, path: paths.site(id, site.id) },
		})),
		...dossier.statements.map((statement) => ({
			sources: statement.sources,
			...{ name: statement.summary, path: paths.statement(id, statement.id) },
		})),
		...dossier.events.map((event) => ({
			...{ sources: event.sources, name: event.what, path: paths.section(id, 'timeline') },
		})),
	];
	const index = new Map<string, Use[]>();
	for (const { sources, path, name } of uses)
		for (const source of new Set(sources))
			index.set(source, [...(index.get(source) ?? []), { path, name }]);
	return index;
}
