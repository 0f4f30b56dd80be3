import { paths } from '#records/paths.ts';
import { costsShown, costsTable, purses, rows, undrawable } from '#tables/costs.ts';
import {
	costsDescription,
	costsHeadline,
	costsReading,
	costsUnit,
	costsTitle,
	costReadout,
	notOnScale,
} from './words.ts';
import { organisationsOf } from '#words/organisation.ts';
import type { Charted, ChartKind, Subject } from '../chart.ts';
import { leading } from '../draw/drawing.ts';
import { layout } from './layout.ts';

/** What it cost, kind by kind and currency by currency; undefined where no sum is on record. */
export function costs({ dossier }: Subject): Charted | undefined {
	const { name } = dossier.incident;
	const organisation = organisationsOf(dossier.incident);
	const data = rows(dossier);
	const all = purses(data);
	const [first, ...others] = all.map((purse) =>
		leading(layout(purse, organisation, all), (id) => paths.claim(dossier.id, id)),
	);
	if (!first) return undefined;
	return {
		title: costsTitle(name),
		views: [
			{
				id: 'sums',
				label: '',
				headline: costsHeadline(all, organisation),
				description: costsDescription(all, organisation),
				drawings: [first, ...others],
				readouts: Object.fromEntries(data.map((row) => [row.id, costReadout(row, organisation)])),
			},
		],
		unit: costsUnit(all),
		reading: costsReading(all),
		credit: 'Drawn from the claims named in the table',
		// Each panel says what its sums are.
		key: [],
		notes: undrawable(data).map((row) => ({
			name: row.label,
			mark: 'not drawn',
			text: notOnScale(row),
		})),
		table: costsShown(dossier, data),
		value: 'Amount',
		controls: { walk: 'Sum by sum' },
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'costs',
	sections: ['scale'],
	claims: ({ dossier }) => rows(dossier).map(({ id }) => id),
	table: ({ dossier }) => costsTable(dossier),
	draw: costs,
} as const satisfies ChartKind;
