import type { Dossier } from '#facts/dossier.ts';
import { find } from '#facts/dossier.ts';
import { paths } from '#facts/paths.ts';
import { inWords } from '#words/date.ts';
import { jobsInWords } from '#words/jobs.ts';
import { sourceLinks, type ShownRow, type ShownTable } from '#tables/shown.ts';
import type { Row } from './rows.ts';

/** The keys of the sources of a number: its own, or those of its claim. */
export function sourcesOf(dossier: Dossier, { claim, figure }: Row): string[] {
	const { figures, sources } = find(dossier.claims, claim, 'claim');
	return (figure === null ? undefined : figures?.[figure]?.sources) ?? sources;
}

/** A number of jobs as the cells of its row. */
export const cells = (dossier: Dossier, row: Row): ShownRow['cells'] => [
	{ text: row.label, path: paths.claim(dossier.id, row.claim) },
	row.counter,
	jobsInWords(row),
	row.status,
	inWords(row.as_of),
	sourceLinks(dossier, sourcesOf(dossier, row)),
];

/** The rows of the jobs chart as its table. */
export const table = (dossier: Dossier, rows: Row[]): ShownTable => ({
	caption: `Jobs linked to ${dossier.incident.organisation}, by whose count`,
	head: ['What is counted', 'Said by', 'Number', 'Status', 'As of', 'Sources'],
	rows: rows.map((row) => ({ key: row.id, cells: cells(dossier, row) })),
});
