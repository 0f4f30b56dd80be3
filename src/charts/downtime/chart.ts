import { paths } from '#records/paths.ts';
import type { Dossier } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import { dayNumber } from '#facts/calendar.ts';
import { starts, type Start } from '#facts/starts.ts';
import {
	beginning,
	downtimeShown,
	downtimeTable,
	rows,
	turns,
	type Sites,
} from '#tables/downtime.ts';
import { capital } from '#words/list.ts';
import { startLabel } from '#words/start.ts';
import type { Charted, ChartKind, KeyEntry, Subject, View } from '../chart.ts';
import { dating, otherStart } from '../dating.ts';
import { leading } from '../draw/drawing.ts';
import { downtimeHeadline } from './headline.ts';
import { kindsOf, layout, type DayNote } from './layout.ts';
import { END, LOOKS, type MarkKind } from './looks.ts';
import {
	downtimeDescription,
	downtimeReadout,
	downtimeTitle,
	downtimeUnit,
	DOWNTIME_READING,
	MARK_WORDS,
	markInWords,
	turnInWords,
} from './words.ts';

/** What a key explains first, where it has no room for all: what nobody guesses. */
const BY_NEED: MarkKind[] = [
	'uncertain',
	'uncertain slowed',
	'workaround',
	'degraded',
	'partial',
	'slowed without end',
	'without end',
	'restored',
	'out',
];
/** As many entries as a key has. */
const MOST = 5;

/** In the order of the key. */
const KINDS = Object.keys(MARK_WORDS) as MarkKind[];

function markOf(kind: MarkKind): KeyEntry['mark'] {
	if (kind !== 'restored') return { kind: 'bar', ...LOOKS[kind] };
	const { height, stroke, weight } = END;
	return { kind: 'point', d: `M0,${-height / 2 + 3}V${height / 2 - 3}`, stroke, weight };
}

/** What is drawn, in words and each once, cut to what a key has room for. */
function keyOf(drawn: Set<MarkKind>, { affected }: Sites): KeyEntry[] {
	const inHours = affected.every(({ unit }) => unit === 'minutes');
	const said = new Set<string>();
	const needed = BY_NEED.filter((kind) => {
		const isNew = drawn.has(kind) && !said.has(MARK_WORDS[kind]);
		if (isNew) said.add(MARK_WORDS[kind]);
		return isNew;
	}).slice(0, MOST);
	return KINDS.filter((kind) => needed.includes(kind)).map((kind) => ({
		mark: markOf(kind),
		words: markInWords(kind, inHours),
	}));
}

/** What is drawn of one site, in words. */
export function keyOfSite(dossier: Dossier, site: string): KeyEntry[] {
	const all = rows(dossier);
	const affected = all.affected.filter(({ id }) => id === site);
	return keyOf(kindsOf(all, affected), { ...all, affected });
}

/** The day counted from, and the first and the last end point whose day is known. */
function notesOf(dossier: Dossier, { affected }: Sites, start: Start): DayNote[] {
	const began = beginning(dossier);
	const from =
		start.name === undefined ? began : { ...start, name: start.name, at: dayNumber(start.date) };
	const ends = turns(dossier);
	const [first, last] = [ends[0], ends.at(-1)];
	return [from, first, last === first ? undefined : last].flatMap((turn) =>
		turn ? { at: turn.at, text: turnInWords(turn, affected) } : [],
	);
}

/** How long each site was affected; undefined where none has a phase. */
export function downtime({ dossier }: Subject): Charted | undefined {
	const { incident } = dossier;
	const data = rows(dossier);
	if (data.affected.length === 0) return undefined;
	const [stop, ...others] = starts(dossier);
	const counted = [stop, ...(data.other === undefined ? [] : others)];
	// Words that stand on any view stand below it too.
	const said = new Set(
		counted.flatMap((start) => notesOf(dossier, data, start).map(({ text }) => text)),
	);
	const view = (start: Start): View => ({
		id: start.id,
		label: startLabel(start),
		headline: downtimeHeadline(data.affected, start, incident),
		description: downtimeDescription(data, incident, start.id, [...said]),
		drawings: [
			leading(layout(data, start.id, notesOf(dossier, data, start)), (site) =>
				paths.site(dossier.id, site),
			),
		],
		readouts: Object.fromEntries(
			data.affected.map((row) => [row.id, downtimeReadout(row, start.id)]),
		),
	});
	return {
		title: downtimeTitle(incident),
		views: [view(stop), ...counted.slice(1).map(view)],
		unit: downtimeUnit(data.affected, incident, stop.date),
		reading: DOWNTIME_READING,
		credit: `Drawn from the dated phases of each ${incident.siteNoun.one}, and from the end points`,
		key: keyOf(kindsOf(data), data),
		notes: data.apart.map(({ site, state, answer }) => ({ name: site, mark: state, text: answer })),
		table: downtimeShown(dossier, data),
		value: 'How long',
		controls: {
			walk: `${capital(incident.siteNoun.one)} by ${incident.siteNoun.one}`,
			...(counted.length > 1 && { views: 'Count the days from' }),
		},
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'downtime',
	sections: ['duration', 'sites'],
	claims({ dossier }) {
		if (rows(dossier).affected.length === 0) return [];
		return [...dating(dossier, durations(dossier)), ...otherStart(dossier)];
	},
	table: ({ dossier }) => downtimeTable(dossier),
	draw: downtime,
} as const satisfies ChartKind;
