import { countedInParts } from '#facts/measure.ts';
import { paths } from '#records/paths.ts';
import {
	beside,
	counts,
	jobsShown,
	jobsTable,
	rows,
	thingsOf,
	used,
	type Jobs,
} from '#tables/jobs.ts';
import {
	besideInWords,
	jobsDescription,
	jobsHeadline,
	jobsReading,
	jobsReadout,
	jobsTitle,
	jobsUnit,
	NOT_DRAWN,
	reachingOf,
} from './words.ts';
import type { Charted, Subject, ChartKind } from '../chart.ts';
import { leading, type Drawing } from '../draw/drawing.ts';
import { layout } from './layout.ts';

/** The counts of one thing, under its name where there are others. */
const drawn = (thing: Jobs[], i: number, all: Jobs[][]) =>
	all.length === 1
		? layout(counts(thing), used(thing))
		: layout(counts(thing), used(thing), {
				id: `counts-${i + 1}`,
				...(thing[0] && { title: thing[0].of }),
			});

/** What is counted in parts, by whose count; undefined where nobody counts. */
export function jobs({ dossier }: Subject): Charted | undefined {
	const data = rows(dossier);
	const things = thingsOf(data);
	const [first, ...more] = things.map(drawn);
	if (!first) return undefined;
	const described = things.map((thing) => jobsDescription(counts(thing), used(thing)));
	const others = beside(dossier);
	const headlines = things.map((thing) => jobsHeadline(counts(thing), used(thing), others));
	const reaching = things.flatMap((thing) => reachingOf(used(thing), others));
	const claims = new Map(data.map(({ id, claim }) => [id, claim]));
	const linked = (drawing: Drawing) =>
		leading(drawing, (id) => paths.claim(dossier.id, claims.get(id) ?? id));
	const notes = countedInParts(dossier).flatMap(({ measure }) => measure.note ?? []);
	return {
		title: jobsTitle(data),
		views: [
			{
				id: 'counts',
				label: '',
				headline: headlines[0] ?? '',
				description: described.join(' '),
				drawings: [linked(first), ...more.map(linked)],
				readouts: Object.fromEntries(data.map((row) => [row.id, jobsReadout(row)])),
			},
		],
		unit: jobsUnit(data),
		reading: jobsReading([...new Set(notes)]),
		credit: 'Drawn from the claims named in the table',
		// Every part is labelled where it stands.
		key: [],
		notes: reaching.map((other) => ({
			name: other.counter,
			mark: NOT_DRAWN,
			text: besideInWords(other),
		})),
		table: jobsShown(dossier, data),
		value: 'Number',
		controls: { walk: 'Part by part' },
	};
}

/** What is told of the chart; `list.ts` lists it. */
export const chart = {
	name: 'jobs',
	sections: ['scale'],
	claims: ({ dossier }) => rows(dossier).map(({ claim }) => claim),
	table: ({ dossier }) => jobsTable(dossier),
	draw: jobs,
} as const satisfies ChartKind;
