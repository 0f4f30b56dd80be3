import type { Subject } from '#charts/chart.ts';
import { MEASURES, rows, type Row } from '#charts/comparisons/rows.ts';
import { ownSources } from '#charts/comparisons/table.ts';
import { find } from '#facts/dossier.ts';
import { AHEAD } from '#records/comparison.ts';
import { asOf, integer, keys, number, oneOf, status, text, truth } from '#tables/columns.ts';
import { tableOf, type Column, type Table } from '#tables/table.ts';

const columns = (date: string): Column<Row & { sources: string[] }>[] => [
	text('id', 'Key of the comparison; of the incident or its claim where own.', ({ id }) => id),
	oneOf('measure', 'What is compared.', MEASURES, ({ measure }) => measure),
	truth('own', 'It is the incident itself.', ({ own }) => own),
	text('incident', 'Whose incident it was.', ({ incident }) => incident),
	integer('year', 'Year of the incident.', ({ year }) => year),
	number('value', 'What the record gives first.', ({ value }) => value),
	number('low', 'The least.', ({ low }) => low),
	number('high', 'The most; empty where no upper end is on record.', ({ high }) => high),
	oneOf(
		'high_is',
		'What that upper end is, where it had not come about when it was published.',
		AHEAD,
		(row) => row.high_is ?? undefined,
	),
	text('unit', 'What value, low and high count: days or an ISO 4217 code.', ({ unit }) => unit),
	text('basis', 'What was counted, which differs between rows.', ({ basis }) => basis),
	status((row) => row.status),
	asOf(date),
	keys(
		'sources',
		'The sources that show it: the incident’s where own, else those of the comparisons.',
		(row) => row.sources,
	),
];

/** The rows of the comparisons chart, in its order: days, then costs. */
export const comparedTable = (subject: Subject): Table => {
	const { dossier, comparisons } = subject;
	return tableOf(
		{
			...{ name: 'comparisons', incident: dossier.id, keys: ['measure', 'id'] },
			title: 'Comparisons: the rows of the chart',
			holds: 'The days or the modelled cost of the incident or of another.',
		},
		columns(dossier.incident.asOf),
		rows(subject).map((row) => ({
			...row,
			sources: row.own ? ownSources(dossier, row) : find(comparisons, row.id, 'comparison').sources,
		})),
	);
};
