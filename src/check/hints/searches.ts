import { spanOf } from '#facts/calendar.ts';
import type { Incident } from '#records/incident.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';

/** Half a year: by then the world may have answered. */
const OLD = 183;

/** Open matters that were last looked for long before the day of the edition. */
export function oldSearches(record: ContentRecord): Finding[] {
	if (record.kind !== 'incidents' || record.data === undefined) return [];
	const { asOf, unknowns } = record.data as Incident;
	return unknowns.flatMap(({ looked }, i) =>
		spanOf(asOf).last - spanOf(looked).last > OLD
			? atField(record, ['unknowns', i, 'looked'], {
					code: 'old-search',
					data: { looked, asOf },
				})
			: [],
	);
}
