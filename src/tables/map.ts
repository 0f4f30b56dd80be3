import type { Dossier } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import type { Site } from '#records/site.ts';
import type { Status } from '#records/status.ts';
import { asOf, number, oneOf, sourcesIn, status, text } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

export const STATES = ['stopped', 'disputed', 'unaffected', 'unknown'] as const;
export type State = Site['state'];

/** One site. Degrees north and east in WGS 84, approximate. */
export interface Placed {
	id: string;
	site: string;
	place: string;
	country: string;
	latitude_degrees: number;
	longitude_degrees: number;
	state: State;
	/** How well the stop is established; null where there was none. */
	status: Status | null;
	sources: string[];
}

/** The dossier's sites as flat rows: those that stopped first. */
export const rows = ({ sites }: Dossier): Placed[] =>
	sites
		.map(({ id, label, place, country, latitude, longitude, state, status, sources }): Placed => ({
			...{ id, site: label, place, country, state, sources },
			...{ latitude_degrees: latitude, longitude_degrees: longitude, status: status ?? null },
		}))
		.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));

const columns = (dossier: Dossier): Column<Placed>[] => [
	text('id', 'Key of the site.', ({ id }) => id),
	text('site', 'Its short name.', ({ site }) => site, [
		'Site',
		({ id, site }) => ({ text: site, path: paths.site(dossier.id, id) }),
	]),
	text('place', 'Town or district.', ({ place }) => place, 'Place'),
	text('country', 'Country.', ({ country }) => country, 'Country'),
	number('latitude_degrees', 'Degrees north, WGS 84, approximate.', (row) => row.latitude_degrees),
	number('longitude_degrees', 'Degrees east, WGS 84, approximate.', (row) => row.longitude_degrees),
	oneOf('state', 'Whether it stopped.', STATES, ({ state }) => state, 'State'),
	status((row) => row.status, 'How well the stop is established.', 'Status of the stop'),
	asOf(dossier.incident.asOf),
	sourcesIn(dossier),
];

/** The rows of the map: those that stopped first. */
export const mapTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'map', incident: dossier.id, title: 'Map: the rows of the chart', keys: ['id'] },
			holds: 'A site, where it is, and whether it stopped.',
		},
		columns(dossier),
		rows(dossier),
	);

/** The same as a page shows them. */
export const mapShown = (dossier: Dossier, sites: Placed[]): ShownTable =>
	shownOf(
		{
			caption: `Sites and what became of them, ${dossier.incident.name}`,
			order: ['site', 'place', 'country', 'state', 'status', 'sources'],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		sites,
	);
