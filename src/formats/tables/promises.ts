import { rows, type Row } from '#charts/promises/rows.ts';
import type { Dossier } from '#facts/dossier.ts';
import { OUTCOMES } from '#facts/promises.ts';
import { ANNOUNCED, ORIGINS } from '#records/announced.ts';
import { STATUSES } from '#records/status.ts';
import { asOf, edtf, integer, oneOf, sources, status, text } from '#tables/columns.ts';
import { tableOf, type Column, type Table } from '#tables/table.ts';

const columns = (date: string): Column<Row>[] => [
	text('id', 'Key of the statement or claim, or of the site and its stage.', ({ id }) => id),
	oneOf(
		'kind',
		'Whether work was to be back by that day, or to rest until then at the least.',
		ANNOUNCED,
		({ kind }) => kind,
	),
	oneOf(
		'by',
		'Whose word the day was: of the organisation (or for a site, of whoever announced it), what staff were told, or what the press expected.',
		ORIGINS,
		({ by }) => by,
	),
	text(
		'of',
		'Whose work was to return or to rest: the organisation’s or a site’s.',
		(row) => row.of,
	),
	text('site', 'Key of the site; empty for the whole organisation.', ({ site }) => site),
	text('what', 'What was announced.', ({ what }) => what),
	edtf('announced', 'When it was said, or first published.', (row) => row.announced),
	edtf('promised', 'The day that was named.', (row) => row.promised),
	edtf('moved_on', 'When another day was named in its place.', (row) => row.moved_on),
	edtf('moved_to', 'That other day.', (row) => row.moved_to),
	edtf('happened', 'When it happened, as far as is on record.', (row) => row.happened),
	text('happened_what', 'What happened, or what that date rests on.', (row) => row.happened_what),
	oneOf('happened_status', 'How well that is established.', STATUSES, (row) => row.happened_status),
	oneOf(
		'outcome',
		'What became of the day named; open where no exact day is on record, none where nothing is, unjudged where nothing can be held against it.',
		OUTCOMES,
		({ outcome }) => outcome,
	),
	integer(
		'days_late_least',
		'Least days from the day named to what happened; below zero for earlier.',
		(row) => row.days_late_least,
	),
	integer('days_late_most', 'Most days, counted in the same way.', (row) => row.days_late_most),
	text('became', 'What became of it, where no one record is all of it.', (row) => row.became),
	status((row) => row.status, 'How firm the announcement is.'),
	asOf(date),
	sources((row) => row.sources),
];

/** The days announced in advance, in the chart's order. */
export const promisesTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'promises', incident: dossier.id, keys: ['id'] },
			title: 'Announced days: the rows of the chart',
			holds: 'A day that was announced for a return or for the end of a pause, and what happened.',
		},
		columns(dossier.incident.asOf),
		rows(dossier),
	);
