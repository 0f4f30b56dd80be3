import { rows, type Apart, type Row } from '#charts/downtime/rows.ts';
import { find, type Dossier } from '#facts/dossier.ts';
import { asOf, day, integer, oneOf, sources, status, text } from '#tables/columns.ts';
import { tableOf, type Column, type Table } from '#tables/table.ts';
import { STATES } from './sites.ts';

/** A row with a bar or a site without one; what only the other kind has is left out. */
type Drawn = Partial<Row> &
	Partial<Omit<Apart, 'state'>> & { id: string; state: string; sources: string[] };

const KNOWN = 'earlier and later bounds that differ mean that the day is not exactly known';

const columns = (date: string): Column<Drawn>[] => [
	text('id', 'Key of the site.', ({ id }) => id),
	text('site', 'Its short name.', ({ site }) => site),
	text('country', 'Country.', ({ country }) => country),
	oneOf('state', 'Whether it stopped; only those that did have a bar.', STATES, (row) => row.state),
	status((row) => row.status, 'How well the stop is established.'),
	day(
		'stopped_earliest',
		`First day stopped, at the earliest; ${KNOWN}.`,
		(row) => row.stopped_earliest,
	),
	day('stopped_latest', 'First day stopped, at the latest.', (row) => row.stopped_latest),
	day('restarted_earliest', 'First work back, at the earliest.', (row) => row.restarted_earliest),
	day('restarted_latest', 'First work back, at the latest.', (row) => row.restarted_latest),
	day('last_step', 'Last dated step of its return, at the latest.', (row) => row.last_step),
	day('running_earliest', 'All lines running, at the earliest.', (row) => row.running_earliest),
	day('running_latest', 'All lines running, at the latest.', (row) => row.running_latest),
	integer(
		'days_stopped_least',
		'Least days from the stop to the first work back; empty where only a most is known.',
		(row) => row.days_stopped_least,
	),
	integer(
		'days_stopped_most',
		'Most days from the stop to the first work back.',
		(row) => row.days_stopped_most,
	),
	integer(
		'days_from_other_start_least',
		'Least days, where the stop of the incident is counted from the other day that some records give; a site that stopped later keeps its own.',
		(row) => row.days_from_other_start_least,
	),
	integer(
		'days_from_other_start_most',
		'Most days, counted in the same way.',
		(row) => row.days_from_other_start_most,
	),
	day(
		'other_start',
		'That other day, where the days of this site are counted from it.',
		(row) => row.other_start,
	),
	text('answer', 'What is known of a site without a bar.', ({ answer }) => answer),
	asOf(date),
	sources((row) => row.sources),
];

/** The rows of the downtime chart, in its order: bars first, then the sites without one. */
export function downtimeTable(dossier: Dossier): Table {
	const { stopped, apart } = rows(dossier);
	const sourced = <T extends { id: string }>(row: T) => ({
		...row,
		sources: find(dossier.sites, row.id, 'site').sources,
	});
	const drawn: Drawn[] = [
		...stopped.map((row) => sourced({ ...row, state: 'stopped' })),
		...apart.map(sourced),
	];
	return tableOf(
		{
			...{ name: 'downtime', incident: dossier.id, title: 'Downtime: the rows of the chart' },
			...{ keys: ['id'], holds: 'A site, when it stopped and when its work came back.' },
		},
		columns(dossier.incident.asOf),
		drawn,
	);
}
