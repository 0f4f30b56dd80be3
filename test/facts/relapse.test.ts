import { expect, test } from 'vitest';
import { downtime } from '#charts/downtime/chart.ts';
import { barDays } from '#charts/downtime/words.ts';
import { durations } from '#facts/duration.ts';
import { frameOf } from '#facts/frame.ts';
import { comparisonOf } from '#tables/compared.ts';
import { rows } from '#tables/downtime.ts';
import { daysTo, endPointInWords } from '#words/duration.ts';
import { shadeInWords } from '#words/frame.ts';
import { backInWords } from '#words/site.ts';
import { aDossier, anIncident, aPhase, aSite, aStop } from '../a.ts';

/** It stopped on 1 July, was back in part on the 8th, and stopped again on 1 August. */
const again = aSite({
	phases: [
		aStop(),
		aPhase(),
		aStop({ id: 'again', from: '2024-08-01', what: 'Work stops again.' }),
	],
});
const dossier = aDossier({ sites: [again] });
const [end] = durations(dossier);

test('a return that did not last is said to be none for good, wherever its days are', () => {
	expect(end?.again).toBe(true);
	expect(end && endPointInWords(end)).toMatch(/ \(not for good\)$/);
	expect(end && daysTo({ ...end, status: 'reported' })).toMatch(
		/ \(not for good; our count, reported\)$/,
	);
	expect(durations(aDossier())[0]?.again).toBe(false);
});

test('a step back within a return is no stop', () => {
	const phases = [
		aStop(),
		aPhase({ condition: 'restored' }),
		aPhase({ id: 'x', from: '2024-08-01' }),
	];
	expect(durations(aDossier({ sites: [aSite({ phases })] }))[0]?.again).toBe(false);
});

test('no return is denied that was on record and did not last', () => {
	const [row] = rows(dossier).affected;
	expect(row && barDays(row)).toBe('no lasting return on record');
	expect(row && backInWords(row.back, row.again, row.first_back)).toBe(
		'8 July 2024 (not for good)',
	);
	expect(shadeInWords(frameOf(dossier))).toMatch(/; no lasting return is on record\.$/);
	const headline = downtime({ dossier, comparisons: [] })?.views[0].headline;
	expect(headline).toBe('North stopped; no day of a lasting return is on record');
});

test('beside others, what goes on has no upper end', () => {
	const days = (one: typeof dossier) =>
		comparisonOf(one).rows?.find(({ measure }) => measure === 'days');
	expect(days(aDossier())).toMatchObject({ low: 7, high: 7 });
	expect(days(dossier)).toMatchObject({ low: 7, high: null });
	// Nor has what is counted at another site while the lead is out.
	const endPoints = [{ id: 'south', name: 'return of South', site: 'south', phase: 'first' }];
	const sites = [aSite({ phases: [aStop()] }), aSite({ label: 'South' }, 'south')];
	const open = aDossier({ incident: anIncident({ endPoints }), sites });
	expect(days(open)).toMatchObject({ low: 7, high: null });
});
