import type { Dossier } from '#facts/dossier.ts';
import { leadStart } from '#facts/starts.ts';
import { paths } from '#records/paths.ts';
import { address } from '../publication.ts';
import { day, edtf, sources, status, text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns: Column<Dossier>[] = [
	text('id', 'Key of the incident, and the folder of its tables.', ({ id }) => id),
	text('name', 'Its short name.', ({ incident }) => incident.name),
	text('title', 'The question that its account answers.', ({ incident }) => incident.title),
	text('organisations', 'Whose work it was, joined by semicolons.', ({ incident }) =>
		incident.organisations.join('; '),
	),
	text('kind', 'What kind of event it was.', ({ incident }) => incident.kind),
	text('sector', 'The trade it happened in.', ({ incident }) => incident.sector),
	text('countries', 'Where it was felt, joined by semicolons.', ({ incident }) =>
		incident.countries.join('; '),
	),
	text('summary', 'What happened.', ({ incident }) => incident.summary),
	edtf('began', 'First day of its lead: what “how long” follows.', (one) => leadStart(one).from),
	status((one) => leadStart(one).status, 'How well that day is established.'),
	day(
		'published',
		'The day on which its account first stood here.',
		(one) => one.incident.published,
	),
	edtf('as_of', 'The day its facts were last checked.', ({ incident }) => incident.asOf),
	sources((one) => leadStart(one).sources),
	text('page', 'Its page.', ({ id }) => address(paths.incident(id))),
	text('package', 'The descriptor of its data package.', ({ id }) =>
		address(paths.download(`${id}/datapackage.json`)),
	),
];

/** The incidents that are explained. */
export const incidentsTable = (dossiers: Dossier[]): Table =>
	tableOf(
		{
			name: 'incidents',
			title: 'Incidents',
			keys: ['id'],
			holds: 'An incident that is explained here, and the day its facts are of.',
		},
		columns,
		dossiers,
	);
