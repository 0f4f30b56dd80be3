import { paths } from '#records/paths.ts';
import type { Dossier } from './dossier.ts';

/** An address at which something stood once, and where it stands now. */
export interface Moved {
	from: string;
	to: string;
	/** Key of the incident that it is about. */
	incident: string;
	/** What moved: the account of the incident, or how long it was to each end point. */
	what: 'account' | 'durations';
}

/** The name of the chart of durations, whose end points stand on the chart of downtime now. */
const LADDER = 'duration-ladder';

/**
 * Old addresses, which links, prints and codes still name. An incident that was told in a few lines among
 * the comparisons, before it had an account of its own, keeps the address of these lines; the chart that
 * said a second time how long it was leads to where that is said now.
 */
export const movedIn = (dossiers: Pick<Dossier, 'id'>[]): Moved[] =>
	dossiers.flatMap(({ id }) => [
		{ from: paths.comparison(id), to: paths.incident(id), incident: id, what: 'account' },
		{
			from: paths.chart(id, LADDER),
			to: paths.section(id, 'duration'),
			incident: id,
			what: 'durations',
		},
	]);
