import type { Dossier } from '#facts/dossier.ts';
import { find } from '#facts/dossier.ts';
import { paths } from '#facts/paths.ts';
import { sourceLinks, type ShownRow, type ShownTable } from '#tables/shown.ts';
import type { Row } from './rows.ts';

/** A site as the cells of its row. */
export const cells = (dossier: Dossier, row: Row): ShownRow['cells'] => [
	{ text: row.site, path: paths.site(dossier.id, row.id) },
	row.place,
	row.country,
	row.state,
	row.status ?? '',
	sourceLinks(dossier, find(dossier.sites, row.id, 'site').sources),
];

/** The sites on the map as its table: those that stopped first. */
export const table = (dossier: Dossier, rows: Row[]): ShownTable => ({
	caption: `Sites and what became of them, ${dossier.incident.name}`,
	head: ['Site', 'Place', 'Country', 'State', 'Status of the stop', 'Sources'],
	rows: rows.map((row) => ({ key: row.id, cells: cells(dossier, row) })),
});
