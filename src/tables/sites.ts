import type { Dossier, Filed } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import type { Site } from '#records/site.ts';
import { address } from '../publication.ts';
import { asOf, edtf, integer, number, oneOf, sources, status, text } from './columns.ts';
import { STATES } from './map.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns = ({ id: incident, incident: { asOf: date } }: Dossier): Column<Filed<Site>>[] => [
	text('id', 'Key of the site.', ({ id }) => id),
	text('name', 'Its name.', ({ name }) => name),
	text('label', 'Its short name, as in charts.', ({ label }) => label),
	text('place', 'Town or district.', ({ place }) => place),
	text('country', 'Country.', ({ country }) => country),
	number('latitude_degrees', 'Degrees north, WGS 84.', ({ latitude }) => latitude),
	number('longitude_degrees', 'Degrees east, WGS 84.', ({ longitude }) => longitude),
	text('role', 'What is done there.', ({ role }) => role),
	text('makes', 'What it makes.', ({ makes }) => makes),
	integer('people', 'How many work there.', ({ people }) => people?.value),
	text('people_note', 'What that number covers.', ({ people }) => people?.note),
	oneOf('state', 'Whether it stopped.', STATES, ({ state }) => state),
	status((site) => site.status, 'How well the stop is established.'),
	edtf('stopped', 'First day stopped.', ({ stopped }) => stopped),
	edtf('running', 'The day by which all its lines were running.', ({ running }) => running),
	text('running_basis', 'What that day rests on.', ({ runningBasis }) => runningBasis),
	text('answer', 'What is known of the stop.', ({ answer }) => answer),
	asOf(date),
	sources((site) => site.sources),
	text('page', 'Its page.', ({ id }) => address(paths.site(incident, id))),
];

/** The places that the incident reached, or was said to have reached. */
export const sitesTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'sites', incident: dossier.id, title: 'Sites', keys: ['id'] },
			holds: 'A place that the incident reached, or was said to have reached.',
		},
		columns(dossier),
		dossier.sites,
	);
