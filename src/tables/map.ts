import type { Dossier, Filed } from '#facts/dossier.ts';
import { SITE_STATES, stateOf, statusOfSite, type SiteState } from '#facts/downtime.ts';
import { paths } from '#records/paths.ts';
import type { Site } from '#records/site.ts';
import type { Status } from '#records/status.ts';
import { capital } from '#words/list.ts';
import { asOf, number, oneOf, sourcesIn, status, text } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

/** One place of a site. Degrees north and east in WGS 84, approximate. */
export interface Placed {
	/** Key of the site; where it has several places, with the number of the place. */
	id: string;
	/** Key of the site. */
	of: string;
	site: string;
	place: string;
	country: string;
	latitude_degrees: number;
	longitude_degrees: number;
	state: SiteState;
	/** How well the stop is established; null where there was none. */
	status: Status | null;
	sources: string[];
}

const placesOf = (site: Filed<Site>): Placed[] =>
	site.places.map(({ name, country, latitude, longitude }, i) => ({
		id: site.places.length > 1 ? `${site.id}-${i + 1}` : site.id,
		of: site.id,
		site: site.label,
		place: name,
		country,
		latitude_degrees: latitude,
		longitude_degrees: longitude,
		state: stateOf(site),
		status: statusOfSite(site) ?? null,
		sources: site.sources,
	}));

/** The places of the dossier's sites as flat rows: those that stopped first. What has no place has no row. */
export const rows = ({ sites }: Dossier): Placed[] =>
	sites
		.flatMap(placesOf)
		.toSorted((a, b) => SITE_STATES.indexOf(a.state) - SITE_STATES.indexOf(b.state));

const columns = (dossier: Dossier): Column<Placed>[] => [
	text('id', 'Key of the site, with the number of the place where it has several.', ({ id }) => id),
	text('of', 'Key of the site.', (row) => row.of),
	text('site', 'Its short name.', ({ site }) => site, [
		capital(dossier.incident.siteNoun.one),
		(row) => ({ text: row.site, path: paths.site(dossier.id, row.of) }),
	]),
	text('place', 'Town or district.', ({ place }) => place, 'Place'),
	text('country', 'Country.', ({ country }) => country, 'Country'),
	number('latitude_degrees', 'Degrees north, WGS 84, approximate.', (row) => row.latitude_degrees),
	number('longitude_degrees', 'Degrees east, WGS 84, approximate.', (row) => row.longitude_degrees),
	oneOf('state', 'Whether it stopped.', SITE_STATES, ({ state }) => state, 'State'),
	status((row) => row.status, 'How well the stop is established.', 'Status of the stop'),
	asOf(dossier.incident.asOf),
	sourcesIn(dossier),
];

/** The rows of the map: those that stopped first. */
export const mapTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'map',
			incident: dossier.id,
			title: 'Map: the rows of the chart',
			keys: ['id'],
			holds: 'A place of a site, and whether the site stopped.',
		},
		columns(dossier),
		rows(dossier),
	);

/** The same as a page shows them. */
export function mapShown(dossier: Dossier, sites: Placed[]): ShownTable {
	// A country that all of them share tells nothing of any.
	const countries = new Set(sites.map(({ country }) => country));
	return shownOf(
		{
			caption: `Places, and what became of them, ${dossier.incident.name}`,
			order: [
				'site',
				'state',
				'status',
				'place',
				...(countries.size > 1 ? ['country'] : []),
				'sources',
			],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		sites,
	);
}
