import type { Dossier } from '#facts/dossier.ts';
import { find } from '#facts/dossier.ts';
import { paths } from '#facts/paths.ts';
import { siteDays } from '#words/downtime.ts';
import { inWords } from '#words/date.ts';
import { spanInWords } from '#words/span.ts';
import { sourceLinks, type ShownRow, type ShownTable } from '#tables/shown.ts';
import type { Apart, Row, Rows } from './rows.ts';

const sourcesOf = (dossier: Dossier, id: string) =>
	sourceLinks(dossier, find(dossier.sites, id, 'site').sources);

/** A site that stopped, as the cells of its row. */
export const stoppedCells = (dossier: Dossier, row: Row, other: boolean): ShownRow['cells'] => [
	{ text: row.site, path: paths.site(dossier.id, row.id) },
	row.country,
	spanInWords(row.stopped_earliest, row.stopped_latest),
	spanInWords(row.restarted_earliest, row.restarted_latest),
	spanInWords(row.running_earliest, row.running_latest),
	siteDays(row),
	...(other ? [siteDays(row, 'other')] : []),
	row.status,
	sourcesOf(dossier, row.id),
];

/** A site without a bar, as the cells of its row. */
export const apartCells = (dossier: Dossier, row: Apart, other: boolean): ShownRow['cells'] => [
	{ text: row.site, path: paths.site(dossier.id, row.id) },
	row.country,
	{ text: row.answer, span: other ? 5 : 4 },
	row.state,
	sourcesOf(dossier, row.id),
];

/** The rows of the downtime chart as its table: sites with a bar, then those without. */
export function table(dossier: Dossier, { stopped, apart, other }: Rows): ShownTable {
	const counted = other !== undefined;
	return {
		caption: `Downtime by site, ${dossier.incident.name}`,
		head: [
			...['Site', 'Country', 'Stopped', 'First work back', 'All lines running', 'Stopped for'],
			...(other ? [`Counted from ${inWords(other, 'short')}`] : []),
			...['Status of the stop', 'Sources'],
		],
		rows: [
			...stopped.map((row) => ({ key: row.id, cells: stoppedCells(dossier, row, counted) })),
			...apart.map((row) => ({ key: row.id, cells: apartCells(dossier, row, counted) })),
		],
	};
}
