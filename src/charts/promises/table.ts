import type { Dossier } from '#facts/dossier.ts';
import { paths } from '#facts/paths.ts';
import { inWords } from '#wording/date.ts';
import {
	announcedInWords,
	happenedInWords,
	outcomeInWords,
	promiseWhat,
} from '#wording/promises.ts';
import { promises } from '#facts/promises.ts';
import { find } from '#facts/dossier.ts';
import type { ChartTable, TableRow } from '../chart.ts';
import { sourceLinks } from '../parts/sources.ts';
import type { Row } from './rows.ts';

/** A day named in advance as the cells of its row. */
export const cells = (dossier: Dossier, row: Omit<Row, 'sources'>): TableRow['cells'] => [
	{
		text: row.of,
		path: row.site ? paths.site(dossier.id, row.site) : paths.statement(dossier.id, row.id),
	},
	promiseWhat(row),
	announcedInWords(row),
	inWords(row.promised),
	...happenedInWords(row),
	outcomeInWords(row),
	sourceLinks(dossier, find(promises(dossier), row.id, 'announcement').sources),
];

/** The announced days as a table, in the order in which they were announced. */
export const table = (dossier: Dossier, rows: Row[]): ChartTable => ({
	caption: `Days announced for a return, ${dossier.incident.name}`,
	head: [
		...['Whose return', 'What was announced', 'Announced (status)', 'Day named'],
		...['What happened', 'When (status)', 'Against the day named', 'Sources'],
	],
	rows: rows.map((row) => ({ key: row.id, cells: cells(dossier, row) })),
});
