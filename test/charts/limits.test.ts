import { describe, expect, test } from 'vitest';
import { acrossAll } from '#charts/comparisons/chart.ts';
import type { Figured } from '#charts/chart.ts';
import { chartsOf } from '#charts/index.ts';
import { MOST_WORDS, readoutsOf, wordsOf } from '#charts/readout.ts';
import { siteTimes } from '#charts/site-times/chart.ts';
import { subjects } from './subjects.ts';

const charts: (Figured & { incident?: string })[] = [
	...subjects.flatMap((subject) => chartsOf(subject)),
	...subjects.flatMap(({ comparisons }) => acrossAll(comparisons)),
	...[siteTimes(subjects.map(({ dossier }) => dossier)) ?? []].flat(),
];
const named = charts.map((chart) => ({ of: `${chart.incident ?? 'all'} ${chart.name}`, chart }));

describe.each(named)('the frame of $of', ({ chart }) => {
	test('says one claim, one unit and a short key', () => {
		for (const { headline } of chart.views) {
			expect(wordsOf(headline).length, headline).toBeLessThanOrEqual(12);
			expect(headline).toMatch(/^\P{Ll}.*[^.]$/u);
			// A list ends a sentence that says nothing.
			expect(headline).not.toMatch(/: .*(,|;| and )/);
		}
		expect(wordsOf(chart.unit).length, chart.unit).toBeLessThanOrEqual(15);
		expect(chart.unit).not.toMatch(/\.$|as known on/);
		expect(chart.key.length).toBeLessThanOrEqual(5);
	});

	test('does not say one thing twice', () => {
		for (const { headline } of chart.views) {
			expect(headline).not.toBe(chart.unit);
			expect(chart.reading).not.toContain(headline);
		}
		expect(chart.reading).not.toContain(chart.unit);
	});

	test('reads out each mark in a few words', () => {
		for (const view of chart.views) {
			const readouts = readoutsOf(chart, view);
			for (const { key } of view.drawings.flatMap(({ marks }) => marks)) {
				const says = readouts.get(key) ?? '';
				expect(says, key).not.toBe('');
				expect(wordsOf(says).length, says).toBeLessThanOrEqual(MOST_WORDS);
			}
		}
	});
});
