import type { Dossier } from '#facts/dossier.ts';
import { paths } from '#facts/paths.ts';
import { inWords } from '#words/date.ts';
import {
	announcedInWords,
	happenedInWords,
	outcomeInWords,
	promiseName,
	promiseWhat,
} from '#words/promises.ts';
import { promises } from '#facts/promises.ts';
import { find } from '#facts/dossier.ts';
import { sourceLinks, type ShownRow, type ShownTable } from '#tables/shown.ts';
import type { Row } from './rows.ts';

function pathOf(incident: string, { record, site, id }: Omit<Row, 'sources'>): string {
	if (site) return paths.site(incident, site);
	return record === 'claim' ? paths.claim(incident, id) : paths.statement(incident, id);
}

/** A day named in advance as the cells of its row. */
export const cells = (dossier: Dossier, row: Omit<Row, 'sources'>): ShownRow['cells'] => [
	{
		text: promiseName(row),
		path: pathOf(dossier.id, row),
	},
	promiseWhat(row),
	announcedInWords(row),
	inWords(row.promised),
	...happenedInWords(row),
	outcomeInWords(row),
	sourceLinks(dossier, find(promises(dossier), row.id, 'announcement').sources),
];

/** The announced days as a table, in the order in which they were announced. */
export const table = (dossier: Dossier, rows: Row[]): ShownTable => ({
	caption: `Days named in advance, ${dossier.incident.name}`,
	head: [
		...['Whose word or work', 'What was announced', 'Announced (status)', 'Day named'],
		...['What happened', 'When (status)', 'What became of the day', 'Sources'],
	],
	rows: rows.map((row) => ({ key: row.id, cells: cells(dossier, row) })),
});
