import type { Dossier } from '#facts/dossier.ts';
import { find } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import { starts } from '#facts/starts.ts';
import { inWords } from '#words/date.ts';
import { rungDate, rungDays, rungName, rungStatuses } from '#words/duration-ladder.ts';
import { sourceLinks, type ShownRow, type ShownTable } from '#tables/shown.ts';
import type { Row } from './rows.ts';

/** An end point as the cells of its row. */
export const cells = (dossier: Dossier, row: Row): ShownRow['cells'] => [
	rungName(row),
	rungDate(row),
	...starts(dossier).map(({ id }) => rungDays(row, id)),
	row.leaves_out ?? '',
	rungStatuses(row, starts(dossier)),
	sourceLinks(dossier, find(durations(dossier), row.id, 'end point').sources),
];

/** The rows of the ladder as its table. */
export const table = (dossier: Dossier, rows: Row[]): ShownTable => ({
	caption: `Days to each end point, ${dossier.incident.name}`,
	head: [
		...['End point', 'Date'],
		...starts(dossier).map(({ date }) => `Days from ${inWords(date, 'short')}`),
		...['What it leaves out', 'Status', 'Sources'],
	],
	rows: rows.map((row) => ({ key: row.id, cells: cells(dossier, row) })),
});
