import type { Rule } from '../rule.ts';

/** A source; `at` is the place within it: a page, a paragraph, a minute. */
export const rule = {
	attributes: { source: { names: 'source' }, at: { optional: true } },
	documented: [{ write: '<Cite source="…" at="…" />', prints: 'the number of a source' }],
	cited: {
		of: (_, { source = '' }) => [source],
		joins: true,
		// A place would lose its meaning beside the numbers of others.
		alone: ({ at }) => Boolean(at),
	},
} satisfies Rule;
