import type { Dossier } from '#facts/dossier.ts';
import { downtimes, statusOfCourse, type Downtime } from '#facts/downtime.ts';
import { ELAPSED_UNITS, type Elapsed } from '#facts/elapsed.ts';
import { paths } from '#records/paths.ts';
import type { Status } from '#records/status.ts';
import { elapsedInWords, spentInWords } from '#words/duration.ts';
import { capital } from '#words/list.ts';
import { organisationsOf } from '#words/organisation.ts';
import { edtf, integer, oneOf, sources, status, text, truth, words } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

/** How long something lasted; `open` while it does, null where it never began. */
type Spent = Elapsed | 'open' | null;

/** How long one site of one incident stood still and was reduced. */
export interface SiteTime {
	/** The keys of the incident and, behind a stroke, of the site. */
	id: string;
	incident: string;
	site: string;
	/** Whose incident it was. */
	organisation: string;
	/** One of several organisations, of which nobody knows whose it is. */
	several: boolean;
	label: string;
	/** “How long” follows it. */
	lead: boolean;
	/** It stands for all the others together. */
	whole: boolean;
	/** Out, or with something else in its place. */
	out: Spent;
	/** Slowed, or back in part. */
	reduced: Spent;
	unit: Elapsed['unit'];
	status: Status;
	as_of: string;
	sources: string[];
}

const elapsedOf = (spent: Spent): Elapsed | undefined =>
	spent === 'open' || spent === null ? undefined : spent;

const unitOf = ({ stretches }: Downtime): Elapsed['unit'] =>
	stretches.every(({ clock }) => clock) ? 'minutes' : 'days';

/** The most of a time that is on record. */
export const mostOf = (spent: Spent): number => {
	const time = elapsedOf(spent);
	return time?.most ?? time?.least ?? 0;
};

const longestFirst = (a: SiteTime, b: SiteTime) =>
	Number(b.lead) - Number(a.lead) ||
	mostOf(b.out) - mostOf(a.out) ||
	mostOf(b.reduced) - mostOf(a.reduced) ||
	(a.label < b.label ? -1 : 1);

/** The sites of these incidents that stopped or were slowed: the incidents in their order, of each its lead first. */
export const rows = (dossiers: Dossier[]): SiteTime[] =>
	dossiers.flatMap((dossier) =>
		downtimes(dossier.sites)
			.map((downtime): SiteTime => {
				const { site, stretches, out = null, reduced = null } = downtime;
				return {
					id: `${dossier.id}/${site.id}`,
					incident: dossier.id,
					site: site.id,
					organisation: organisationsOf(dossier.incident),
					several: dossier.incident.organisations.length > 1,
					label: site.label,
					lead: dossier.incident.lead.includes(site.id),
					whole: site.whole ?? false,
					out,
					reduced,
					unit: unitOf(downtime),
					status: statusOfCourse(site) ?? stretches[0].phase.status,
					as_of: dossier.incident.asOf,
					sources: site.sources,
				};
			})
			.toSorted(longestFirst),
	);

/**
 * As many of these rows as a drawing has room for: of each incident as many as of any other, at least
 * one; what is counted in minutes has no scale in common with days.
 */
export function within(all: SiteTime[], most: number): SiteTime[] {
	const incidents = [...Map.groupBy(inDays(all), ({ incident }) => incident).values()];
	const each = Math.max(1, Math.floor(most / Math.max(1, incidents.length)));
	return incidents.flatMap((own) => own.slice(0, each)).slice(0, most);
}

/** As many sites as are drawn. */
const DRAWN = 40;

/** The rows that are drawn. */
export const drawn = (all: SiteTime[]): SiteTime[] => within(all, DRAWN);

/** The rows that are counted in days. */
export const inDays = (all: SiteTime[]): SiteTime[] => all.filter(({ unit }) => unit === 'days');

const spent = (name: 'out' | 'reduced', what: string): Column<SiteTime>[] => [
	integer(
		`${name}_least`,
		`Least time that it was ${what}; empty where only a most is known.`,
		(row) => elapsedOf(row[name])?.least,
	),
	integer(`${name}_most`, `Most time that it was ${what}.`, (row) => elapsedOf(row[name])?.most),
	truth(`${name}_open`, 'No end of that time is on record.', (row) => row[name] === 'open'),
	words(name, capital(name), (row) => {
		const time = row[name];
		if (time === null) return 'none';
		return time === 'open' ? 'no end on record' : elapsedInWords(time);
	}),
];

const columns: Column<SiteTime>[] = [
	text('id', 'Keys of the incident and of the site, with a stroke between.', ({ id }) => id),
	text('incident', 'Key of the incident.', ({ incident }) => incident),
	text('organisation', 'Whose incident it was.', ({ organisation }) => organisation, [
		'Incident',
		({ incident, organisation }) => ({ text: organisation, path: paths.incident(incident) }),
	]),
	text('site', 'Its short name.', ({ label }) => label, [
		'Site',
		({ incident, site, label }) => ({ text: label, path: paths.site(incident, site) }),
	]),
	truth('lead', 'The strip of days of its incident follows it.', ({ lead }) => lead),
	truth('whole', 'It stands for all the others together.', ({ whole }) => whole),
	...spent('out', 'out, or had something else in its place'),
	...spent('reduced', 'slowed, or back in part'),
	oneOf('unit', 'What the times count.', ELAPSED_UNITS, ({ unit }) => unit),
	status(
		(row) => row.status,
		'How firm its times are: no firmer than the weakest of their ends.',
		'Status',
	),
	edtf('as_of', 'The day the facts of its incident were last checked.', (row) => row.as_of),
	sources((row) => row.sources),
];

/** How long each site of each incident stood still and was reduced. */
export function siteTimesTable(dossiers: Dossier[]): Table {
	const all = rows(dossiers);
	const keys = new Set(drawn(all).map(({ id }) => id));
	return tableOf(
		{
			name: 'site-times',
			title: 'Days out and days reduced, site by site',
			keys: ['id'],
			holds: 'A site of an incident: how long it was out, and how long slowed or back in part.',
		},
		[...columns, truth<SiteTime>('drawn', 'It is drawn beside others.', ({ id }) => keys.has(id))],
		all,
	);
}

/** The same as a page shows them. */
export const siteTimesShown = (caption: string, all: SiteTime[]): ShownTable =>
	shownOf(
		{
			caption,
			order: ['site', 'out', 'reduced', 'status', 'organisation'],
			keyOf: ({ id }) => id,
		},
		columns,
		all,
	);

/** How long a site was out and reduced: "37 days out, then reduced with no end on record". */
export const timesInWords = ({ out, reduced }: SiteTime): string =>
	[spentInWords(out, 'out'), spentInWords(reduced, 'reduced')].filter(Boolean).join(', ');
