import type { Dossier, Filed } from '#facts/dossier.ts';
import type { Comparison } from '#records/comparison.ts';
import type { Correction } from '#records/correction.ts';
import type { Bibliography } from '#records/source.ts';
import type { Term } from '#records/term.ts';
import type { Table } from '#tables/table.ts';
import { assertionsTable } from './tables/assertions.ts';
import { chronologyTable } from '#tables/chronology.ts';
import { citationsTable } from './tables/citations.ts';
import { claimsTable } from './tables/claims.ts';
import { comparedTable } from '#tables/compared.ts';
import { comparisonsTable } from './tables/comparisons.ts';
import { correctionsTable } from './tables/corrections.ts';
import { costsTable } from '#tables/costs.ts';
import { downtimeTable } from '#tables/downtime.ts';
import { durationLadderTable } from '#tables/duration-ladder.ts';
import { durationsTable } from './tables/durations.ts';
import { eventsTable } from './tables/events.ts';
import { figuresTable } from './tables/figures.ts';
import { glossaryTable } from './tables/glossary.ts';
import { incidentsTable } from './tables/incidents.ts';
import { jobsTable } from '#tables/jobs.ts';
import { mapTable } from '#tables/map.ts';
import { outputTable } from '#tables/output.ts';
import { promisesTable } from '#tables/promises.ts';
import { knownWhenTable } from '#tables/known-when.ts';
import { sitesTable } from './tables/sites.ts';
import { sourcesTable } from './tables/sources.ts';
import { stagesTable } from './tables/stages.ts';
import { statementsTable } from './tables/statements.ts';

/** What the tables are made of. */
export interface Records {
	dossiers: Dossier[];
	comparisons: Filed<Comparison>[];
	comparisonSources: Bibliography;
	terms: Filed<Term>[];
	corrections: Filed<Correction>[];
}

/** The tables of one incident: its charts first, then its records. */
const tablesOf = (dossier: Dossier, comparisons: Filed<Comparison>[]): Table[] => [
	downtimeTable(dossier),
	durationLadderTable(dossier),
	promisesTable(dossier),
	costsTable(dossier),
	comparedTable({ dossier, comparisons }),
	outputTable(dossier),
	jobsTable(dossier),
	mapTable(dossier),
	chronologyTable(dossier),
	knownWhenTable(dossier),
	durationsTable(dossier),
	sitesTable(dossier),
	stagesTable(dossier),
	statementsTable(dossier),
	claimsTable(dossier),
	figuresTable(dossier),
	eventsTable(dossier),
	assertionsTable(dossier),
	sourcesTable({ name: 'sources', incident: dossier.id, title: 'Sources' }, dossier.sources),
	citationsTable(dossier),
];

/** Every table there is, incident by incident, then those that belong to none. */
export const catalogue = (records: Records): Table[] => [
	...records.dossiers.flatMap((dossier) => tablesOf(dossier, records.comparisons)),
	incidentsTable(records.dossiers),
	comparisonsTable(records.comparisons),
	sourcesTable(
		{ name: 'comparison-sources', title: 'Sources of the comparisons' },
		records.comparisonSources,
	),
	glossaryTable(records.terms),
	correctionsTable(records.corrections),
];
