import { starts } from '#facts/starts.ts';
import { downtimeShown, rows } from '#tables/downtime.ts';
import {
	downtimeDescription,
	downtimeHeadline,
	downtimeSubtitle,
	downtimeTitle,
	MARK_WORDS,
} from './words.ts';
import { startLabel } from '#words/start.ts';
import type { Chart, Subject, View } from '../chart.ts';
import { layout, openEnd, PAINTS, type MarkKind } from './layout.ts';

const KINDS: MarkKind[] = ['stopped', 'uncertain', 'restarting', 'running'];
/** Explained only where one is drawn. */
const OPEN = ['stop without end', 'return without end'] as const;

/** The downtime of each site; undefined where none is recorded as stopped. */
export function downtime({ dossier }: Subject): Chart | undefined {
	const { incident } = dossier;
	const data = rows(dossier);
	if (data.stopped.length === 0) return undefined;
	const view = (start: ReturnType<typeof starts>[number]): View => ({
		id: start.id,
		label: startLabel(start),
		headline: downtimeHeadline(data.stopped, start),
		description: downtimeDescription(data.stopped, data.apart, start.id),
		drawings: [layout(data, start.id)],
	});
	const open = OPEN.filter((kind) => data.stopped.some((row) => openEnd(row)?.kind === kind));
	const [stop, ...others] = starts(dossier);
	return {
		name: 'downtime',
		incident: dossier.id,
		title: downtimeTitle(incident.organisation),
		views: [view(stop), ...others.map(view)],
		subtitle: downtimeSubtitle(incident.organisation, incident.asOf),
		credit: 'Drawn from the dated stages of each site',
		key: [...KINDS, ...open].map((kind) => ({
			mark: { kind: kind === 'running' ? 'line' : 'bar', ...PAINTS[kind] },
			words: MARK_WORDS[kind],
		})),
		notes: data.apart.map(({ site, state, answer }) => ({ name: site, mark: state, text: answer })),
		table: downtimeShown(dossier, data),
		controls: {
			walk: 'Site by site',
			...(others.length > 0 && { views: 'Count the days from' }),
		},
	};
}
