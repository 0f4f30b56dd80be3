import type { Dossier, Filed } from '#facts/dossier.ts';
import type { Comparison } from '#records/comparison.ts';
import type { Correction } from '#records/correction.ts';
import type { Bibliography } from '#records/source.ts';
import type { Term } from '#records/term.ts';
import type { Table } from './table.ts';
import { assertionsTable } from './assertions.ts';
import { chronologyTable } from './chronology.ts';
import { citationsTable } from './citations.ts';
import { claimsTable } from './claims.ts';
import { comparedTable } from './compared.ts';
import { comparisonsTable } from './comparisons.ts';
import { correctionsTable } from './corrections.ts';
import { costsTable } from './costs.ts';
import { downtimeTable } from './downtime.ts';
import { durationLadderTable } from './duration-ladder.ts';
import { durationsTable } from './durations.ts';
import { eventsTable } from './events.ts';
import { figuresTable } from './figures.ts';
import { glossaryTable } from './glossary.ts';
import { incidentsTable } from './incidents.ts';
import { jobsTable } from './jobs.ts';
import { mapTable } from './map.ts';
import { outputTable } from './output.ts';
import { promisesTable } from './promises.ts';
import { knownWhenTable } from './known-when.ts';
import { sitesTable } from './sites.ts';
import { sourcesTable } from './sources.ts';
import { phasesTable } from './phases.ts';
import { statementsTable } from './statements.ts';

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
	phasesTable(dossier),
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
