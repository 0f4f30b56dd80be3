import { dateFrom } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import { OUTCOMES, promises, type Outcome, type Promised } from '#facts/promises.ts';
import { COMMITMENTS, ORIGINS, type CommitmentKind, type Origin } from '#records/commitment.ts';
import { STATUSES, type Status } from '#records/status.ts';
import { inWords, onDate } from '#words/date.ts';
import { elapsedInWords } from '#words/duration.ts';
import { capital, unstopped } from '#words/list.ts';
import { organisationsOf } from '#words/organisation.ts';
import { asOf, edtf, integer, oneOf, sourcesIn, status, text, words } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

/** One day named in advance. Dates are EDTF; null for what is not on record. */
export interface Named {
	id: string;
	kind: CommitmentKind;
	by: Origin;
	record: Promised['record'];
	/** The organisation, or the site by its short name. */
	of: string;
	/** Key of the site; null where it is the whole organisation's. */
	site: string | null;
	what: string;
	announced: string | null;
	promised: string;
	moved_on: string | null;
	moved_to: string | null;
	happened: string | null;
	/** What happened, or what its date rests on. */
	happened_what: string | null;
	happened_status: Status | null;
	outcome: Outcome;
	/** Whole days from the day named; below zero for earlier. */
	days_late_least: number | null;
	days_late_most: number | null;
	/** What became of it, where no one record is all of it. */
	became: string | null;
	/** How firm the announcement is. */
	status: Status;
	sources: string[];
}

/** Every day named in advance as a flat row, in the order in which they were announced. */
export const rows = (dossier: Dossier): Named[] =>
	promises(dossier).map(({ site, announced, moved, happened, late, became, ...rest }) => ({
		...rest,
		of: dossier.sites.find(({ id }) => id === site)?.label ?? organisationsOf(dossier.incident),
		site: site ?? null,
		announced: announced ?? null,
		moved_on: moved?.on ?? null,
		moved_to: moved?.to ?? null,
		happened: happened?.date ?? null,
		happened_what: happened?.what ?? null,
		happened_status: happened?.status ?? null,
		days_late_least: late?.least ?? null,
		days_late_most: late?.most ?? null,
		became: became ?? null,
	}));

const days = (row: Named, sign: 1 | -1): string => {
	const bounds = [row.days_late_least ?? 0, row.days_late_most ?? 0].map((late) => late * sign);
	const about = [row.promised, row.happened ?? row.promised].some(
		(date) => dateFrom(date).approximate,
	);
	return elapsedInWords({
		least: Math.min(...bounds),
		most: Math.max(...bounds),
		about,
		unit: 'days',
	});
};

/** What became of a day named in advance: "kept", "7 days later", "extended to 24 September". */
export function outcomeInWords(row: Named): string {
	const day = inWords(row.happened ?? row.promised, 'short');
	switch (row.outcome) {
		case 'kept':
			return 'kept';
		case 'later':
			return `${days(row, 1)} later`;
		case 'earlier':
			return `${days(row, -1)} earlier`;
		case 'open':
			return day;
		case 'none':
			return 'no day on record';
		case 'extended':
			return `${row.by === 'press' ? 'then given as' : 'extended to'} ${inWords(row.moved_to ?? row.promised, 'short')}`;
		case 'ended':
			return `ended ${day}`;
		case 'unjudged':
			if (row.became !== null) return 'no verdict; see the note';
			return row.happened === null ? 'no verdict' : `work back ${day}`;
	}
}

/** Whose work was to return or to rest, and when: "North: 8 July", "Told to staff: until 9 July at the earliest". */
export function promiseName({ of, by, kind, promised }: Named): string {
	const day = inWords(promised, 'short');
	const until = kind === 'pause' ? `until ${day}` : day;
	switch (by) {
		case 'organisation':
			return `${of}: ${kind === 'pause' ? 'pause ' : ''}${until}`;
		case 'staff':
			return `Told to staff: ${until}${kind === 'pause' ? ' at the earliest' : ''}`;
		case 'press':
			return `Press report: ${until}${kind === 'pause' ? ' at the earliest' : ''}`;
	}
}

/** What was announced, and when another day was named; what the press expected, nobody moved. */
export function promiseWhat({ what, by, outcome, moved_on: on, moved_to: to }: Named): string {
	const plain = capital(unstopped(what));
	if (!on || !to || by === 'press') return plain;
	return outcome === 'extended'
		? `${plain}; extended ${onDate(on, 'short')}`
		: `${plain}; given ${onDate(on, 'short')} as ${inWords(to, 'short')}`;
}

