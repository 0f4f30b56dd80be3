import type { Dossier } from '#facts/dossier.ts';
import { find } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import { paths } from '#facts/paths.ts';
import { comparedInWords, MEASURE_WORDS } from '#words/comparisons.ts';
import {
	sourceLinks,
	type Cell,
	type Link,
	type ShownRow,
	type ShownTable,
} from '#tables/shown.ts';
import type { Row } from './rows.ts';

/** The keys of the sources behind a row of the incident itself; for its days the best of each end. */
export function ownSources(dossier: Dossier, { id, measure }: Row): string[] {
	if (measure === 'cost') return find(dossier.claims, id, 'claim').sources;
	const all = durations(dossier);
	const ends = [...all.slice(0, 1), ...all.slice(-1), ...all];
	return [...new Set(ends.flatMap(({ sources }) => sources.slice(0, 1)))];
}

const nameOf = (dossier: Dossier, { id, measure, own, incident: text }: Row): Link => {
	if (!own) return { text, path: paths.comparison(id) };
	const { claim, section } = paths;
	return {
		text,
		path: measure === 'cost' ? claim(dossier.id, id) : section(dossier.id, 'duration'),
	};
};

// Another incident's sources are listed, with their numbers, on its page.
const sourcesOf = (dossier: Dossier, row: Row): Cell =>
	row.own
		? sourceLinks(dossier, ownSources(dossier, row))
		: { text: `listed with ${row.incident}`, path: paths.comparison(row.id) };

/** A row as the cells of the table. */
export const cells = (dossier: Dossier, row: Row): ShownRow['cells'] => [
	nameOf(dossier, row),
	String(row.year),
	MEASURE_WORDS[row.measure],
	comparedInWords(row),
	row.basis,
	row.status,
	sourcesOf(dossier, row),
];

/** The rows of the comparisons chart as its table: days, then costs. */
export const table = (dossier: Dossier, rows: Row[]): ShownTable => ({
	caption: `The ${dossier.incident.name} beside other incidents`,
	head: ['Incident', 'Year', 'Measure', 'Amount', 'What was counted', 'Status', 'Sources'],
	rows: rows.map((row) => ({ key: `${row.measure}-${row.id}`, cells: cells(dossier, row) })),
});
