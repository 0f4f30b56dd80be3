import { find, type Dossier } from '#facts/dossier.ts';
import { paths } from '#facts/paths.ts';
import type { ChartTable, TableRow } from '../chart.ts';
import { sourceLinks } from '../parts/sources.ts';
import type { Row } from './rows.ts';

/** A site as the cells of its row. */
export const cells = (dossier: Dossier, row: Row): TableRow['cells'] => [
	{ text: row.site, path: paths.site(dossier.id, row.id) },
	row.place,
	row.country,
	row.state,
	row.status ?? 'not known',
	sourceLinks(dossier, find(dossier.sites, row.id, 'site').sources),
];

/** The sites of the map as its table. */
export const table = (dossier: Dossier, rows: Row[]): ChartTable => ({
	caption: `Sites and whether they stopped, ${dossier.incident.name}`,
	head: ['Site', 'Place', 'Country', 'State', 'Status', 'Sources'],
	rows: rows.map((row) => ({ key: row.id, cells: cells(dossier, row) })),
});
