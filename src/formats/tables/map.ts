import { rows, STATES, type Row } from '#charts/map/rows.ts';
import { find, type Dossier } from '#facts/dossier.ts';
import { asOf, number, oneOf, sources, status, text } from '#tables/columns.ts';
import { tableOf, type Column, type Table } from '#tables/table.ts';

const columns = (date: string): Column<Row & { sources: string[] }>[] => [
	text('id', 'Key of the site.', ({ id }) => id),
	text('site', 'Its short name.', ({ site }) => site),
	text('place', 'Town or district.', ({ place }) => place),
	text('country', 'Country.', ({ country }) => country),
	number('latitude_degrees', 'Degrees north, WGS 84, approximate.', (row) => row.latitude_degrees),
	number('longitude_degrees', 'Degrees east, WGS 84, approximate.', (row) => row.longitude_degrees),
	oneOf('state', 'Whether it stopped.', STATES, ({ state }) => state),
	status((row) => row.status, 'How well the stop is established.'),
	asOf(date),
	sources((row) => row.sources),
];

/** The rows of the map: those that stopped first. */
export const mapTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'map', incident: dossier.id, title: 'Map: the rows of the chart', keys: ['id'] },
			holds: 'A site, where it is, and whether it stopped.',
		},
		columns(dossier.incident.asOf),
		rows(dossier).map((row) => ({
			...row,
			sources: find(dossier.sites, row.id, 'site').sources,
		})),
	);
