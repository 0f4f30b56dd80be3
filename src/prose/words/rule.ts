import type { Rule } from '../rule.ts';

/** Words of the glossary with their meanings, for a sheet that links to nothing. */
export const rule = {
	attributes: { of: { names: 'term', several: true } },
	documented: [
		{ write: '<Words of="…" />', prints: 'words of the glossary, each with its meaning' },
	],
	anywhere: true,
	block: true,
} satisfies Rule;
