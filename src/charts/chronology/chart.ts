import {
	chronologyDescription,
	chronologyHeadline,
	chronologyReadout,
	chronologyReading,
	chronologyUnit,
	chronologyTitle,
	SAID_WORDS,
} from './words.ts';
import type { Charted, KeyEntry, Subject, ChartKind } from '../chart.ts';
import { bounds } from '../dating.ts';
import { paths } from '#records/paths.ts';
import { frameOf } from '#facts/frame.ts';
import { KINDS, rows, chronologyShown, chronologyTable } from '#tables/chronology.ts';
import { across } from '../draw/frame.ts';
import { leading } from '../draw/drawing.ts';
import { NARROWEST } from '../draw/width.ts';
import { lanesOf } from './lanes.ts';
import { layout, withNotes } from './layout.ts';
import { OUTLINES, paintOf, points } from './points.ts';

/** Who said what when, by the few voices that matter; undefined where no statement is on record. */
export function chronology({ dossier }: Subject): Charted | undefined {
	const { id, incident, statements } = dossier;
	const data = rows(dossier);
	if (data.length === 0) return undefined;
	const frame = frameOf(dossier);
	const place = across(
		frame,
		data.map(({ part }) => part),
	);
	const key = KINDS.filter((kind) => data.some(({ drawn_as }) => drawn_as === kind)).map(
		(kind): KeyEntry => ({
			mark: { kind: 'point', ...OUTLINES[kind], ...paintOf(kind, 'ink') },
			words: SAID_WORDS[kind],
		}),
	);
	const spans = points(data, place).some(({ from }) => from !== undefined);
	if (spans)
		key.push({ mark: { kind: 'line', stroke: 'ink', weight: 1.5 }, words: SAID_WORDS.span });
	const lanes = lanesOf(dossier, data);
	const quotesBy = new Map(statements.map((statement) => [statement.id, statement.quote]));
	const quotes = withNotes(dossier, data, frame, NARROWEST).flatMap(({ notes }) => notes);
	return {
		title: chronologyTitle(incident.name),
		views: [
			{
				id: 'lanes',
				label: '',
				headline: chronologyHeadline(lanes),
				description: chronologyDescription(lanes, data, quotes, frame),
				drawings: [leading(layout(dossier, data, frame), (key) => paths.statement(id, key))],
				readouts: Object.fromEntries(
					data.map((row) => [row.id, chronologyReadout(row, quotesBy.get(row.id) ?? '')]),
				),
			},
		],
		unit: chronologyUnit(frame),
		reading: chronologyReading(frame, place.counts),
		credit: 'Drawn from the statements named in the table',
		key,
		notes: [],
		table: chronologyShown(dossier, data),
		value: 'Who',
		controls: { walk: 'Statement by statement' },
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'chronology',
	sections: ['timeline'],
	claims: ({ dossier }) => (rows(dossier).length > 0 ? bounds(dossier) : []),
	table: ({ dossier }) => chronologyTable(dossier),
	draw: chronology,
} as const satisfies ChartKind;
