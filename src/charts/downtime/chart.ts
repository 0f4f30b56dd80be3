import { paths } from '#records/paths.ts';
import { durations } from '#facts/duration.ts';
import { starts, type Start } from '#facts/starts.ts';
import { downtimeShown, rows, downtimeTable } from '#tables/downtime.ts';
import {
	downtimeDescription,
	downtimeHeadline,
	downtimeUnit,
	DOWNTIME_READING,
	downtimeTitle,
	MARK_WORDS,
} from './words.ts';
import { capital } from '#words/list.ts';
import { startLabel } from '#words/start.ts';
import type { Charted, ChartKind, Subject, View } from '../chart.ts';
import { dating, otherStart } from '../dating.ts';
import { leading } from '../draw/drawing.ts';
import { kindsOf, layout, PAINTS } from './layout.ts';

/** In the order of the key; explained only where one is drawn. */
const KINDS = Object.keys(MARK_WORDS) as (keyof typeof MARK_WORDS)[];

/** How long each site was affected; undefined where none has a phase. */
export function downtime({ dossier }: Subject): Charted | undefined {
	const { incident } = dossier;
	const data = rows(dossier);
	if (data.affected.length === 0) return undefined;
	const view = (start: Start): View => ({
		id: start.id,
		label: startLabel(start),
		headline: downtimeHeadline(data.affected, start, incident),
		description: downtimeDescription(data, incident, start.id),
		drawings: [leading(layout(data, start.id), (site) => paths.site(dossier.id, site))],
	});
	const drawn = kindsOf(data);
	const [stop, ...others] = starts(dossier);
	const other = data.other === undefined ? [] : others;
	return {
		title: downtimeTitle(incident),
		views: [view(stop), ...other.map(view)],
		unit: downtimeUnit(data.affected, incident),
		reading: DOWNTIME_READING,
		credit: `Drawn from the dated phases of each ${incident.siteNoun.one}`,
		key: KINDS.filter((kind) => drawn.has(kind)).map((kind) => ({
			mark: { kind: kind === 'restored' ? 'line' : 'bar', ...PAINTS[kind] },
			words: MARK_WORDS[kind],
		})),
		notes: data.apart.map(({ site, state, answer }) => ({ name: site, mark: state, text: answer })),
		table: downtimeShown(dossier, data),
		value: 'How long',
		controls: {
			walk: `${capital(incident.siteNoun.one)} by ${incident.siteNoun.one}`,
			...(other.length > 0 && { views: 'Count the days from' }),
		},
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'downtime',
	sections: ['duration', 'sites'],
	claims({ dossier }) {
		if (rows(dossier).affected.length === 0) return [];
		return [...dating(dossier, [durations(dossier).at(-1)]), ...otherStart(dossier)];
	},
	table: ({ dossier }) => downtimeTable(dossier),
	draw: downtime,
} as const satisfies ChartKind;
