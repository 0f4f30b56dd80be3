import type { Chart } from '#charts/chart.ts';
import type { Edition } from '#facts/edition.ts';
import { paths } from '#records/paths.ts';
import { inWords } from '#words/date.ts';
import { address, publication } from '../../publication.ts';
import type { Colophon } from './compose.ts';

/** What a chart that stands alone says of itself: source, day, edition, address and licence. */
export const colophonOf = ({ credit, incident, name }: Chart, edition: Edition): Colophon => [
	`${credit}. Facts as of ${inWords(edition.asOf)}, edition ${edition.name}.`,
	`${publication.name}, ${address(paths.chart(incident, name))}. Licence: ${publication.contentLicence.name}.`,
];
