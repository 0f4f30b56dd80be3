import type { Dossier } from '#facts/dossier.ts';
import { durations, type Duration } from '#facts/duration.ts';

/** The claims whose dates are those of these end points. */
export const dating = (
	{ incident }: Dossier,
	ends: (Pick<Duration, 'id'> | undefined)[],
): string[] =>
	incident.endPoints.flatMap(({ id, claim }) =>
		claim && ends.some((end) => end?.id === id) ? [claim] : [],
	);

/** The claims of the end points that bound the time around a stop: the first and the last. */
export function bounds(dossier: Dossier): string[] {
	const all = durations(dossier);
	return dating(dossier, [all[0], all.at(-1)]);
}

/** The claim that gives the other day from which some records count. */
export const otherStart = ({ incident }: Dossier): string[] =>
	incident.otherStart ? [incident.otherStart.claim] : [];
