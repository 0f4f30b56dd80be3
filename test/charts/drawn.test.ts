import { describe, expect, test } from 'vitest';
import type { Subject } from '#charts/chart.ts';
import { chartsWith, drawnBy } from '#charts/drawn.ts';
import { chartOf } from '#charts/index.ts';
import { dayOf, spanOf } from '#facts/calendar.ts';
import type { Filed } from '#facts/dossier.ts';
import { CHARTS } from '#charts/index.ts';
import { partKeysOf, type Claim } from '#records/claim.ts';
import { subjects } from './subjects.ts';

/** The same claim with another day, number, answer and name. */
function otherwise(claim: Filed<Claim>): Filed<Claim> {
	const { date, value, known, label } = claim;
	return {
		...claim,
		...(date && { date: dayOf(spanOf(date).last + 1) }),
		...(value !== undefined && { value: value + 1 }),
		...(known && { known: { ...known, answer: `${known.answer} Not so.` } }),
		...(label && { label: `${label}, not so` }),
	};
}

/** Each chart of a subject as text, by its name; the map is drawn from the records of sites alone. */
const drawings = (subject: Subject) =>
	new Map(
		CHARTS.filter((name) => name !== 'map').flatMap((name) => {
			const chart = chartOf(name, subject);
			return chart ? [[name, JSON.stringify(chart)] as const] : [];
		}),
	);

describe.each(subjects.map((subject) => [subject.dossier.id, subject] as const))(
	'%s',
	(_, subject) => {
		const { dossier, comparisons } = subject;
		const before = drawings(subject);
		const drawn = drawnBy(subject);

		test('a chart that changes with a claim is known to draw it, or what is counted from it', () => {
			const missed = dossier.claims.flatMap((claim) => {
				const claims = dossier.claims.map((other) => (other === claim ? otherwise(other) : other));
				const after = drawings({ dossier: { ...dossier, claims }, comparisons });
				const parts = dossier.claims.filter((other) => partKeysOf(other).includes(claim.id));
				const known = [claim, ...parts].flatMap(({ id }) => chartsWith(drawn, id));
				return [...after]
					.filter(([name, chart]) => chart !== before.get(name) && !known.includes(name))
					.map(([name]) => `${claim.id} on ${name}`);
			});
			expect(missed).toEqual([]);
		});

		test('only charts that there are draw claims, and only claims that there are', () => {
			for (const [name, claims] of drawn) {
				if (claims.size > 0) expect([...before.keys()]).toContain(name);
				for (const id of claims) expect(dossier.claims.map((claim) => claim.id)).toContain(id);
			}
		});
	},
);
