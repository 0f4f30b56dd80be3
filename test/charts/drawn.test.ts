import { describe, expect, test } from 'vitest';
import type { Subject } from '#charts/chart.ts';
import { chartsWith, drawnBy } from '#charts/drawn.ts';
import { dayOf, spanOf } from '#facts/calendar.ts';
import type { Filed } from '#facts/dossier.ts';
import { chartOf, CHARTS, type ChartName } from '#charts/index.ts';
import { chartOnce } from '#charts/once.ts';
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

/** A chart of a subject as text; undefined where it has none. */
const drawing = (name: ChartName, subject: Subject) => {
	const chart = chartOf(name, subject);
	return chart && JSON.stringify(chart);
};

/** All but the map, which is drawn from the records of sites alone. */
const NAMES = CHARTS.filter((name) => name !== 'map');

describe.each(subjects.map((subject) => [subject.dossier.id, subject] as const))(
	'%s',
	(_, subject) => {
		const { dossier, comparisons } = subject;
		const drawn = drawnBy(subject);

		/** Whether a claim, or what is counted from it, is known to be drawn by a chart. */
		const isKnown = (claim: Filed<Claim>, name: ChartName) =>
			[claim, ...dossier.claims.filter((other) => partKeysOf(other).includes(claim.id))].some(
				({ id }) => chartsWith(drawn, id).includes(name),
			);

		test.each(NAMES)('%s stays as it is whatever the claims say that it does not draw', (name) => {
			const claims = dossier.claims.map((claim) =>
				isKnown(claim, name) ? claim : otherwise(claim),
			);
			expect(drawing(name, { dossier: { ...dossier, claims }, comparisons })).toBe(
				drawing(name, subject),
			);
		});

		test('a chart that draws claims changes where all of them do', () => {
			const claims = dossier.claims.map(otherwise);
			const all = { dossier: { ...dossier, claims }, comparisons };
			const drawers = NAMES.filter((name) => drawn.get(name)?.size);
			expect(drawers.filter((name) => drawing(name, all) === drawing(name, subject))).toEqual([]);
		});

		test('only charts that there are draw claims, and only claims that there are', () => {
			for (const [name, claims] of drawn) {
				if (claims.size > 0) expect(chartOf(name, subject)).toBeDefined();
				for (const id of claims) expect(dossier.claims.map((claim) => claim.id)).toContain(id);
			}
		});
	},
);

test.each(subjects)('a chart of $dossier.id is laid out once for the same records', (subject) => {
	const others = { ...subject, comparisons: subject.comparisons.slice(1) };
	for (const name of CHARTS) {
		const chart = chartOnce(name, subject);
		expect(chartOnce(name, subject)).toBe(chart);
		for (const other of [others, { ...subject, dossier: { ...subject.dossier } }, subject])
			expect(JSON.stringify(chartOnce(name, other))).toBe(JSON.stringify(chartOf(name, other)));
	}
});
