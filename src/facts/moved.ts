import { paths } from '#records/paths.ts';
import type { Dossier } from './dossier.ts';

/** An address at which something stood once, and where it stands now. */
export interface Moved {
	from: string;
	to: string;
	/** Key of the incident that it is about; undefined for what is about all of them. */
	incident?: string;
	/** What moved: the account of the incident, how long it was to each end point, or all corrections. */
	what: 'account' | 'durations' | 'corrections';
}

/** The name of the chart of durations, whose end points stand on the chart of downtime now. */
const LADDER = 'duration-ladder';
const DOWNTIME = 'downtime';

/**
 * Old addresses, which links, prints, codes and frames still name. An incident that was told in a few lines
 * among the comparisons, before it had an account of its own, keeps the address of these lines; the chart
 * that said a second time how long it was leads to where that is said now, and a frame of it to a frame.
 * Corrections stand first among all changes.
 */
export const movedIn = (dossiers: Pick<Dossier, 'id'>[]): Moved[] => [
	{ from: '/corrections/', to: paths.allChanges(), what: 'corrections' },
	...dossiers.flatMap(({ id }): Moved[] => [
		{ from: paths.comparison(id), to: paths.incident(id), incident: id, what: 'account' },
		{
			from: paths.chart(id, LADDER),
			to: paths.section(id, 'duration'),
			incident: id,
			what: 'durations',
		},
		{
			from: paths.embed(id, LADDER),
			to: paths.embed(id, DOWNTIME),
			incident: id,
			what: 'durations',
		},
	]),
];
