import { allRestarts } from '#facts/restarts.ts';
import { bestOfEach, type Rule } from '../rule.ts';

/** The steps of all sites. */
export const rule = {
	attributes: {},
	documented: [
		{ write: '<Restarts />', prints: 'a table of what came back, in the order of time' },
	],
	cited: {
		of: (dossier) => bestOfEach(allRestarts(dossier).map(({ phase }) => phase)),
		several: true,
	},
	block: true,
} satisfies Rule;
