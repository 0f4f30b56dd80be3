import { countedInParts } from '#facts/measure.ts';
import { counts, jobsShown, jobsTable, rows, thingsOf, used, type Jobs } from '#tables/jobs.ts';
import { jobsDescription, jobsHeadline, jobsReading, jobsUnit, jobsTitle } from './words.ts';
import type { Charted, Subject, ChartKind } from '../chart.ts';
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
	const [first, ...others] = things.map(drawn);
	if (!first) return undefined;
	const described = things.map((thing) => jobsDescription(counts(thing), used(thing)));
	const headlines = things.map((thing) => jobsHeadline(counts(thing), used(thing)));
	const notes = countedInParts(dossier).flatMap(({ measure }) => measure.note ?? []);
	return {
		title: jobsTitle(data),
		views: [
			{
				id: 'counts',
				label: '',
				headline: headlines[0] ?? '',
				description: described.join(' '),
				drawings: [first, ...others],
			},
		],
		unit: jobsUnit(data),
		reading: jobsReading([...new Set(notes)]),
		credit: 'Drawn from the claims named in the table',
		// Every part is labelled where it stands.
		key: [],
		notes: [],
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
