import { expect, test } from 'vitest';
import { lengthOrHeadline, scaleOfStrips, stoppedHeading } from '#words/pages/front.ts';
import { aDossier, anIncident, aSite } from '../a.ts';

test('a strip of hours is not said to be one of days', () => {
	expect(scaleOfStrips(true, false)).toMatch(/^A stroke is a day/);
	expect(scaleOfStrips(true, false)).not.toContain('hour');
	expect(scaleOfStrips(true, true)).toMatch(/A stroke is a day.* a stroke is an hour/);
	expect(scaleOfStrips(false, true)).not.toContain('is a day');
});

test('below its name an incident has no name once more', () => {
	const named = (headline?: string) => aDossier({ incident: anIncident({ headline }) });
	expect(lengthOrHeadline(named(), '2 days')).toBe('2 days');
	expect(lengthOrHeadline(named('A ferry stood still'), undefined)).toBe('A ferry stood still');
	expect(lengthOrHeadline(named(), undefined)).toBe('No one length on record');
});

test('one that stopped is named, more are counted', () => {
	const [north, south] = [aSite({ label: 'North' }), aSite({ label: 'South' })];
	expect(stoppedHeading([north], anIncident())).toBe('North stopped');
	expect(stoppedHeading([north, south], anIncident())).toBe('2 sites stopped');
});
