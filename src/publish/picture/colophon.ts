import type { Chart } from '#charts/chart.ts';
import { paths } from '#records/paths.ts';
import { asOfInWords } from '#words/charts.ts';
import { capital } from '#words/list.ts';
import { address, publication } from '../../publication.ts';
import type { Colophon } from './compose.ts';

/**
 * What a chart that stands alone says of itself: source, day, address and licence. The edition, which
 * is another with each change of any file, stands on the page at that address.
 */
export const colophonOf = ({ credit, incident, name }: Chart, asOf: string): Colophon => [
	`${credit}. ${capital(asOfInWords(asOf))}.`,
	`${publication.name}, ${address(paths.chart(incident, name))}. Licence: ${publication.contentLicence.name}.`,
];
