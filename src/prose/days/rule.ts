import { durations } from '#facts/duration.ts';
import { bestOf, type Rule } from '../rule.ts';

/** How long it was, to one end point. */
export const rule = {
	attributes: { to: { names: 'end point' } },
	documented: [{ write: '<Days to="…" />', prints: 'the computed days to an end point' }],
	cited: { of: (dossier, { to }) => bestOf(durations(dossier), to) },
	shows: {
		way: 'end point',
		claims: ({ to }, { incident }) =>
			incident.endPoints.flatMap(({ id, claim }) => (id === to && claim ? [claim] : [])),
	},
} satisfies Rule;
