import type { Rule } from '../rule.ts';

/** Lets the numbers within it stand. */
export const rule = {
	attributes: { reason: {} },
	documented: [
		{
			write: '<Waive reason="…">words</Waive>',
			prints: 'lets a number stand in prose, with your reason',
		},
	],
	anywhere: true,
	wrapped: ({ reason = '' }) => ({ waived: reason }),
} satisfies Rule;
