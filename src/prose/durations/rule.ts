import { durations } from '#facts/duration.ts';
import { SHOWN } from '#facts/references.ts';
import type { Rule } from '../rule.ts';

/** How long it was, to every end point. */
export const rule = {
	attributes: {},
	documented: [{ write: '<Durations />', prints: 'a table of how long it was, to each end point' }],
	cited: {
		of: (dossier) => durations(dossier).flatMap(({ sources }) => sources.slice(0, SHOWN)),
		several: true,
	},
	shows: {
		way: 'end point',
		claims: (_, { incident }) => incident.endPoints.flatMap(({ claim }) => claim ?? []),
	},
	block: true,
} satisfies Rule;
