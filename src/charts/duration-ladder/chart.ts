import { durations } from '#facts/duration.ts';
import { starts, type Start } from '#facts/starts.ts';
import { durationLadderShown, rows, durationLadderTable } from '#tables/duration-ladder.ts';
import {
	LADDER_WORDS,
	ladderDescription,
	ladderHeadline,
	LADDER_READING,
	LADDER_UNIT,
	rungReadout,
	ladderTitle,
} from './words.ts';
import { startLabel } from '#words/start.ts';
import type { Charted, Subject, View, ChartKind } from '../chart.ts';
import { dating, otherStart } from '../dating.ts';
import { layout, PAINTS, type Kind } from './layout.ts';

const KINDS: Kind[] = ['certain', 'uncertain'];

/** How long it was, by end point, from each day that records count from. */
export function durationLadder({ dossier }: Subject): Charted | undefined {
	const { incident } = dossier;
	const data = rows(dossier);
	if (data.length === 0) return undefined;
	const view = (start: Start): View => ({
		id: start.id,
		label: startLabel(start),
		headline: ladderHeadline(durations(dossier, start.id)),
		description: ladderDescription(data, start.id),
		drawings: [layout(data, start.id)],
		readouts: Object.fromEntries(data.map((row) => [row.id, rungReadout(row, start.id)])),
	});
	const [stop, ...others] = starts(dossier);
	return {
		title: ladderTitle(incident),
		views: [view(stop), ...others.map(view)],
		unit: LADDER_UNIT,
		reading: LADDER_READING,
		credit: 'Drawn from the dated end points of the incident',
		key: KINDS.map((kind) => ({
			mark: { kind: 'bar', ...PAINTS[kind] },
			words: LADDER_WORDS[kind],
		})),
		notes: [],
		table: durationLadderShown(dossier, data),
		controls: {
			walk: 'End point by end point',
			...(others.length > 0 && { views: 'Count the days from' }),
		},
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'duration-ladder',
	sections: ['duration'],
	claims({ dossier }) {
		const ends = rows(dossier);
		return ends.length > 0 ? [...dating(dossier, ends), ...otherStart(dossier)] : [];
	},
	table: ({ dossier }) => durationLadderTable(dossier),
	draw: durationLadder,
} as const satisfies ChartKind;
