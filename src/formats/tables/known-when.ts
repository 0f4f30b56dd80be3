import { RECORDS, rows, type Row } from '#charts/known-when/rows.ts';
import { recordOf } from '#charts/known-when/table.ts';
import { PARTS } from '#facts/frame.ts';
import type { Dossier } from '#facts/dossier.ts';
import { asOf, day, edtf, oneOf, sources, status, text } from '#tables/columns.ts';
import { tableOf, type Column, type Table } from '#tables/table.ts';

const columns = (date: string): Column<Row & { sources: string[] }>[] => [
	text('id', 'Key of the answer within the chart.', ({ id }) => id),
	text('question', 'Key of the question: its lane.', ({ question }) => question),
	text('asks', 'The question.', ({ asks }) => asks),
	edtf('from', 'The day on which the answer was given.', ({ from }) => from),
	day('from_earliest', 'The first day that this can mean.', (row) => row.from_earliest),
	day('known_from', 'The last day that this can mean.', (row) => row.known_from),
	edtf('until', 'The day of the answer that took its place.', ({ until }) => until),
	day('until_earliest', 'The first day that this can mean.', (row) => row.until_earliest),
	day('known_until', 'The last day that this can mean.', (row) => row.known_until),
	text('answer', 'The answer as it stood.', ({ answer }) => answer),
	status((row) => row.status, 'How well the record that gives it is established.'),
	oneOf('record_kind', 'What kind of record gives it.', RECORDS, (row) => row.record_kind),
	text('record', 'Key of that record.', ({ record }) => record),
	text('by', 'Who says so; none for an event.', ({ by }) => by),
	oneOf(
		'part',
		'Whether its first day is drawn to scale, or it stands in a column beside it.',
		PARTS,
		({ part }) => part,
	),
	asOf(date),
	sources((row) => row.sources),
];

/** The rows of the chart of what was known when, in its order, with the sources of their records. */
export const knownWhenTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'known-when', incident: dossier.id, keys: ['id'] },
			...{ title: 'Known when: the rows of the chart', holds: 'An answer, while it stood.' },
		},
		columns(dossier.incident.asOf),
		rows(dossier).map((row) => ({ ...row, sources: recordOf(dossier, row).sources })),
	);
