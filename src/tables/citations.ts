import type { Dossier } from '#facts/dossier.ts';
import { statusOfSite } from '#facts/downtime.ts';
import { durations } from '#facts/duration.ts';
import { evidenceOf } from '#facts/quantity.ts';
import { leadStart } from '#facts/starts.ts';
import type { Status } from '#records/status.ts';
import { integer, oneOf, text } from './columns.ts';
import { numberKey } from './output.ts';
import { STATUSES } from '#records/status.ts';
import { tableOf, type Column, type Table } from './table.ts';

/** One record citing one source. */
interface Citation {
	kind: string;
	record: string;
	source: string;
	stance: 'for' | 'against';
	/** Place among the record's sources, from 1. */
	place: number;
	at: string | undefined;
	status: Status | undefined;
}

interface Citing {
	sources?: string[] | undefined;
	against?: string[] | undefined;
	at?: Record<string, string> | undefined;
	status?: Status | undefined;
}

function citationsOf(kind: string, record: string, citing: Citing): Citation[] {
	const stances = [
		['for', citing.sources ?? []],
		['against', citing.against ?? []],
	] as const;
	return stances.flatMap(([stance, list]) =>
		list.map((source, i) => ({
			kind,
			record,
			source,
			stance,
			place: i + 1,
			at: citing.at?.[source],
			status: citing.status,
		})),
	);
}

/** Every citation of a dossier, in the order of its records. */
const citations = (dossier: Dossier): Citation[] => [
	...citationsOf('incident', dossier.id, {
		sources: leadStart(dossier).sources,
		status: leadStart(dossier).status,
	}),
	...durations(dossier).flatMap((duration) => citationsOf('duration', duration.id, duration)),
	...dossier.sites.flatMap((site) => [
		...citationsOf('site', site.id, { ...site, status: statusOfSite(site) }),
		...(site.people ? citationsOf('people', site.id, { sources: site.people.sources }) : []),
		...site.phases.flatMap((phase) => citationsOf('phase', `${site.id}.${phase.id}`, phase)),
		...site.plans.flatMap((plan) => citationsOf('plan', `${site.id}.${plan.id}`, plan)),
	]),
	...dossier.statements.flatMap((statement) => citationsOf('statement', statement.id, statement)),
	...dossier.claims.flatMap((claim) => [
		...citationsOf('claim', claim.id, claim),
		...Object.entries(claim.figures ?? {}).flatMap(([name, { sources }]) =>
			citationsOf('figure', `${claim.id}.${name}`, {
				sources,
				status: evidenceOf(claim, name).status,
			}),
		),
	]),
	...dossier.events.flatMap((event) => citationsOf('event', event.id, event)),
	...dossier.series.flatMap(({ id, points }) =>
		points.flatMap((point) => citationsOf('series', numberKey(id, point), point)),
	),
	...dossier.reports.flatMap(({ id, source }) => citationsOf('report', id, { sources: [source] })),
];

const KINDS = [
	'incident',
	'duration',
	'site',
	'people',
	'phase',
	'plan',
	'statement',
	'claim',
	'figure',
	'event',
	'series',
	'report',
];

const columns: Column<Citation>[] = [
	oneOf('kind', 'What kind of record cites.', KINDS, ({ kind }) => kind),
	text('record', 'Its key; a part of a record follows after a point.', ({ record }) => record),
	text('source', 'Key of the source.', ({ source }) => source),
	oneOf(
		'stance',
		'Whether the source shows or denies it.',
		['for', 'against'],
		(row) => row.stance,
	),
	integer('place', 'Place among the record’s sources, the best first.', ({ place }) => place),
	text('at', 'Where in the source; empty for the whole of it.', ({ at }) => at),
	oneOf('status', 'The status of the record.', STATUSES, (row) => row.status),
];

/** Which record cites which source, and where in it. */
export const citationsTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'citations',
			incident: dossier.id,
			title: 'Citations',
			keys: ['kind', 'record', 'stance', 'source'],
			holds: 'One record that cites one source, and where in the source.',
		},
		columns,
		citations(dossier),
	);
