import type { Dossier, Filed } from '#facts/dossier.ts';
import type { Event } from '#records/event.ts';
import { asOf, edtf, sources, status, text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns = (date: string): Column<Filed<Event>>[] => [
	text('id', 'Key of the event.', ({ id }) => id),
	edtf('date', 'When it happened.', (event) => event.date),
	text('what', 'What happened.', ({ what }) => what),
	status((event) => event.status),
	asOf(date),
	sources((event) => event.sources),
];

/** Entries of the timeline that are neither statements nor steps at a site. */
export const eventsTable = ({ id, incident, events }: Dossier): Table =>
	tableOf(
		{
			name: 'events',
			incident: id,
			title: 'Events',
			keys: ['id'],
			holds: 'An entry of the timeline that is neither a statement nor a step at a site.',
		},
		columns(incident.asOf),
		events,
	);
