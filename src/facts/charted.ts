import type { ChartName } from '#schema/chart.ts';
import type { Claim } from '#schema/claim.ts';
import type { Dossier, Filed } from './dossier.ts';

/** The sections of an incident that show each chart, beside the chart's own page. */
export const SECTIONS_OF: Record<ChartName, string[]> = {
	downtime: ['duration', 'sites'],
	'duration-ladder': ['duration'],
	promises: ['duration'],
	map: ['sites'],
	costs: ['scale'],
	comparisons: ['scale'],
	output: ['scale'],
	jobs: ['scale'],
	chronology: ['timeline'],
	'known-when': ['known'],
};

/** The charts that draw this claim's number, date or answer. */
export function chartsWith(dossier: Dossier, claim: Filed<Claim>): ChartName[] {
	const ends = dossier.incident.endPoints.some((point) => point.claim === claim.id);
	const begins = dossier.incident.alsoBegan?.claim === claim.id;
	const figures = Object.values(claim.figures ?? {});
	const drawn: [ChartName, unknown][] = [
		['downtime', begins],
		['duration-ladder', ends || begins],
		['costs', claim.cost],
		['comparisons', claim.cost === 'modelled'],
		['output', claim.output],
		['jobs', claim.jobs ?? figures.some(({ jobs }) => jobs)],
		['known-when', claim.known],
	];
	return drawn.filter(([, is]) => is).map(([name]) => name);
}
