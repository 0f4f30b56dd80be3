import { counts, jobsShown, rows, used, jobsTable } from '#tables/jobs.ts';
import { organisationsOf } from '#words/organisation.ts';
import { jobsDescription, jobsHeadline, jobsSubtitle, jobsTitle } from './words.ts';
import type { Chart, Subject, ChartKind } from '../chart.ts';
import { layout } from './layout.ts';

/** What a widely used number of jobs is made of, by whose count; undefined where nobody counts. */
export function jobs({ dossier }: Subject): Chart | undefined {
	const { asOf } = dossier.incident;
	const data = rows(dossier);
	if (data.length === 0) return undefined;
	const [all, line] = [counts(data), used(data)];
	return {
		name: 'jobs',
		incident: dossier.id,
		title: jobsTitle(organisationsOf(dossier.incident), line),
		views: [
			{
				id: 'counts',
				label: '',
				headline: jobsHeadline(all, line),
				description: jobsDescription(all, line),
				drawings: [layout(all, line)],
			},
		],
		subtitle: jobsSubtitle(organisationsOf(dossier.incident), asOf),
		credit: 'Drawn from the claims named in the table',
		// Every part is labelled where it stands.
		key: [],
		notes: [],
		table: jobsShown(dossier, data),
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
