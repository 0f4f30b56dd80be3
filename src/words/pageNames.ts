import type { Dossier, Filed } from '#facts/dossier.ts';
import { paths } from '#facts/paths.ts';
import type { ChartName } from '#records/chart.ts';
import type { Comparison } from '#records/comparison.ts';
import type { Page } from '#records/page.ts';
import { comparisonTitle } from './comparison.ts';
import { GENERAL, sectionsOf, type Section } from './sections.ts';
import { statementTitle } from './statement.ts';

const inDossier = (dossier: Dossier, { id, incident } = dossier): Section[] => [
	...sectionsOf(dossier).map(({ path, name }) => ({ path, name: `${incident.name}: ${name}` })),
	...dossier.claims.map((claim) => ({ path: paths.claim(id, claim.id), name: claim.asks })),
	...dossier.sites.map((site) => ({ path: paths.site(id, site.id), name: site.name })),
	...dossier.reports.map((report) => ({ path: paths.report(id, report.id), name: report.title })),
	...dossier.statements.map((statement) => ({
		...{ path: paths.statement(id, statement.id), name: statementTitle(statement) },
	})),
	{ path: paths.successions(id), name: `${incident.name}: Successive statements` },
	...dossier.handouts.map((one) => ({
		...{ path: paths.handout(id, one.id), name: `Handout: ${one.title}` },
	})),
];

/** What has pages of its own beside those of an incident's records. */
interface Others {
	comparisons: Filed<Comparison>[];
	pages: Filed<Page>[];
	charts: { incident: string; name: ChartName; title: string }[];
}

/** What a link to one of our own pages says, by its path; throws an Error where no page is there. */
export type NameOf = (path: string) => string;

/** What links to our own pages say. */
export function pageNames(dossiers: Dossier[], { comparisons, pages, charts }: Others): NameOf {
	const named: Section[] = [
		{ path: paths.front(), name: 'Front page' },
		...dossiers.flatMap((dossier) => inDossier(dossier)),
		...charts.map(({ incident, name, title }) => ({
			...{ path: paths.chart(incident, name), name: `Chart: ${title}` },
		})),
		...comparisons.map((other) => ({
			...{ path: paths.comparison(other.id), name: comparisonTitle(other) },
		})),
		...pages.map(({ id, title }) => ({ path: paths.page(id), name: title })),
		...GENERAL,
	];
	const names = new Map(named.map(({ path, name }) => [path, name]));
	return (path) => {
		const name = names.get(path);
		if (name === undefined)
			throw new Error(`No page is known at “${path}” that a link could name.`);
		return name;
	};
}
