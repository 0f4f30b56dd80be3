import { find, type Dossier } from '#facts/dossier.ts';
import { paths } from '#facts/paths.ts';
import { saidStatus, whoInWords } from '#words/chronology.ts';
import { inWords } from '#words/date.ts';
import { sourceLinks, type ShownRow, type ShownTable } from '#tables/shown.ts';
import type { Row } from './rows.ts';

/** A statement as the cells of its row. */
export const cells = (dossier: Dossier, row: Row): ShownRow['cells'] => [
	inWords(row.made),
	whoInWords(row),
	row.voice,
	{ text: row.summary, path: paths.statement(dossier.id, row.id) },
	saidStatus(row),
	sourceLinks(dossier, find(dossier.statements, row.id, 'statement').sources),
];

/** The rows of the chronology as its table. */
export const table = (dossier: Dossier, rows: Row[]): ShownTable => ({
	caption: `Who said what when, ${dossier.incident.name}`,
	head: ['Day', 'Who', 'Voice', 'What was said', 'Status of the wording', 'Sources'],
	rows: rows.map((row) => ({ key: row.id, cells: cells(dossier, row) })),
});
