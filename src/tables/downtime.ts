import { dayOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { downtimes } from '#facts/downtime.ts';
import type { DayCount } from '#facts/duration.ts';
import { shifted } from '#facts/elapsed.ts';
import { paths } from '#records/paths.ts';
import { shiftOf, starts, type Start } from '#facts/starts.ts';
import type { Status } from '#records/status.ts';
import { inWords } from '#words/date.ts';
import { daysInWords } from '#words/duration.ts';
import { spanInWords } from '#words/span.ts';
import { asOf, day, integer, oneOf, sourcesIn, status, text, words } from './columns.ts';
import type { Cell, ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

/** One site that stopped. Days are `YYYY-MM-DD`; a pair of bounds that differ is an uncertain date. */
export interface Stopped {
	id: string;
	site: string;
	country: string;
	state: 'stopped';
	status: Status;
	stopped_earliest: string;
	stopped_latest: string;
	restarted_earliest: string | null;
	restarted_latest: string | null;
	/** The last dated step of its return. */
	last_step: string | null;
	running_earliest: string | null;
	running_latest: string | null;
	days_stopped_least: number | null;
	days_stopped_most: number | null;
	/**
	 * The same, where the stop of the incident is counted from the other day from which some records
	 * count. A site that stopped later than the incident began keeps its own first day.
	 */
	days_from_other_start_least: number | null;
	days_from_other_start_most: number | null;
	/** That other day, where the days of this site are counted from it. */
	other_start: string | null;
	sources: string[];
}

const APART = ['disputed', 'unaffected', 'unknown'] as const;

/** A site without a bar, and why. */
export interface Apart {
	id: string;
	site: string;
	country: string;
	state: (typeof APART)[number];
	answer: string;
	sources: string[];
}

/** The sites of an incident, with a bar and without one. */
export interface Sites {
	stopped: Stopped[];
	apart: Apart[];
	/** The other day from which some records count, `YYYY-MM-DD`. */
	other: string | undefined;
}

const dayAt = (number: number | undefined) => (number === undefined ? null : dayOf(number));

/** The dossier's sites as flat rows: those that stopped in the order of their restart, the rest apart. */
export function rows(dossier: Dossier): Sites {
	const [, other] = starts(dossier);
	const stopped = downtimes(dossier.sites).map(
		({ site, stopped: stop, restarted, lastStep, running, days }): Stopped => {
			const shift = shiftOf(dossier, stop.first);
			const counted = other && days && shifted(days, shift);
			return {
				id: site.id,
				site: site.label,
				country: site.country,
				state: 'stopped',
				status: site.status ?? 'reported',
				stopped_earliest: dayOf(stop.first),
				stopped_latest: dayOf(stop.last),
				restarted_earliest: dayAt(restarted?.first),
				restarted_latest: dayAt(restarted?.last),
				last_step: dayAt(lastStep?.last),
				running_earliest: dayAt(running?.first),
				running_latest: dayAt(running?.last),
				days_stopped_least: days?.least ?? null,
				days_stopped_most: days?.most ?? null,
				days_from_other_start_least: counted?.least ?? null,
				days_from_other_start_most: counted?.most ?? null,
				other_start: (shift !== 0 && other?.date) || null,
				sources: site.sources,
			};
		},
	);
	const apart = APART.flatMap((state) =>
		dossier.sites
			.filter((site) => site.state === state)
			.map(({ id, label, country, answer, sources }): Apart => ({
				...{ id, site: label, country },
				...{ state, answer, sources },
			})),
	);
	return { stopped, apart, other: other?.date };
}

/** The days that a site was stopped, counted from one start; undefined where no restart is known. */
export function countOf(row: Stopped, from: Start['id']): DayCount | undefined {
	const [least, most] =
		from === 'stop'
			? [row.days_stopped_least, row.days_stopped_most]
			: [row.days_from_other_start_least, row.days_from_other_start_most];
	return most === null ? undefined : { least: least ?? undefined, most, about: false };
}

/** Days that a site was stopped; "not known" where no restart is known. */
export function siteDays(row: Stopped, from: Start['id'] = 'stop'): string {
	const count = countOf(row, from);
	return count ? daysInWords(count) : 'not known';
}

type Row = Stopped | Apart;

/** A value that only a site with a bar has. */
const ofBar =
	<V>(value: (row: Stopped) => V) =>
	(row: Row): V | undefined =>
		row.state === 'stopped' ? value(row) : undefined;

/** The columns of a page that only a site with a bar has: one text reaches over them all elsewhere. */
const BARS = ['stopped', 'restarted', 'running', 'days_stopped', 'days_from_other_start'];

const KNOWN = 'earlier and later bounds that differ mean that the day is not exactly known';

const columns = (dossier: Dossier, { other }: Sites, order: string[] = []): Column<Row>[] => {
	const span = order.filter((name) => BARS.includes(name)).length;
	return [
		text('id', 'Key of the site.', ({ id }) => id),
		text('site', 'Its short name.', ({ site }) => site, [
			'Site',
			({ id, site }) => ({ text: site, path: paths.site(dossier.id, id) }),
		]),
		text('country', 'Country.', ({ country }) => country, 'Country'),
		oneOf(
			'state',
			'Whether it stopped; only those that did have a bar.',
			['stopped', ...APART],
			({ state }) => state,
		),
		status(
			ofBar((row) => row.status),
			'How well the stop is established.',
			['Status of the stop', (row) => (row.state === 'stopped' ? row.status : row.state)],
		),
		day(
			'stopped_earliest',
			`First day stopped, at the earliest; ${KNOWN}.`,
			ofBar((row) => row.stopped_earliest),
		),
		day(
			'stopped_latest',
			'First day stopped, at the latest.',
			ofBar((row) => row.stopped_latest),
		),
		words('stopped', 'Stopped', (row): Cell =>
			row.state === 'stopped'
				? spanInWords(row.stopped_earliest, row.stopped_latest)
				: { text: row.answer, span },
		),
		day(
			'restarted_earliest',
			'First work back, at the earliest.',
			ofBar((row) => row.restarted_earliest),
		),
		day(
			'restarted_latest',
			'First work back, at the latest.',
			ofBar((row) => row.restarted_latest),
		),
		words(
			'restarted',
			'First work back',
			ofBar((row) => spanInWords(row.restarted_earliest, row.restarted_latest)),
		),
		day(
			'last_step',
			'Last dated step of its return, at the latest.',
			ofBar((row) => row.last_step),
		),
		day(
			'running_earliest',
			'All lines running, at the earliest.',
			ofBar((row) => row.running_earliest),
		),
		day(
			'running_latest',
			'All lines running, at the latest.',
			ofBar((row) => row.running_latest),
		),
		words(
			'running',
			'All lines running',
			ofBar((row) => spanInWords(row.running_earliest, row.running_latest)),
		),
		integer(
			'days_stopped_least',
			'Least days from the stop to the first work back; empty where only a most is known.',
			ofBar((row) => row.days_stopped_least),
		),
		integer(
			'days_stopped_most',
			'Most days from the stop to the first work back.',
			ofBar((row) => row.days_stopped_most),
		),
		words(
			'days_stopped',
			'Stopped for',
			ofBar((row) => siteDays(row)),
		),
		integer(
			'days_from_other_start_least',
			'Least days, where the stop of the incident is counted from the other day that some records give; a site that stopped later keeps its own.',
			ofBar((row) => row.days_from_other_start_least),
		),
		integer(
			'days_from_other_start_most',
			'Most days, counted in the same way.',
			ofBar((row) => row.days_from_other_start_most),
		),
		words(
			'days_from_other_start',
			`Counted from ${other ? inWords(other, 'short') : 'another day'}`,
			ofBar((row) => siteDays(row, 'other')),
		),
		day(
			'other_start',
			'That other day, where the days of this site are counted from it.',
			ofBar((row) => row.other_start),
		),
		text('answer', 'What is known of a site without a bar.', (row) =>
			row.state === 'stopped' ? undefined : row.answer,
		),
		asOf(dossier.incident.asOf),
		sourcesIn(dossier),
	];
};

/** The rows of the downtime chart, in its order: bars first, then the sites without one. */
export function downtimeTable(dossier: Dossier): Table {
	const sites = rows(dossier);
	return tableOf(
		{
			...{ name: 'downtime', incident: dossier.id, title: 'Downtime: the rows of the chart' },
			...{ keys: ['id'], holds: 'A site, when it stopped and when its work came back.' },
		},
		columns(dossier, sites),
		[...sites.stopped, ...sites.apart],
	);
}

/** The same as a page shows them. */
export function downtimeShown(dossier: Dossier, sites: Sites): ShownTable {
	const bars = BARS.filter((name) => sites.other || name !== 'days_from_other_start');
	const order = ['site', 'country', ...bars, 'status', 'sources'];
	return shownOf(
		{ caption: `Downtime by site, ${dossier.incident.name}`, order, keyOf: ({ id }: Row) => id },
		columns(dossier, sites, order),
		[...sites.stopped, ...sites.apart],
	);
}
