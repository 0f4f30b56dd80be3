import type { Dossier } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import { address } from '../publication.ts';
import { edtf, sources, status, text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns: Column<Dossier>[] = [
	text('id', 'Key of the incident, and the folder of its tables.', ({ id }) => id),
	text('name', 'Its short name.', ({ incident }) => incident.name),
	text('title', 'The question that its account answers.', ({ incident }) => incident.title),
	text('organisation', 'Whose incident it was.', ({ incident }) => incident.organisation),
	text('summary', 'What happened.', ({ incident }) => incident.summary),
	edtf(
		'began',
		'First day of the stop; durations count from here.',
		({ incident }) => incident.began,
	),
	status(({ incident }) => incident.beganStatus, 'How well that day is established.'),
	edtf('as_of', 'The day its facts were last checked.', ({ incident }) => incident.asOf),
	sources(({ incident }) => incident.sources),
	text('page', 'Its page.', ({ id }) => address(paths.incident(id))),
];

/** The incidents that are explained. */
export const incidentsTable = (dossiers: Dossier[]): Table =>
	tableOf(
		{
			...{ name: 'incidents', title: 'Incidents', keys: ['id'] },
			holds: 'An incident that is explained here, and the day its facts are of.',
		},
		columns,
		dossiers,
	);
