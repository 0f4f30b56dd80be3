import { expect, test } from 'vitest';
import { dayNumber } from '#facts/calendar.ts';
import { downtimes } from '#facts/downtime.ts';
import { aSite, aStage } from '../a.ts';

const days = (fields: Record<string, unknown>) => downtimes([aSite(fields)])[0]?.days;

test('a site is stopped from its first day stopped to the first work back', () =>
	expect(days({ stopped: '2024-07-01', stages: [aStage({ date: '2024-07-08' })] })).toMatchObject({
		least: 7,
		most: 7,
	}));

test('a test is no restart, and neither is a plan', () => {
	const stages = [
		aStage({ id: 'test', kind: 'testing', date: '2024-07-03' }),
		aStage({ id: 'plan', planned: true, date: '2024-07-04' }),
		aStage({ id: 'work', date: '2024-07-08' }),
	];
	expect(days({ stages })).toMatchObject({ most: 7 });
});

test('a stop of month precision gives a range, and never one that ends after the restart', () => {
	const stages = [aStage({ date: '2024-07-20' })];
	expect(days({ stopped: '2024-07', stages })).toMatchObject({ least: undefined, most: 19 });
	const [downtime] = downtimes([aSite({ stopped: '2024-07', stages })]);
	expect(downtime?.stopped.last).toBe(dayNumber('2024-07-20'));
});

test('without a stage, the day by which all ran is the restart', () =>
	expect(days({ stages: [], running: '[..2024-07-31]' })).toMatchObject({
		least: undefined,
		most: 30,
	}));

test('without a stage or a day by which all ran, the length is not known', () =>
	expect(days({ stages: [] })).toBeUndefined());

test.each(['disputed', 'unaffected', 'unknown'])('a site that is %s has no downtime', (state) =>
	expect(downtimes([aSite({ state })])).toEqual([]),
);

test('work that came back first stands first, whatever the order of the files', () => {
	const early = aSite({ stages: [aStage({ date: '2024-07-02' })] }, 'zeta');
	const late = aSite({ stages: [aStage({ date: '2024-07-09' })] }, 'alpha');
	const order = (sites: Parameters<typeof downtimes>[0]) =>
		downtimes(sites).map(({ site }) => site.id);
	expect(order([late, early])).toEqual(['zeta', 'alpha']);
	expect(order([early, late])).toEqual(['zeta', 'alpha']);
});
