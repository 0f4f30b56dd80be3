import { expect, test } from 'vitest';
import { stepsOf } from '#facts/timeline.ts';
import {
	backInWords,
	beganInWords,
	byCountry,
	firstBackInWords,
	stepInWords,
} from '#words/site.ts';
import { aPhase, aPlace, aPlan, aSite, aStop } from '../a.ts';

test('what only slowed is never shown with a bare first day, as if it had stopped', () => {
	expect(beganInWords('2024-07-01', true)).toBe('1 July 2024');
	expect(beganInWords('2024-07-01~', false)).toBe('about 1 July 2024 (slowed)');
	expect(beganInWords('2024-07-01', true, '2024-07-03')).toBe(
		'1 July 2024 (slowed; stopped on 3 July 2024)',
	);
	expect(firstBackInWords('2024-07-08', false)).toBe('8 July 2024');
	expect(firstBackInWords('2024-07-08', true)).toBe('8 July 2024 (not for good)');
});

test('a return is told no more exactly than its record does', () => {
	expect(backInWords('2024-07~')).toBe('about July 2024');
	expect(backInWords('[..2024-07-08]')).toBe('by 8 July 2024');
	expect(backInWords('2024-07-08', true)).toBe('8 July 2024 (not its first return)');
	expect(backInWords(undefined)).toBe('not published');
});

test('sites stand by country, each in every country that it has a place in', () => {
	const places = (...countries: string[]) => countries.map((country) => aPlace({ country }));
	const sites = [
		aSite({ label: 'North', places: places('Examplia') }),
		aSite({ label: 'Both', places: places('Examplia', 'Elsewhere') }),
		aSite({ label: 'Nowhere', places: [] }),
	];
	expect(byCountry(sites)).toEqual(['Examplia: North and Both', 'Elsewhere: Both']);
});

test('work that begins at a site that is still out is not called another stop', () => {
	const phases = [
		aStop(),
		aStop({ id: 'tests', from: '2024-07-03', what: 'Some staff test.' }),
		aPhase({ id: 'stamping', from: '2024-07-08' }),
		aPhase({ id: 'lines', from: '2024-07-09' }),
		aStop({ id: 'second', from: '2024-07-10' }),
	];
	const site = aSite({ phases, plans: [aPlan({ date: '2024-07-02', phase: 'stamping' })] });
	const said = stepsOf(site).flatMap(({ condition, unchanged }) =>
		condition ? stepInWords(condition, unchanged) : [],
	);
	expect(said).toEqual(['stopped', 'still stopped', 'back in part', 'back in part', 'stopped']);
});
