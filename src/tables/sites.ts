import type { Dossier, Filed } from '#facts/dossier.ts';
import { SITE_STATES, stateOf, statusOfSite } from '#facts/downtime.ts';
import { paths } from '#records/paths.ts';
import type { Site } from '#records/site.ts';
import { placesInWords } from '#words/site.ts';
import { address } from '../publication.ts';
import { asOf, edtf, integer, oneOf, sources, status, text, truth } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns = ({ id: incident, incident: { asOf: date } }: Dossier): Column<Filed<Site>>[] => [
	text('id', 'Key of the site.', ({ id }) => id),
	text('name', 'Its name.', ({ name }) => name),
	text('label', 'Its short name, as in charts.', ({ label }) => label),
	text(
		'places',
		'Where it is; the table of the map has each place. Empty for what has none.',
		placesInWords,
	),
	truth('whole', 'It stands for all the others together.', ({ whole }) => whole ?? false),
	text('role', 'What is done there.', ({ role }) => role),
	text('makes', 'What it makes.', ({ makes }) => makes),
	integer('people', 'How many work there.', ({ people }) => people?.value),
	text('people_note', 'What that number covers.', ({ people }) => people?.note),
	oneOf('state', 'Whether it stopped.', SITE_STATES, stateOf),
	status(statusOfSite, 'How well the stop is established.'),
	edtf('began', 'First day affected.', ({ phases }) => phases[0]?.from),
	edtf(
		'restored',
		'The day on which all of it was back.',
		({ phases }) =>
			phases.findLast(({ condition }, i) => condition === 'restored' && i === phases.length - 1)
				?.from,
	),
	text('basis', 'What the return rests on, or why no full return is given.', ({ basis }) => basis),
	text('answer', 'What is known of the stop.', ({ answer }) => answer),
	asOf(date),
	sources((site) => site.sources),
	text('page', 'Its page.', ({ id }) => address(paths.site(incident, id))),
];

/** The places that the incident reached, or was said to have reached. */
export const sitesTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'sites',
			incident: dossier.id,
			title: 'Sites',
			keys: ['id'],
			holds: 'What the incident reached, or was said to have reached.',
		},
		columns(dossier),
		dossier.sites,
	);
