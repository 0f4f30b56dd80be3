import { spanOf } from '#facts/calendar.ts';
import { durations } from '#facts/duration.ts';
import { frameOf } from '#facts/frame.ts';
import { unnamed } from '#facts/promises.ts';
import {
	pathOf,
	promiseName,
	promisesShown,
	promisesTable,
	rows,
	type Named,
} from '#tables/promises.ts';
import {
	NO_DAY,
	NO_VERDICT,
	PROMISE_WORDS,
	promiseReadout,
	promisesDescription,
	promisesHeadline,
	promisesUnit,
	PROMISES_READING,
	promisesTitle,
	unnamedName,
} from './words.ts';
import type { Charted, KeyEntry, Subject, ChartKind } from '../chart.ts';
import { dating } from '../dating.ts';
import { leading } from '../draw/drawing.ts';
import { layout } from './layout.ts';
import { PAINTS, POINTS } from './strip.ts';

const key: KeyEntry[] = [
	...(['announced', 'promised', 'pause', 'happened'] as const).map((kind): KeyEntry => ({
		mark: { kind: 'point', d: POINTS[kind].d, ...PAINTS[kind] },
		words: PROMISE_WORDS[kind],
	})),
	{ mark: { kind: 'bar', ...PAINTS.open }, words: PROMISE_WORDS.open },
];
/** Marks that these rows have not are not explained. */
function keyOf(rows: Named[]): KeyEntry[] {
	const used = new Set<string>([PROMISE_WORDS.announced]);
	for (const { kind, happened } of rows) {
		used.add(PROMISE_WORDS[kind === 'pause' ? 'pause' : 'promised']);
		if (happened === null) continue;
		const { first, last } = spanOf(happened);
		used.add(PROMISE_WORDS[first === last ? 'happened' : 'open']);
	}
	return key.filter(({ words }) => used.has(words));
}

/** Each day named in advance and what became of it; undefined where none was announced. */
export function promises({ dossier }: Subject): Charted | undefined {
	const { incident } = dossier;
	const data = rows(dossier);
	if (data.length === 0) return undefined;
	const own = data.filter(({ by }) => by !== 'press');
	// What the press expected is nobody's commitment: it is drawn where there is nothing else.
	const shown = own.length > 0 ? own : data;
	const drawn = { rows: shown, unnamed: unnamed(dossier), frame: frameOf(dossier) };
	const paths = new Map(data.map((row) => [row.id, pathOf(dossier.id, row)]));
	return {
		title: promisesTitle(incident),
		views: [
			{
				id: 'announcements',
				label: '',
				headline: promisesHeadline(data),
				description: promisesDescription(drawn),
				drawings: [leading(layout(drawn), (id) => paths.get(id))],
				readouts: Object.fromEntries(shown.map((row) => [row.id, promiseReadout(row)])),
			},
		],
		unit: promisesUnit(data),
		reading: PROMISES_READING,
		credit:
			'Drawn from statements and claims that name a day and from the plans and phases of each site',
		key: keyOf(shown),
		notes: [
			...unnamed(dossier).map((statement) => ({
				name: unnamedName(statement),
				mark: NO_DAY,
				text: statement.summary,
			})),
			...data.flatMap((row) =>
				row.became === null ? [] : [{ name: promiseName(row), mark: NO_VERDICT, text: row.became }],
			),
		],
		table: promisesShown(dossier, data),
		value: 'What became of the day',
		controls: { walk: 'Announcement by announcement' },
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'promises',
	sections: ['duration'],
	claims({ dossier }) {
		const named = rows(dossier);
		const told = named.flatMap(({ record, id }) => (record === 'claim' ? [id] : []));
		const happened = named.filter(({ site }) => site === null);
		const ends = durations(dossier).filter(({ to, endPoint }) =>
			happened.some((row) => row.happened === to && row.happened_what === endPoint),
		);
		return [...told, ...dating(dossier, ends)];
	},
	table: ({ dossier }) => promisesTable(dossier),
	draw: promises,
} as const satisfies ChartKind;
