import { paths } from '#records/paths.ts';
import type { ChartName } from '#records/chart.ts';

/** The sections of an incident that show each chart, beside the chart's own page. */
const SECTIONS: Record<ChartName, string[]> = {
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

/** The charts that the page of all incidents shows of each. */
export const COMPARING: ChartName[] = ['comparisons'];

/** Whether a section of an incident shows a chart. */
export const isIn = (section: string, name: ChartName): boolean => SECTIONS[name].includes(section);

/** The pages that show a chart of an incident: its own first. */
export const pagesWith = (name: ChartName, incident: string): string[] => [
	paths.chart(incident, name),
	...SECTIONS[name].map((section) => paths.section(incident, section)),
	...(COMPARING.includes(name) ? [paths.compare()] : []),
];
