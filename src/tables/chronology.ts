import { dayOf, spanOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { frameOf, PARTS, partOf, type Part } from '#facts/frame.ts';
import { paths } from '#records/paths.ts';
import { VOICES, type Statement, type Voice } from '#records/statement.ts';
import type { Status } from '#records/status.ts';
import { inWords } from '#words/date.ts';
import { asOf, day, edtf, oneOf, sourcesIn, status, text, words } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

export const KINDS = ['confirmed', 'reported', 'alleged'] as const;
/** How a statement is drawn. */
export type Kind = (typeof KINDS)[number];

/** One statement. */
export interface Said {
	id: string;
	/** EDTF: the day on which it was said. */
	made: string;
	/** The last day, `YYYY-MM-DD`, on which it can have been said: from then on it was surely known. */
	known_from: string;
	organisation: string;
	speaker: string | null;
	voice: Voice;
	summary: string;
	/** How firm the wording is. */
	status: Status;
	drawn_as: Kind;
	part: Part;
	sources: string[];
}

/** What a claimed attacker says is alleged; other wording is confirmed, or known only through others. */
const kindOf = ({ voice, status }: Statement): Kind =>
	voice === 'claimed attacker' || status === 'alleged'
		? 'alleged'
		: status === 'confirmed'
			? 'confirmed'
			: 'reported';

/** The statements on record, in the order of the days from which they were known. */
export function rows(dossier: Dossier): Said[] {
	const frame = frameOf(dossier);
	return dossier.statements
		.map((statement): Said => {
			const { id, made, organisation, speaker = null, voice, summary, status, sources } = statement;
			const known = dayOf(spanOf(made).last);
			return {
				id,
				made,
				known_from: known,
				organisation,
				speaker,
				voice,
				summary,
				status,
				drawn_as: kindOf(statement),
				part: partOf(frame, known),
				sources,
			};
		})
		.toSorted((a, b) => (a.known_from + a.id < b.known_from + b.id ? -1 : 1));
}

/** Who speaks, in a cell: "Jo Doe, Example Ltd". */
export const whoInWords = ({ speaker, organisation }: Said): string =>
	speaker ? `${speaker}, ${organisation}` : organisation;

/** How firm the wording is; what a claimed attacker says is alleged, however well it is on record. */
export const saidStatus = ({ status, drawn_as }: Said): string =>
	drawn_as === 'alleged' && status !== 'alleged' ? `alleged; wording ${status}` : status;

const columns = (dossier: Dossier): Column<Said>[] => [
	text('id', 'Key of the statement.', ({ id }) => id),
	edtf('made', 'The day on which it was said.', ({ made }) => made, [
		'Day',
		({ made }) => inWords(made),
	]),
	day('known_from', 'The last day on which it can have been said.', (row) => row.known_from),
	text('organisation', 'Whose statement it is.', ({ organisation }) => organisation),
	text('speaker', 'The person, where one is named.', ({ speaker }) => speaker),
	words('who', 'Who', whoInWords),
	oneOf('voice', 'Whose kind of voice it is.', VOICES, ({ voice }) => voice, 'Voice'),
	text('summary', 'What was said, in our words.', ({ summary }) => summary, [
		'What was said',
		({ id, summary }) => ({ text: summary, path: paths.statement(dossier.id, id) }),
	]),
	status((row) => row.status, 'How firm the wording is, not whether it was true.', [
		'Status of the wording',
		saidStatus,
	]),
	oneOf('drawn_as', 'The kind of its point.', KINDS, (row) => row.drawn_as),
	oneOf(
		'part',
		'Whether its day is drawn to scale, or it stands in a column beside it.',
		PARTS,
		({ part }) => part,
	),
	asOf(dossier.incident.asOf),
	sourcesIn(dossier),
];

/** The rows of the chronology, in its order. */
export const chronologyTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'chronology',
			incident: dossier.id,
			keys: ['id'],
			title: 'Chronology: the rows of the chart',
			holds: 'A statement, by kind of voice.',
		},
		columns(dossier),
		rows(dossier),
	);

/** The same as a page shows them. */
export const chronologyShown = (dossier: Dossier, said: Said[]): ShownTable =>
	shownOf(
		{
			caption: `Who said what when, ${dossier.incident.name}`,
			order: ['made', 'summary', 'status', 'who', 'voice', 'sources'],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		said,
	);
