import { KINDS, rows, type Row } from '#charts/chronology/rows.ts';
import { PARTS } from '#facts/frame.ts';
import { find, type Dossier } from '#facts/dossier.ts';
import { VOICES } from '#records/statement.ts';
import { asOf, day, edtf, oneOf, sources, status, text } from '#tables/columns.ts';
import { tableOf, type Column, type Table } from '#tables/table.ts';

const columns = (date: string): Column<Row & { sources: string[] }>[] => [
	text('id', 'Key of the statement.', ({ id }) => id),
	edtf('made', 'The day on which it was said.', ({ made }) => made),
	day('known_from', 'The last day on which it can have been said.', (row) => row.known_from),
	text('organisation', 'Whose statement it is.', ({ organisation }) => organisation),
	text('speaker', 'The person, where one is named.', ({ speaker }) => speaker),
	oneOf('voice', 'Whose kind of voice it is: its lane.', VOICES, ({ voice }) => voice),
	text('summary', 'What was said, in our words.', ({ summary }) => summary),
	status((row) => row.status, 'How firm the wording is, not whether it was true.'),
	oneOf('drawn_as', 'The kind of its point.', KINDS, (row) => row.drawn_as),
	oneOf(
		'part',
		'Whether its day is drawn to scale, or it stands in a column beside it.',
		PARTS,
		({ part }) => part,
	),
	asOf(date),
	sources((row) => row.sources),
];

/** The rows of the chronology, in its order, each with the sources of its statement. */
export const chronologyTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'chronology', incident: dossier.id, keys: ['id'] },
			...{ title: 'Chronology: the rows of the chart', holds: 'A statement, by kind of voice.' },
		},
		columns(dossier.incident.asOf),
		rows(dossier).map((row) => ({
			...row,
			sources: find(dossier.statements, row.id, 'statement').sources,
		})),
	);
