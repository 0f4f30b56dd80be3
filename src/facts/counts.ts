import type { Dossier } from './dossier.ts';
import { downtimeOf, sitesOf } from './downtime.ts';

/** What `<Count of="…" />` can count: the noun in prose, and the number. */
export const COUNTED = {
	sites: ({ sites }: Dossier) => sitesOf(sites).length,
	'stopped-sites': ({ sites }: Dossier) =>
		sitesOf(sites).filter((site) => downtimeOf(site)?.stopped).length,
	'disputed-sites': ({ sites }: Dossier) =>
		sitesOf(sites).filter(({ state }) => state === 'disputed').length,
	statements: ({ statements }: Dossier) => statements.length,
	claims: ({ claims }: Dossier) => claims.length,
	sources: ({ sources }: Dossier) => Object.keys(sources).length,
	'original-sources': ({ sources }: Dossier) =>
		Object.values(sources).filter(({ read }) => read === 'original').length,
	'unlinked-sources': ({ sources }: Dossier) =>
		Object.values(sources).filter(({ url }) => url === undefined).length,
	assertions: ({ reports }: Dossier) =>
		reports.reduce((sum, { assertions }) => sum + assertions.length, 0),
	'assertions-holding': ({ reports }: Dossier) =>
		reports.flatMap(({ assertions }) => assertions).filter(({ verdict }) => verdict === 'holds')
			.length,
} satisfies Record<string, (dossier: Dossier) => number>;

export type Counted = keyof typeof COUNTED;
