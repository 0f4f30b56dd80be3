import type { Dossier, Filed } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import { COMMITMENTS } from '#records/commitment.ts';
import { VOICES, type Statement } from '#records/statement.ts';
import { address } from '../publication.ts';
import { asOf, edtf, oneOf, sources, status, text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns = (incident: string, date: string): Column<Filed<Statement>>[] => [
	text('id', 'Key of the statement.', ({ id }) => id),
	edtf('made', 'The day it was said.', ({ made }) => made),
	text('organisation', 'Whose statement it is.', ({ organisation }) => organisation),
	text('speaker', 'The person, where one is named.', ({ speaker }) => speaker),
	text('role', 'The speaker’s office, or the form of the statement.', ({ role }) => role),
	oneOf('voice', 'Whose kind of voice it is.', VOICES, ({ voice }) => voice),
	text('about', 'What it is about.', ({ about }) => about),
	text('summary', 'What was said, in our words.', ({ summary }) => summary),
	text('quote', 'What was said, word for word.', ({ quote }) => quote),
	text('matter', 'The question that the quoted sentence answers.', ({ matter }) => matter),
	oneOf(
		'commitment',
		'Whether it announced a return of work or a pause.',
		COMMITMENTS,
		({ commitment }) => commitment?.kind,
	),
	edtf('commitment_day', 'The day that it named for that.', ({ commitment }) => commitment?.date),
	status((statement) => statement.status, 'How firm the wording is, not whether it was true.'),
	asOf(date),
	sources((statement) => statement.sources),
	text('page', 'Its page.', ({ id }) => address(paths.statement(incident, id))),
];

/** What organisations said on record. */
export const statementsTable = ({ id, incident, statements }: Dossier): Table =>
	tableOf(
		{
			name: 'statements',
			incident: id,
			title: 'Statements',
			keys: ['id'],
			holds: 'What an organisation said on record, with the words themselves.',
			excepted: 'quotations belong to their speakers',
		},
		columns(id, incident.asOf),
		statements,
	);
