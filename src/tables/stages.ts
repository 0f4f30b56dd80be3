import type { Dossier } from '#facts/dossier.ts';
import type { Stage } from '#records/site.ts';
import { asOf, edtf, oneOf, sources, status, text, truth } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

type OfSite = Stage & { site: string };

const KINDS = ['testing', 'part', 'vehicles'];

const columns = (date: string): Column<OfSite>[] => [
	text('site', 'Key of the site.', ({ site }) => site),
	text('id', 'Key of the step within its site.', ({ id }) => id),
	edtf('date', 'When it happened, or was to happen.', (stage) => stage.date),
	oneOf('kind', 'How much of the work came back.', KINDS, ({ kind }) => kind),
	text('what', 'What happened.', ({ what }) => what),
	truth('planned', 'It was announced; no proof that it happened then.', (stage) =>
		Boolean(stage.planned),
	),
	status((stage) => stage.status),
	asOf(date),
	sources((stage) => stage.sources),
];

/** The steps on each site's way back to work. */
export const stagesTable = ({ id, incident, sites }: Dossier): Table =>
	tableOf(
		{
			...{ name: 'stages', incident: id, title: 'Steps back to work', keys: ['site', 'id'] },
			holds: 'One step on a site’s way back to work, as it happened or was announced.',
		},
		columns(incident.asOf),
		sites.flatMap((site) => site.stages.map((stage) => ({ ...stage, site: site.id }))),
	);
