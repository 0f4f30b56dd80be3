import type { Dossier } from '#facts/dossier.ts';
import { find } from '#facts/dossier.ts';
import { paths } from '#facts/paths.ts';
import { inWords } from '#words/date.ts';
import { changeInWords, earlierValue } from '#words/output.ts';
import { quantityInWords } from '#words/quantity.ts';
import { sourceLinks, type ShownRow, type ShownTable } from '#tables/shown.ts';
import type { Row } from './rows.ts';

/** A period's output as the cells of its row. */
export const cells = (dossier: Dossier, row: Row): ShownRow['cells'] => [
	{ text: row.period, path: paths.claim(dossier.id, row.id) },
	row.panel,
	quantityInWords(row.quantity),
	row.status,
	changeInWords(row),
	earlierValue(row),
	row.said_by,
	inWords(row.as_of),
	sourceLinks(dossier, find(dossier.claims, row.id, 'claim').sources),
];

/** The rows of the output chart as its table. */
export const table = (dossier: Dossier, rows: Row[]): ShownTable => ({
	caption: `Output around the stop, ${dossier.incident.name}`,
	head: [
		...['Period', 'What is counted', 'Number', 'Status', 'Change on a year earlier'],
		...['A year earlier (computed, estimated)', 'Said by', 'As of', 'Sources'],
	],
	rows: rows.map((row) => ({ key: row.id, cells: cells(dossier, row) })),
});
