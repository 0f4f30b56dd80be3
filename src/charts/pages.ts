import { paths } from '#records/paths.ts';
import { CHARTS, kindOf, type ChartName } from './index.ts';

/** The charts that a section of an incident shows. */
export const chartsIn = (section: string): ChartName[] =>
	CHARTS.filter((name) => kindOf(name).sections.includes(section));

/** The pages that show a chart of an incident: its own first. */
export const pagesWith = (name: ChartName, incident: string): string[] => [
	paths.chart(incident, name),
	...kindOf(name).sections.map((section) => paths.section(incident, section)),
];
