import { frameOf } from '#facts/frame.ts';
import { daysKnown } from '#facts/known.ts';
import { paths } from '#records/paths.ts';
import { knownWhenShown, questions, type Given, knownWhenTable, rows } from '#tables/known-when.ts';
import type { Charted, ChartKind, KeyEntry, Subject } from '../chart.ts';
import { bounds } from '../dating.ts';
import { across } from '../draw/frame.ts';
import { cards } from './cards.ts';
import { layout, pictured } from './layout.ts';
import { KIND_OF, KINDS, PAINTS, within } from './strokes.ts';
import {
	knownWhenDescription,
	knownWhenHeadline,
	knownWhenReading,
	knownWhenTitle,
	knownWhenUnit,
	statusesInWords,
	WITHIN,
} from './words.ts';

/** A stroke as it stands in a key, in the middle of its swatch. */
const STROKE = 'M0,-7V7';
const SPAN = 'M-14,0H14';

/** The kinds of strokes that are drawn, each with the statuses that it stands for here. */
function keyOf(rows: Given[], unsure: boolean): KeyEntry[] {
	const kinds = KINDS.map((kind) => ({
		kind,
		statuses: rows.map(({ status }) => status).filter((status) => KIND_OF[status] === kind),
	}));
	return [
		...kinds
			.filter(({ statuses }) => statuses.length > 0)
			.map(({ kind, statuses }): KeyEntry => ({
				mark: { kind: 'point', d: STROKE, ...PAINTS[kind] },
				words: statusesInWords(statuses),
			})),
		...(unsure
			? [{ mark: { kind: 'point' as const, d: SPAN, ...PAINTS.within }, words: WITHIN }]
			: []),
	];
}

/** How each question's answer changed with time; undefined where no record gives one. */
export function knownWhen({ dossier }: Subject): Charted | undefined {
	const asked = questions(dossier);
	const data: Given[] = asked.flatMap(({ rows }) => rows);
	if (data.length === 0) return undefined;
	const frame = frameOf(dossier);
	const place = across(
		frame,
		data.map(({ part }) => part),
	);
	const pages = new Map(daysKnown(dossier).map(({ day }) => [day, paths.known(dossier.id, day)]));
	const drawings = layout(asked, frame, pages);
	const own = cards(dossier);
	const folds = own.some(({ parts }) => parts.some(({ folded }) => folded));
	return {
		title: knownWhenTitle(dossier.incident.name),
		views: [
			{
				id: 'questions',
				label: '',
				headline: knownWhenHeadline(asked),
				description: knownWhenDescription(asked),
				drawings,
				picture: pictured(drawings, own),
			},
		],
		unit: knownWhenUnit(asked),
		reading: knownWhenReading(frame, place.counts, folds),
		credit: 'Drawn from the records named in the table',
		key: keyOf(
			data,
			data.some((row) => within(row, place).length > 0),
		),
		notes: [],
		table: knownWhenShown(dossier, data),
		value: 'Answer',
		cards: own,
		controls: { walk: 'Answer by answer' },
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'known-when',
	sections: ['known'],
	claims({ dossier }) {
		const answers = rows(dossier);
		if (answers.length === 0) return [];
		const given = answers.filter(({ record_kind: kind }) => kind === 'claim');
		return [...given.map(({ record }) => record), ...bounds(dossier)];
	},
	table: ({ dossier }) => knownWhenTable(dossier),
	draw: knownWhen,
} as const satisfies ChartKind;
