import { clockOffset, dayOf, spanOf, type DaySpan } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import {
	downtimes,
	SITE_STATES,
	statusOfCourse,
	statusOfSite,
	stopOf,
	type Stretch,
} from '#facts/downtime.ts';
import { ELAPSED_UNITS, shiftedByDays, type Elapsed } from '#facts/elapsed.ts';
import { leadOf, shiftOf, starts, type Start } from '#facts/starts.ts';
import { weakest } from '#facts/status.ts';
import { paths } from '#records/paths.ts';
import { CONDITIONS, UNPHASED, type Condition, type Unphased } from '#records/site.ts';
import type { Status } from '#records/status.ts';
import { inWords } from '#words/date.ts';
import { elapsedInWords } from '#words/duration.ts';
import { capital, inList } from '#words/list.ts';
import { BACK, backInWords, beganInWords, CONDITION_WORDS, STATE_WORDS } from '#words/site.ts';
import { asOf, day, integer, oneOf, sourcesIn, status, text, truth, words } from './columns.ts';
import type { Cell, ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

/** A time that is known between two bounds; those that differ are an uncertain one. */
interface Bounds<T> {
	earliest: T | null;
	latest: T;
}

/** A phase on the chart, in days since 1 January 1970, with their fractions where a minute is known. */
interface Span {
	condition: Condition;
	from: Bounds<number>;
}

/** One site that stopped or was slowed. */
export interface Affected {
	id: string;
	site: string;
	countries: string[];
	/** It stands for all the others together. */
	whole: boolean;
	state: 'stopped' | 'slowed';
	status: Status;
	/** How well it is established how long it was, whenever all of it was back. */
	counted: Status;
	began_earliest: string;
	began_latest: string;
	/** Its return after it last stood still, wholly or in part. */
	back_earliest: string | null;
	back_latest: string | null;
	restored_earliest: string | null;
	restored_latest: string | null;
	/** How long it stood still, or was slowed where it never did; null while it lasts. */
	least: number | null;
	most: number | null;
	unit: Elapsed['unit'] | null;
	about: boolean;
	/** What it was as far as the last record says. */
	last_condition: Condition;
	last_from: string;
	/** The same, where it is counted from the other day from which some records count. */
	from_other_start_least: number | null;
	from_other_start_most: number | null;
	/** That other day, where the days of this site are counted from it. */
	other_start: string | null;
	/** EDTF, as the record has them: the start, the return, the full return. */
	began: string;
	/** Its first day out, where it had only been slowed before. */
	stopped_later: string | null;
	/** Its first return, and where that stands on the chart at the latest. */
	first_back: string | null;
	first_back_at: number | null;
	back: string | null;
	/** It had been back before that, and stopped or was slowed once more. */
	again: boolean;
	restored: string | null;
	/** Its phases, for the drawing. */
	phases: Span[];
	sources: string[];
}

/** A site without a bar, and why. */
interface Apart {
	id: string;
	site: string;
	countries: string[];
	state: Unphased;
	answer: string;
	sources: string[];
}

/** The sites of an incident, with a bar and without one. */
export interface Sites {
	affected: Affected[];
	apart: Apart[];
	/** The other day from which some records count, `YYYY-MM-DD`, where a site is counted from it. */
	other: string | undefined;
}

const dayAt = (number: number | undefined) => (number === undefined ? null : dayOf(number));
const bounds = ({ first, last }: DaySpan): Bounds<string> => ({
	earliest: dayAt(first),
	latest: dayOf(last),
});
const boundsOf = (stretch: Stretch | undefined) => (stretch ? bounds(stretch.from) : undefined);
/** A stretch on the scale of the chart: by its clock where it has one, as the lead's clock shows it. */
function spanIn({ phase, from, clock }: Stretch, offset: number): Span {
	const on = (bound: number) => (clock ? (bound + offset) / (24 * 60) : bound);
	const { first, last } = clock ?? from;
	return {
		condition: phase.condition,
		from: { earliest: first === undefined ? null : on(first), latest: on(last) },
	};
}

const countriesOf = ({ places }: { places: { country: string }[] }) => [
	...new Set(places.map(({ country }) => country)),
];

const MINUTES = { days: 24 * 60, minutes: 1 };

/** Where a site stands among the others: what was stopped before what was only slowed, each counted first. */
const rankOf = ({ whole, state, unit }: Affected): number =>
	whole ? 0 : 1 + (state === 'stopped' ? 0 : 2) + (unit === null ? 1 : 0);

/** A bound in minutes, so that days and hours compare; none is less than any. */
const minutes = (bound: number | null, { unit }: Affected): number =>
	bound === null || unit === null ? -1 : bound * MINUTES[unit];

/** The longest first: by the least that is sure, then by the most, then by who was fully back last. */
const longestFirst = (a: Affected, b: Affected): number =>
	rankOf(a) - rankOf(b) ||
	minutes(b.least, b) - minutes(a.least, a) ||
	minutes(b.most, b) - minutes(a.most, a) ||
	(b.restored_earliest ?? '').localeCompare(a.restored_earliest ?? '');

/** A day that records count from or to, and where it stands on the chart. */
export interface Turn {
	id: string;
	/** What happened then. */
	name: string;
	/** EDTF. */
	date: string;
	status: Status;
	/** As `Span.from`, a single day. */
	at: number;
}

/** Whether a day is exactly known. */
const isExact = ({ earliest, latest }: Bounds<number>, date: string): boolean =>
	earliest === latest && !date.includes('~');

/** Where a phase of a site stands on the chart, on the clock that its bar is drawn by. */
function placeOf(dossier: Dossier, site: string, phase: string | undefined) {
	const offset = clockOffset(starts(dossier)[0].date);
	const { stretches = [] } = downtimes(dossier.sites).find((one) => one.site.id === site) ?? {};
	const found = stretches.find((stretch) => stretch.phase.id === phase);
	return found && spanIn(found, offset).from;
}

/**
 * The days of an incident that can be drawn as a line: the end points whose day is exactly known, the
 * earliest first.
 */
export const turns = (dossier: Dossier): Turn[] =>
	durations(dossier).flatMap(({ id, endPoint, to, endStatus }) => {
		const { site, phase } = dossier.incident.endPoints.find((one) => one.id === id) ?? {};
		const { first, last } = spanOf(to);
		const at = (site && placeOf(dossier, site, phase)) || { earliest: first ?? null, latest: last };
		return isExact(at, to)
			? [{ id, name: endPoint, date: to, status: endStatus, at: at.latest }]
			: [];
	});

/** The first day of the lead, with the sites of it that began then; undefined where it is not exact. */
export function beginning(dossier: Dossier): Turn | undefined {
	const [{ date, status }] = starts(dossier);
	const began = downtimes(leadOf(dossier)).filter(
		({ stretches: [one] }) => one.phase.from === date,
	);
	const [first] = began;
	const at = first && placeOf(dossier, first.site.id, first.stretches[0].phase.id);
	if (!at || !isExact(at, date)) return undefined;
	const { stopped, slowed } = STATE_WORDS;
	const what = began.map((one) => (stopOf(one)?.phase.from === date ? stopped : slowed));
	const name = `${inList(began.map(({ site }) => site.label))} ${inList([...new Set(what)], 'or')}`;
	return { id: 'stop', name, date, status, at: at.latest };
}

/**
 * The dossier's sites as flat rows: what stands for all of them first, then the others, the longest
 * out first and what was only slowed below; those without a phase apart.
 */
export function rows(dossier: Dossier): Sites {
	const [start, other] = starts(dossier);
	// All clocks are drawn as that of the lead.
	const offset = clockOffset(start.date);
	const affected = downtimes(dossier.sites)
		.map((downtime): Affected => {
			const { site, stopped, stoppedLater, stretches, began, back, again, restored, lasted } =
				downtime;
			// What is counted begins with its stop, which has a day of its own where it was slowed before.
			const shift = stoppedLater ? 0 : shiftOf(dossier, began.first);
			const counted = shift === 0 || !lasted ? undefined : shiftedByDays(lasted, shift);
			const last = stretches.at(-1) ?? stretches[0];
			return {
				id: site.id,
				site: site.label,
				countries: countriesOf(site),
				whole: site.whole ?? false,
				state: stopped ? 'stopped' : 'slowed',
				status: statusOfCourse(site) ?? stretches[0].phase.status,
				counted: weakest(
					[statusOfSite(site), stretches[0].phase.status, back?.phase.status].flatMap(
						(one) => one ?? [],
					),
				),
				began_earliest: dayOf(began.first),
				began_latest: dayOf(began.last),
				back_earliest: boundsOf(back)?.earliest ?? null,
				back_latest: boundsOf(back)?.latest ?? null,
				restored_earliest: boundsOf(restored)?.earliest ?? null,
				restored_latest: boundsOf(restored)?.latest ?? null,
				least: lasted?.least ?? null,
				most: lasted?.most ?? null,
				unit: lasted?.unit ?? null,
				about: lasted?.about ?? false,
				last_condition: last.phase.condition,
				last_from: dayOf(last.from.last),
				from_other_start_least: counted?.least ?? null,
				from_other_start_most: counted?.most ?? null,
				other_start: (counted && other?.date) ?? null,
				began: stretches[0].phase.from,
				stopped_later: downtime.stoppedLater?.phase.from ?? null,
				first_back: downtime.firstBack?.phase.from ?? null,
				first_back_at: downtime.firstBack ? spanIn(downtime.firstBack, offset).from.latest : null,
				back: back?.phase.from ?? null,
				again,
				restored: restored?.phase.from ?? null,
				phases: stretches.map((stretch) => spanIn(stretch, offset)),
				sources: site.sources,
			};
		})
		.toSorted(longestFirst);
	const apart = UNPHASED.flatMap((state) =>
		dossier.sites
			.filter((site) => site.state === state)
			.map(({ id, label, places, answer, sources }): Apart => ({
				id,
				site: label,
				countries: countriesOf({ places }),
				state,
				answer,
				sources,
			})),
	);
	return {
		affected,
		apart,
		other: affected.find((row) => row.other_start)?.other_start ?? undefined,
	};
}

/** How long a site was affected, counted from one start; undefined where no return is known. */
export function countOf(row: Affected, from: Start['id']): Elapsed | undefined {
	const { unit, about } = row;
	const [least, most] =
		from === 'stop' || row.other_start === null
			? [row.least, row.most]
			: [row.from_other_start_least, row.from_other_start_most];
	return unit === null || (least === null && most === null)
		? undefined
		: { least: least ?? undefined, most: most ?? undefined, about, unit };
}

/** How long a site was affected; "not known" where no return is known. */
export function siteDays(row: Affected, from: Start['id'] = 'stop'): string {
	const count = countOf(row, from);
	return count ? elapsedInWords(count) : 'not known';
}

type AnySite = Affected | Apart;

const isAffected = (row: AnySite): row is Affected => 'phases' in row;

/** A value that only a site with a bar has. */
const ofBar =
	<V>(value: (row: Affected) => V) =>
	(row: AnySite): V | undefined =>
		isAffected(row) ? value(row) : undefined;

/** The columns of a page that only a site with a bar has: one text reaches over them all elsewhere. */
const BARS = ['days', 'began', 'back', 'restored', 'days_from_other_start'];

const KNOWN = 'earlier and later bounds that differ mean that the day is not exactly known';

const columns = (dossier: Dossier, { other }: Sites, order: string[] = []): Column<AnySite>[] => {
	const span = order.filter((name) => BARS.includes(name)).length;
	return [
		text('id', 'Key of the site.', ({ id }) => id),
		text('site', 'Its short name.', ({ site }) => site, [
			capital(dossier.incident.siteNoun.one),
			({ id, site }) => ({ text: site, path: paths.site(dossier.id, id) }),
		]),
		text(
			'countries',
			'Its countries, joined by semicolons; none for what has no place.',
			(row) => row.countries.join('; ') || undefined,
			['Country', (row) => inList(row.countries)],
		),
		truth(
			'whole',
			'It stands for all the others together.',
			ofBar((row) => row.whole),
		),
		oneOf(
			'state',
			'Whether it stopped or was slowed; without a phase what is known of it.',
			SITE_STATES,
			({ state }) => state,
		),
		status(
			ofBar((row) => row.status),
			'How well its days are established: as the least firm of its start and its returns.',
			['Status', (row) => (isAffected(row) ? row.status : row.state)],
		),
		day(
			'began_earliest',
			`First day affected, at the earliest; ${KNOWN}.`,
			ofBar((row) => row.began_earliest),
		),
		day(
			'began_latest',
			'First day affected, at the latest.',
			ofBar((row) => row.began_latest),
		),
		words(
			'began',
			'From',
			ofBar((row) => beganInWords(row.began, row.state === 'stopped', row.stopped_later)),
		),
		day(
			'back_earliest',
			'Back after it last stood still, wholly or in part, at the earliest.',
			ofBar((row) => row.back_earliest),
		),
		day(
			'back_latest',
			'Back, wholly or in part, at the latest.',
			ofBar((row) => row.back_latest),
		),
		words(
			'back',
			BACK,
			ofBar((row) => backInWords(row.back, row.again, row.first_back)),
		),
		day(
			'restored_earliest',
			'Fully back, at the earliest.',
			ofBar((row) => row.restored_earliest),
		),
		day(
			'restored_latest',
			'Fully back, at the latest.',
			ofBar((row) => row.restored_latest),
		),
		words(
			'restored',
			capital(CONDITION_WORDS.restored),
			ofBar((row) => backInWords(row.restored)),
		),
		integer(
			'least',
			'Least time that it stood still, or was slowed where it never did; empty where only a most is known.',
			ofBar((row) => row.least),
		),
		integer(
			'most',
			'Most time, counted in the same way; empty while it lasts.',
			ofBar((row) => row.most),
		),
		oneOf(
			'unit',
			'What least and most count.',
			ELAPSED_UNITS,
			ofBar((row) => row.unit),
		),
		truth(
			'about',
			'An end of the count is approximate.',
			ofBar((row) => row.about),
		),
		words('days', 'How long', (row): Cell =>
			isAffected(row) ? siteDays(row) : { text: row.answer, span },
		),
		integer(
			'from_other_start_least',
			'Least time, where it is counted from the other day that some records give; empty for a site that is counted from a day of its own.',
			ofBar((row) => row.from_other_start_least),
		),
		integer(
			'from_other_start_most',
			'Most time, counted in the same way.',
			ofBar((row) => row.from_other_start_most),
		),
		words(
			'days_from_other_start',
			`Counted from ${other ? inWords(other, 'short') : 'another day'}`,
			ofBar((row) => (row.other_start ? siteDays(row, 'other') : 'counted from its own day')),
		),
		day(
			'other_start',
			'That other day, where the days of this site are counted from it.',
			ofBar((row) => row.other_start),
		),
		oneOf(
			'last_condition',
			'What it was as far as the last record says.',
			CONDITIONS,
			ofBar((row) => row.last_condition),
		),
		day(
			'last_from',
			'From when on, at the latest.',
			ofBar((row) => row.last_from),
		),
		text('answer', 'What is known of a site without a bar.', (row) =>
			isAffected(row) ? undefined : row.answer,
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
			name: 'downtime',
			incident: dossier.id,
			title: 'Downtime: the rows of the chart',
			keys: ['id'],
			holds: 'A site, when it stopped or was slowed and when it came back.',
		},
		columns(dossier, sites),
		[...sites.affected, ...sites.apart],
	);
}

/** The same as a page shows them. */
export function downtimeShown(dossier: Dossier, sites: Sites): ShownTable {
	const bars = BARS.filter((name) => sites.other || name !== 'days_from_other_start');
	const all = [...sites.affected, ...sites.apart];
	// A country that all of them share tells nothing of any.
	const countries = new Set(all.map((row) => inList(row.countries)));
	countries.delete('');
	const order = [
		'site',
		...bars,
		'status',
		...(countries.size > 1 ? ['countries'] : []),
		'sources',
	];
	return shownOf(
		{
			caption: `Downtime by ${dossier.incident.siteNoun.one}, ${dossier.incident.name}`,
			order,
			keyOf: ({ id }: AnySite) => id,
		},
		columns(dossier, sites, order),
		all,
	);
}
