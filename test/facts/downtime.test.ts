import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '#facts/calendar.ts';
import {
	downtimeOf,
	downtimes,
	statusOfCourse,
	statusOfSite,
	stretchesOf,
	stateOf,
} from '#facts/downtime.ts';
import { CONDITIONS, UNPHASED, type Condition } from '#records/site.ts';
import { aPhase, aSite, aStop } from '../a.ts';

/** A site with these phases, each from a day of July 2024 or from a date. */
const siteOf = (...phases: [condition: Condition, from: string][]) =>
	aSite({
		phases: phases.map(([condition, from], i) =>
			aPhase({ id: `p${i}`, condition, from: from.length > 2 ? from : `2024-07-${from}` }),
		),
	});
const lasted = (...phases: Parameters<typeof siteOf>) => downtimeOf(siteOf(...phases))?.lasted;

test('a site is out from its first day out to the first work back', () =>
	expect(lasted(['out', '01'], ['partial', '08'])).toMatchObject({ least: 7, most: 7 }));

test('a workaround is no return', () => {
	const phases: Parameters<typeof siteOf> = [
		['out', '01'],
		['workaround', '03'],
		['restored', '08'],
	];
	expect(lasted(...phases)).toMatchObject({ least: 7, most: 7 });
	expect(downtimeOf(siteOf(...phases))?.back?.phase.condition).toBe('restored');
});

test('a site that only worked in another way was slowed, and did not stop', () => {
	const site = siteOf(['workaround', '01'], ['restored', '08']);
	expect(downtimeOf(site)).toMatchObject({ stopped: false, out: undefined });
	expect(stateOf(site)).toBe('slowed');
});

test('a site that was slowed alone counts to its restoration, through all that was partly back', () => {
	const site = siteOf(['degraded', '01'], ['partial', '03'], ['restored', '08']);
	expect(downtimeOf(site)).toMatchObject({ stopped: false, lasted: { least: 7, most: 7 } });
	expect(stateOf(site)).toBe('slowed');
});

test('a site that was slowed alone first came back in part', () => {
	const back = (...phases: Parameters<typeof siteOf>) =>
		downtimeOf(siteOf(...phases))?.back?.phase.id;
	expect(back(['degraded', '01'], ['partial', '03'], ['restored', '08'])).toBe('p1');
	expect(back(['degraded', '01'], ['partial', '03'])).toBe('p1');
	expect(back(['degraded', '01'], ['partial', '03'], ['degraded', '05'])).toBeUndefined();
});

test('a return that is not the first is told as such', () => {
	const again = (...phases: Parameters<typeof siteOf>) => downtimeOf(siteOf(...phases))?.again;
	expect(again(['out', '01'], ['partial', '04'], ['out', '10'], ['restored', '12'])).toBe(true);
	expect(again(['out', '01'], ['partial', '04'], ['restored', '12'])).toBe(false);
	expect(again(['out', '01'], ['workaround', '04'], ['out', '10'])).toBe(false);
});

test('what stopped only after it was slowed names both, and what stopped twice its first return', () => {
	const of = (...phases: Parameters<typeof siteOf>) => downtimeOf(siteOf(...phases));
	const slowed = of(['degraded', '01'], ['out', '03'], ['partial', '08']);
	expect(slowed).toMatchObject({ stoppedLater: { phase: { id: 'p1' } }, lasted: { least: 5 } });
	const twice = of(['out', '01'], ['partial', '04'], ['out', '10'], ['restored', '12']);
	expect(twice).toMatchObject({ stoppedLater: undefined, firstBack: { phase: { id: 'p1' } } });
	expect(of(['degraded', '01'])).toMatchObject({ stoppedLater: undefined, firstBack: undefined });
});

test('several outages are added, and the time between them is not', () => {
	const site = siteOf(['out', '01'], ['partial', '04'], ['out', '10'], ['restored', '12']);
	expect(downtimeOf(site)).toMatchObject({
		lasted: { least: 5, most: 5 },
		back: { phase: { id: 'p3' } },
	});
});

test('while it lasts there are no days, neither of it all nor of its last outage', () => {
	expect(lasted(['out', '01'])).toBeUndefined();
	expect(lasted(['out', '01'], ['workaround', '03'])).toBeUndefined();
	expect(lasted(['out', '01'], ['partial', '04'], ['out', '10'])).toBeUndefined();
	expect(downtimeOf(siteOf(['out', '01']))).toMatchObject({ back: undefined, restored: undefined });
});

test('how long a site was out is no firmer than the day of its return', () => {
	const site = aSite({
		phases: [
			aPhase({ id: 'stop', from: '2024-07-01', condition: 'out', status: 'confirmed' }),
			aPhase({ id: 'back', from: '2024-07-08', condition: 'restored', status: 'reported' }),
		],
	});
	expect(statusOfSite(site)).toBe('confirmed');
	expect(statusOfCourse(site)).toBe('reported');
	expect(statusOfCourse(aSite({ state: 'kept on', phases: [] }))).toBeUndefined();
});

