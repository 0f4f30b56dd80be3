import type { Dossier } from '#facts/dossier.ts';
import { find } from '#facts/dossier.ts';
import { paths } from '#facts/paths.ts';
import { costInWords, groupTitle, statusOfRow } from '#words/costs.ts';
import { inWords } from '#words/date.ts';
import { sourceLinks, type ShownRow, type ShownTable } from '#tables/shown.ts';
import type { Row } from './rows.ts';

/** A sum as the cells of its row. */
export const cells = (dossier: Dossier, row: Row): ShownRow['cells'] => [
	{ text: row.label, path: paths.claim(dossier.id, row.id) },
	groupTitle(row.group, dossier.incident.organisation),
	costInWords(row),
	statusOfRow(row),
	row.said_by,
	inWords(row.as_of),
	sourceLinks(dossier, find(dossier.claims, row.id, 'claim').sources),
];

/** The rows of the costs chart as its table. */
export const table = (dossier: Dossier, rows: Row[]): ShownTable => ({
	caption: `What was booked, modelled and guaranteed, ${dossier.incident.name}`,
	head: ['Sum', 'What it is', 'Amount', 'Status', 'Said by', 'As of', 'Sources'],
	rows: rows.map((row) => ({ key: row.id, cells: cells(dossier, row) })),
});
