/** The charts that there are, in the order in which they are listed; the name is in the address too. */
export const CHARTS = [
	'downtime',
	'duration-ladder',
	'promises',
	'map',
	'costs',
	'comparisons',
	'output',
	'jobs',
	'chronology',
	'known-when',
] as const;

export type ChartName = (typeof CHARTS)[number];
