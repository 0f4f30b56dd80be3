import type { Dossier, Filed } from '#facts/dossier.ts';
import { paths } from '#facts/paths.ts';
import type { Comparison } from '#schema/comparison.ts';
import type { Page } from '#schema/page.ts';
import { comparisonTitle } from './comparison.ts';
import { GENERAL, sectionsOf, type Section } from './sections.ts';
import { statementTitle } from './statement.ts';

const inDossier = ({ id, incident, ...dossier }: Dossier): Section[] => [
	...sectionsOf(id).map(({ path, name }) => ({ path, name: `${incident.name}: ${name}` })),
	...dossier.claims.map((claim) => ({ path: paths.claim(id, claim.id), name: claim.asks })),
	...dossier.sites.map((site) => ({ path: paths.site(id, site.id), name: site.name })),
	...dossier.reports.map((report) => ({ path: paths.report(id, report.id), name: report.title })),
	...dossier.statements.map((statement) => ({
		...{ path: paths.statement(id, statement.id), name: statementTitle(statement) },
	})),
	...dossier.handouts.map((one) => ({
		...{ path: paths.handout(id, one.id), name: `Handout: ${one.title}` },
	})),
];

/** What links to our own pages say, by path. */
export const pageNames = (
	dossiers: Dossier[],
	comparisons: Filed<Comparison>[] = [],
	pages: Filed<Page>[] = [],
): Map<string, string> =>
	new Map(
		[
			{ path: paths.front(), name: 'Front page' },
			...dossiers.flatMap(inDossier),
			...comparisons.map((other) => ({
				...{ path: paths.comparison(other.id), name: comparisonTitle(other) },
			})),
			...pages.map(({ id, title }) => ({ path: paths.page(id), name: title })),
			...GENERAL,
		].map(({ path, name }) => [path, name]),
	);
