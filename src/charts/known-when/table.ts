import type { Dossier } from '#facts/dossier.ts';
import { answers } from '#facts/known.ts';
import { dayInWords } from '#words/known.ts';
import { untilInWords } from '#words/known-when.ts';
import { sourceLinks, type ShownRow, type ShownTable } from '#tables/shown.ts';
import type { Row } from './rows.ts';

/** The sources of the record that gives an answer, and its page. */
export function recordOf(dossier: Dossier, row: Row): { path: string; sources: string[] } {
	const found = answers(dossier).find(
		({ kind, id }) => kind === row.record_kind && id === row.record,
	);
	if (!found) throw new Error(`There is no ${row.record_kind} “${row.record}” with an answer.`);
	return found;
}

/** An answer as the cells of its row. */
export function cells(dossier: Dossier, row: Row): ShownRow['cells'] {
	const { path, sources } = recordOf(dossier, row);
	return [
		row.asks,
		dayInWords(row.from),
		untilInWords(row),
		{ text: row.answer, path },
		row.status,
		row.by ?? 'Timeline',
		sourceLinks(dossier, sources),
	];
}

/** The rows of the chart as its table. */
export const table = (dossier: Dossier, rows: Row[]): ShownTable => ({
	caption: `Each answer while it stood, ${dossier.incident.name}`,
	head: ['Question', 'From', 'Until', 'Answer', 'Status', 'By', 'Sources'],
	rows: rows.map((row) => ({ key: row.id, cells: cells(dossier, row) })),
});
