import { asOfInWords } from '../charts.ts';

/** The register of an incident's charts. */
export const chartsTitle = (incident: string): string =>
	`Which charts are there of the ${incident}?`;
export const CHARTS_NAME = 'Charts';

/** How a chart can be used elsewhere. */
export const CHART_USE = {
	embed:
		'To show it within your own page, copy this. It loads nothing but our page, and fits its height where scripts run; add `?theme=light` or `?theme=dark` to the address to choose how it looks.',
	snippet: 'Snippet to embed the chart',
	alone:
		'[See the frame alone]. The rows say how well each fact is established; please keep the status with the fact.',
};

/** Where an embedded chart comes from, of which day, of which edition and under which licence. */
export const embedCredit = (
	publication: string,
	asOf: string,
	edition: string,
	licence: string,
): string => `[${publication}], ${asOfInWords(asOf)}, edition ${edition}, [${licence}]`;