/** When a day was announced, and how firmly that stands; "no day" where no source has one. */
const announcedInWords = ({ announced, status }: Named): string =>
	`${announced === null ? 'no day' : inWords(announced)} (${status})`;

/** What happened, and when: the two cells of a page. */
const happenedInWords = ({
	happened,
	happened_what,
	...row
}: Named): [what: string, when: string] => {
	if (row.outcome === 'extended')
		return ['Another day was named', inWords(row.moved_on ?? row.promised)];
	if (happened === null) return ['nothing on record', ''];
	const firm = row.happened_status ? ` (${row.happened_status})` : '';
	return [row.became ?? capital(happened_what ?? ''), inWords(happened) + firm];
};

/** The path of the page of the record that names the day. */
export function pathOf(incident: string, { record, site, id }: Named): string {
	if (record === 'site' && site) return paths.site(incident, site);
	return record === 'claim' ? paths.claim(incident, id) : paths.statement(incident, id);
}

const columns = (dossier: Dossier): Column<Named>[] => [
	text('id', 'Key of the statement or claim, or of the site and its plan.', ({ id }) => id),
	oneOf(
		'kind',
		'Whether work was to be back by that day, or to rest until then at the least.',
		COMMITMENTS,
		({ kind }) => kind,
	),
	oneOf(
		'by',
		'Whose word the day was: of the organisation (or for a site, of whoever announced it), what staff were told, or what the press expected.',
		ORIGINS,
		({ by }) => by,
	),
	text(
		'of',
		'Whose work was to return or to rest: the organisation’s or a site’s.',
		(row) => row.of,
	),
	text('site', 'Key of the site; empty for the whole organisation.', ({ site }) => site),
	words('whose', 'Whose word or work', (row) => ({
		text: promiseName(row),
		path: pathOf(dossier.id, row),
	})),
	text('what', 'What was announced.', ({ what }) => what, ['What was announced', promiseWhat]),
	edtf('announced', 'When it was said, or first published.', (row) => row.announced, [
		'Announced (status)',
		announcedInWords,
	]),
	edtf('promised', 'The day that was named.', (row) => row.promised, [
		'Day named',
		(row) => inWords(row.promised),
	]),
	edtf('moved_on', 'When another day was named in its place.', (row) => row.moved_on),
	edtf('moved_to', 'That other day.', (row) => row.moved_to),
	edtf('happened', 'When it happened, as far as is on record.', (row) => row.happened, [
		'When (status)',
		(row) => happenedInWords(row)[1],
	]),
	text('happened_what', 'What happened, or what that date rests on.', (row) => row.happened_what, [
		'What happened',
		(row) => happenedInWords(row)[0],
	]),
	oneOf('happened_status', 'How well that is established.', STATUSES, (row) => row.happened_status),
	oneOf(
		'outcome',
		'What became of the day named; open where no exact day is on record, none where nothing is, unjudged where nothing can be held against it.',
		OUTCOMES,
		({ outcome }) => outcome,
		['What became of the day', outcomeInWords],
	),
	integer(
		'days_late_least',
		'Least days from the day named to what happened; below zero for earlier.',
		(row) => row.days_late_least,
	),
	integer('days_late_most', 'Most days, counted in the same way.', (row) => row.days_late_most),
	text('became', 'What became of it, where no one record is all of it.', (row) => row.became),
	status((row) => row.status, 'How firm the announcement is.'),
	asOf(dossier.incident.asOf),
	sourcesIn(dossier),
];

/** The days announced in advance, in the chart's order. */
export const promisesTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'promises',
			incident: dossier.id,
			keys: ['id'],
			title: 'Announced days: the rows of the chart',
			holds: 'A day that was announced for a return or for the end of a pause, and what happened.',
		},
		columns(dossier),
		rows(dossier),
	);

/** The same as a page shows them. */
export const promisesShown = (dossier: Dossier, named: Named[]): ShownTable =>
	shownOf(
		{
			caption: `Days named in advance, ${dossier.incident.name}`,
			order: [
				'whose',
				'promised',
				'outcome',
				'what',
				'announced',
				'happened_what',
				'happened',
				'sources',
			],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		named,
	);
