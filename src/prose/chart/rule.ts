import { CHARTS } from '#charts/index.ts';
import { oneOf, type Rule } from '../rule.ts';

/** A chart; nothing where an incident's records do not allow it. */
export const rule = {
	attributes: { of: { choice: oneOf('chart', CHARTS) } },
	documented: [
		{ write: '<Chart of="…" />', prints: 'a chart; the checker names those that there are' },
	],
	shows: {
		way: 'chart',
		claims({ of }, _, drawn) {
			const name = CHARTS.find((chart) => chart === of);
			return (name && drawn.get(name)) ?? [];
		},
	},
	block: true,
} satisfies Rule;
