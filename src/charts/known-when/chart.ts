import {
	knownWhenDescription,
	knownWhenHeadline,
	knownWhenSubtitle,
	knownWhenTitle,
	NO_ANSWER,
	WITHIN,
	statusesInWords,
} from './words.ts';
import type { Charted, KeyEntry, Subject, ChartKind } from '../chart.ts';
import { bounds } from '../dating.ts';
import { frameOf } from '#facts/frame.ts';
import { knownWhenShown, questions, type Given, knownWhenTable, rows } from '#tables/known-when.ts';
import { across } from '../draw/frame.ts';
import { KIND_OF, KINDS, PAINTS, unanswered, within } from './bars.ts';
import { layout } from './layout.ts';

/** The kinds of bars that are drawn, each with the statuses that it stands for here. */
function keyOf(rows: Given[], open: boolean, unsure: boolean): KeyEntry[] {
	const kinds = KINDS.map((kind) => ({
		kind,
		statuses: rows.map(({ status }) => status).filter((status) => KIND_OF[status] === kind),
	}));
	return [
		...kinds
			.filter(({ statuses }) => statuses.length > 0)
			.map(({ kind, statuses }): KeyEntry => ({
				mark: { kind: 'bar', ...PAINTS[kind] },
				words: statusesInWords(statuses),
			})),
		...(unsure ? [{ mark: { kind: 'bar' as const, ...PAINTS.within }, words: WITHIN }] : []),
		...(open ? [{ mark: { kind: 'bar' as const, ...PAINTS.none }, words: NO_ANSWER }] : []),
	];
}

/** How each question's answer changed with time; undefined where no record gives one. */
export function knownWhen({ dossier }: Subject): Charted | undefined {
	const { name, asOf } = dossier.incident;
	const asked = questions(dossier);
	const data: Given[] = asked.flatMap(({ rows }) => rows);
	if (data.length === 0) return undefined;
	const frame = frameOf(dossier);
	const place = across(
		frame,
		data.map(({ part }) => part),
	);
	const open = asked.some(({ rows }) => unanswered(rows, frame.began, place).length > 0);
	const unsure = data.some((row) => within(row, place).length > 0);
	return {
		title: knownWhenTitle(name),
		views: [
			{
				id: 'questions',
				label: '',
				headline: knownWhenHeadline(asked),
				description: knownWhenDescription(asked, frame),
				drawings: [layout(asked, frame)],
			},
		],
		subtitle: knownWhenSubtitle(frame, place.counts, asOf),
		credit: 'Drawn from the records named in the table',
		key: keyOf(data, open, unsure),
		notes: [],
		table: knownWhenShown(dossier, data),
		controls: { walk: 'Answer by answer', asKnown: 'As known on' },
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