test('time out and time reduced are counted apart, each open while it lasts', () => {
	const times = (...phases: Parameters<typeof siteOf>) => {
		const { out, reduced } = downtimeOf(siteOf(...phases)) ?? {};
		return [out, reduced].map((time) => (typeof time === 'object' ? time.most : time));
	};
	expect(times(['out', '01'], ['partial', '08'], ['restored', '18'])).toEqual([7, 10]);
	expect(times(['degraded', '01'], ['out', '03'], ['restored', '08'])).toEqual([5, 2]);
	expect(times(['out', '01'], ['restored', '08'])).toEqual([7, undefined]);
	expect(times(['out', '01'], ['partial', '08'])).toEqual([7, 'open']);
	expect(times(['degraded', '01'])).toEqual([undefined, 'open']);
	expect(times(['out', '01'], ['workaround', '04'])).toEqual(['open', undefined]);
});

test('a month gives a range, and never one that ends after what came next', () => {
	expect(lasted(['out', '2024-07'], ['partial', '20'])).toMatchObject({
		least: undefined,
		most: 19,
	});
	expect(downtimeOf(siteOf(['out', '2024-07'], ['partial', '20']))?.began.last).toBe(
		dayNumber('2024-07-20'),
	);
});

test('only a latest day of the return gives no least', () =>
	expect(lasted(['out', '01'], ['restored', '[..2024-07-31]'])).toMatchObject({
		least: undefined,
		most: 30,
	}));

test('fully back counts only where nothing came after it', () => {
	const again = siteOf(['out', '01'], ['restored', '04'], ['degraded', '10']);
	expect(downtimeOf(again)).toMatchObject({ restored: undefined, lasted: { most: 3 } });
});

test.each(UNPHASED)('a site that is %s has no downtime', (state) => {
	expect(downtimes([aSite({ state })])).toEqual([]);
	expect(stateOf(aSite({ state }))).toBe(state);
});

test('work that came back first stands first, whatever the order of the files', () => {
	const until = (from: string, id: string) => aSite({ phases: [aStop(), aPhase({ from })] }, id);
	const [early, late] = [until('2024-07-02', 'zeta'), until('2024-07-09', 'alpha')];
	const order = (sites: Parameters<typeof downtimes>[0]) =>
		downtimes(sites).map(({ site }) => site.id);
	expect(order([late, early])).toEqual(['zeta', 'alpha']);
	expect(order([early, late])).toEqual(['zeta', 'alpha']);
});

describe('whatever was recorded of what truly happened', () => {
	const START = dayNumber('2024-07-01');
	/** A true day, with how far before and after it its record reaches; without a first day at all. */
	const known = fc.record({
		day: fc.nat(60),
		before: fc.nat(9),
		after: fc.nat(9),
		open: fc.boolean(),
	});
	const written = ({
		day,
		before,
		after,
		open,
	}: typeof known extends fc.Arbitrary<infer T> ? T : never) => {
		const at = (number: number) => dayOf(START + number);
		if (open) return `[..${at(day + after)}]`;
		return before + after === 0 ? at(day) : `[${at(day - before)}..${at(day + after)}]`;
	};
	/** A history: true days in order, each with a condition. */
	const history = fc
		.array(fc.tuple(known, fc.constantFrom(...CONDITIONS)), { minLength: 1, maxLength: 6 })
		.map((list) => {
			const days = list.map(([one]) => one.day).toSorted((a, b) => a - b);
			return list.map(([one, condition], i) => ({
				day: days[i] ?? 0,
				condition,
				from: written({ ...one, day: days[i] ?? 0 }),
			}));
		});
	const recorded = (steps: { condition: Condition; from: string }[]) => ({
		...aSite(),
		phases: steps.map(({ condition, from }, i) => ({
			id: `p${i}`,
			what: 'It.',
			status: 'confirmed' as const,
			sources: [],
			condition,
			from,
		})),
	});

	test('the bounds of its phases are in order, narrower than written, and hold the truth', () =>
		fc.assert(
			fc.property(history, (steps) => {
				const found = stretchesOf(recorded(steps));
				for (const [i, { from, to }] of found.entries()) {
					const day = START + (steps[i]?.day ?? 0);
					expect(from.last).toBeGreaterThanOrEqual(day);
					expect(from.first ?? day).toBeLessThanOrEqual(day);
					expect(to?.last ?? Infinity).toBeGreaterThanOrEqual(from.last);
					expect(to?.first ?? Infinity).toBeGreaterThanOrEqual(from.first ?? -Infinity);
					const [alone] = stretchesOf(recorded(steps.slice(i, i + 1)));
					expect(from.last).toBeLessThanOrEqual(alone?.from.last ?? 0);
					expect(from.first ?? 0).toBeGreaterThanOrEqual(alone?.from.first ?? 0);
				}
			}),
		));

	test('the days out are between the least and the most', () =>
		fc.assert(
			fc.property(history, (steps) => {
				const site = recorded(steps);
				const isOut = ({ condition }: { condition: Condition }) =>
					condition === 'out' || condition === 'workaround';
				const isKind = steps.some(({ condition }) => condition === 'out')
					? isOut
					: ({ condition }: { condition: Condition }) => condition !== 'restored';
				const time = downtimeOf(site)?.lasted;
				const last = steps.at(-1);
				if (!steps.some(isKind) || (last && isKind(last))) expect(time).toBeUndefined();
				else {
					const truth = steps.reduce(
						(sum, step, i) => sum + (isKind(step) ? (steps[i + 1]?.day ?? 0) - step.day : 0),
						0,
					);
					expect(time?.most ?? Infinity).toBeGreaterThanOrEqual(truth);
					expect(time?.least ?? 0).toBeLessThanOrEqual(truth);
				}
			}),
		));
});
