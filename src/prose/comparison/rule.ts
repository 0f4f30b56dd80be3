import type { Rule } from '../rule.ts';

/** Another incident, which stands in no incident's folder. */
export const rule = {
	attributes: { id: { names: 'comparison' } },
	documented: [
		{ write: '<Comparison id="…">words</Comparison>', prints: 'a link to another incident' },
	],
	anywhere: true,
	link: true,
} satisfies Rule;
