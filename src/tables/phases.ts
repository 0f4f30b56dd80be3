import type { Dossier } from '#facts/dossier.ts';
import { CONDITIONS, type Phase } from '#records/site.ts';
import { asOf, edtf, number, oneOf, sources, status, text } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

type OfSite = Phase & { site: string };

const columns = (date: string): Column<OfSite>[] => [
	text('site', 'Key of the site.', ({ site }) => site),
	text('id', 'Key of the phase within its site.', ({ id }) => id),
	edtf('from', 'When it began; it lasts until the next one begins.', ({ from }) => from),
	oneOf('condition', 'What the site was.', CONDITIONS, ({ condition }) => condition),
	text('what', 'What happened.', ({ what }) => what),
	number(
		'share_percent',
		'How much of the normal worked, where that is published.',
		(phase) => phase.share?.value,
	),
	text('share_of', 'Of what.', ({ share }) => share?.of),
	status((phase) => phase.status),
	asOf(date),
	sources((phase) => phase.sources),
];

/** What became of each site, phase by phase. */
export const phasesTable = ({ id, incident, sites }: Dossier): Table =>
	tableOf(
		{
			name: 'phases',
			incident: id,
			title: 'Phases of each site',
			keys: ['site', 'id'],
			holds: 'A stretch of time in which a site was out, slowed, back in part or fully back.',
		},
		columns(incident.asOf),
		sites.flatMap((site) => site.phases.map((phase) => ({ ...phase, site: site.id }))),
	);
