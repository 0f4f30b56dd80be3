import { cells as comparisons } from '#charts/comparisons/table.ts';
import { cells as chronology } from '#charts/chronology/table.ts';
import { cells as costs } from '#charts/costs/table.ts';
import { apartCells, stoppedCells } from '#charts/downtime/table.ts';
import { cells as durationLadder } from '#charts/duration-ladder/table.ts';
import { rows as downtimeRows, type Apart, type Row } from '#charts/downtime/rows.ts';
import { cells as jobs } from '#charts/jobs/table.ts';
import { cells as map } from '#charts/map/table.ts';
import { cells as output } from '#charts/output/table.ts';
import { cells as promises } from '#charts/promises/table.ts';
import { cells as knownWhen } from '#charts/known-when/table.ts';
import type { Cell } from '#tables/shown.ts';
import type { Dossier } from '#facts/dossier.ts';

/** A row of a file with its number put together again; a file says null for what is left out. */
function measured(row: { [name: string]: unknown }): never {
	const { value, jobs: number, low, high, unit, currency, about, up_to: upTo, ...rest } = row;
	const quantity = { value: value ?? number, low, high, unit: unit ?? currency, about, upTo };
	const given = Object.entries(quantity).filter(([, part]) => part !== null && part !== false);
	return { ...rest, quantity: Object.fromEntries(given) } as never;
}

/** Each chart's rows as the cells of its table: applied to what a CSV says, they must give the table. */
export const CELLS: Record<string, (dossier: Dossier, row: never) => Cell[]> = {
	comparisons,
	costs: (dossier, row: never) => costs(dossier, measured(row)),
	output: (dossier, row: never) => output(dossier, measured(row)),
	jobs: (dossier, row: never) => jobs(dossier, measured(row)),
	map,
	'duration-ladder': durationLadder,
	promises,
	chronology,
	'known-when': knownWhen,
	downtime: (dossier, row: Row | Apart) => {
		const counted = downtimeRows(dossier).other !== undefined;
		return 'state' in row && row.state !== ('stopped' as string)
			? apartCells(dossier, row, counted)
			: stoppedCells(dossier, row as Row, counted);
	},
};
