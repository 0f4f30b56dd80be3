import type { ChartName } from '#records/chart.ts';

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

/** The keys of the claims that each chart of an incident draws. */
export type Drawn = Map<ChartName, Set<string>>;

/** The charts that draw a claim's number, date or answer. */
export const chartsWith = (drawn: Drawn, claim: string): ChartName[] =>
	[...drawn].filter(([, claims]) => claims.has(claim)).map(([name]) => name);
