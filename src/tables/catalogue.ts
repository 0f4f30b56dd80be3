import type { Dossier, Filed } from '#facts/dossier.ts';
import type { Correction } from '#records/correction.ts';
import type { Bibliography } from '#records/source.ts';
import type { Term } from '#records/term.ts';
import type { Table } from './table.ts';
import { assertionsTable } from './assertions.ts';
import { citationsTable } from './citations.ts';
import { claimsTable } from './claims.ts';
import { acrossTables, type Short, type Subject } from './compared.ts';
import { comparisonsTable } from './comparisons.ts';
import { correctionsTable } from './corrections.ts';
import { durationLadderTable } from './duration-ladder.ts';
import { durationsTable } from './durations.ts';
import { eventsTable } from './events.ts';
import { figuresTable } from './figures.ts';
import { glossaryTable } from './glossary.ts';
import { incidentsTable } from './incidents.ts';
import { siteTimesTable } from './site-times.ts';
import { sitesTable } from './sites.ts';
import { reportsTable } from './reports.ts';
import { sourcesTable } from './sources.ts';
import { phasesTable } from './phases.ts';
import { statementsTable } from './statements.ts';

/** What the tables are made of. */
interface Records {
	dossiers: Dossier[];
	comparisons: Short[];
	comparisonSources: Bibliography;
	terms: Filed<Term>[];
	corrections: Filed<Correction>[];
}

/** The tables of the records of one incident. */
const tablesOf = (dossier: Dossier): Table[] => [
	durationsTable(dossier),
	durationLadderTable(dossier),
	sitesTable(dossier),
	phasesTable(dossier),
	statementsTable(dossier),
	claimsTable(dossier),
	figuresTable(dossier),
	eventsTable(dossier),
	reportsTable(dossier),
	assertionsTable(dossier),
	sourcesTable({ name: 'sources', incident: dossier.id, title: 'Sources' }, dossier.sources),
	citationsTable(dossier),
];

/** Every table there is: of each incident its charts', then its records', then those of none. */
export const catalogue = (records: Records, ofCharts: (subject: Subject) => Table[]): Table[] => [
	...records.dossiers.flatMap((dossier) => [
		...ofCharts({ dossier, comparisons: records.comparisons }),
		...tablesOf(dossier),
	]),
	incidentsTable(records.dossiers),
	...acrossTables(records.comparisons),
	siteTimesTable(records.dossiers),
	comparisonsTable(records.comparisons),
	sourcesTable(
		{ name: 'comparison-sources', title: 'Sources of the comparisons' },
		records.comparisonSources,
	),
	glossaryTable(records.terms),
	correctionsTable(records.corrections),
];
