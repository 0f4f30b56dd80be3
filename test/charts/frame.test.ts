import { describe, expect, test } from 'vitest';
import { backdrop } from '#charts/draw/backdrop.ts';
import { across, columnOf } from '#charts/draw/frame.ts';
import { partOf, frameOf, type Part, type Frame } from '#facts/frame.ts';
import type { Drawing } from '#charts/draw/drawing.ts';
import { besides, daysFromTo, shadeInWords, toScale } from '#words/frame.ts';
import { aClaim, aDossier, anIncident, aPhase, aSite, aStop } from '../a.ts';
import { faultsOf } from './laws.ts';

const frame: Frame = {
	from: '2024-06-24',
	to: '2024-08-22',
	began: '2024-07-01',
	back: '2024-07-08',
	restored: '2024-08-01',
	lead: ['North'],
	stopped: true,
};
/** The site was back in part on 8 July, and wholly by 1 August. */
const restored = aSite({
	phases: [aStop(), aPhase(), aPhase({ id: 'all', from: '[..2024-08-01]', condition: 'restored' })],
});
const ALL: Part[] = ['earlier', 'to scale', 'later', 'later'];
const textsOf = (shown: Frame, parts: Part[] = ALL) =>
	backdrop(shown, across(shown, parts))
		.shapes(100, [])
		.flatMap((shape) => (shape.shape === 'text' ? shape.text : []));
const drawn = (shown: Frame, parts: Part[]): Drawing => {
	const behind = backdrop(shown, across(shown, parts));
	const height = behind.top + 10;
	return { id: 'x', height, ground: behind.shapes(height, [behind.top]), marks: [] };
};

describe('the frame', () => {
	test('runs from a week before the stop to three weeks after the last that is known of it', () =>
		expect(frameOf(aDossier())).toEqual({
			from: '2024-06-24',
			to: '2024-07-29',
			began: '2024-07-01',
			back: '2024-07-08',
			restored: undefined,
			lead: ['North'],
			stopped: true,
		}));

	test('counts an end point that is only known by its latest day from that day', () => {
		const incident = anIncident({
			endPoints: [
				...anIncident().endPoints,
				{ id: 'normal', name: 'normal output', claim: 'normal' },
			],
		});
		const claims = [aClaim({ date: '[..2024-08-01]' }, 'normal')];
		expect(frameOf(aDossier({ incident, claims }))).toEqual({ ...frame, restored: undefined });
	});

	test('knows the last day that the full return can mean', () =>
		expect(frameOf(aDossier({ sites: [restored] }))).toEqual(frame));

	test('of several leads is back with the last, and not while one is out', () => {
		const incident = anIncident({ lead: ['north', 'south'] });
		const late = aSite(
			{ label: 'South', phases: [aStop(), aPhase({ from: '2024-07-12' })] },
			'south',
		);
		const out = aSite({ label: 'South', phases: [aStop()] }, 'south');
		expect(frameOf(aDossier({ incident, sites: [restored, late] }))).toMatchObject({
			back: '2024-07-12',
			restored: undefined,
			lead: ['North', 'South'],
		});
		expect(frameOf(aDossier({ incident, sites: [restored, out] })).back).toBeUndefined();
	});

	test('holds its own first and last day', () => {
		const days = ['2024-06-23', '2024-06-24', '2024-08-22', '2024-08-23'];
		expect(days.map((day) => partOf(frame, day))).toEqual([
			'earlier',
			'to scale',
			'to scale',
			'later',
		]);
	});
});

describe('across', () => {
	test('a day is as wide as any other', () => {
		const { at } = across(frame, ALL);
		expect(at('2024-07-11') - at('2024-07-01')).toBeCloseTo(at('2024-08-11') - at('2024-08-01'), 1);
	});

	test('there is a column where something stands in it, and nowhere else', () => {
		expect(across(frame, ['to scale'])).toMatchObject({ left: 2, right: 98 });
		expect(across(frame, ALL)).toMatchObject({ counts: { earlier: 1, later: 2 } });
		expect(across(frame, ALL).left).toBeGreaterThan(across(frame, ['to scale']).left);
		expect(across(frame, ALL).right).toBeLessThan(columnOf('later'));
		expect(textsOf(frame)).toEqual(expect.arrayContaining(['earlier', '1', 'later', '2']));
		expect(textsOf(frame, ['to scale'])).not.toContain('later');
	});

	test('nothing outside of the frame is placed as if it were to scale', () => {
		const { at, left, right } = across(frame, ALL);
		expect([at('2020-01-01'), at('2030-01-01')]).toEqual([left, right]);
	});
});

describe('the backdrop', () => {
	test('names the stop and the return in part, or the stop alone where there was none', () => {
		expect(textsOf(frame)).toEqual(expect.arrayContaining(['stopped', 'back in part']));
		expect(textsOf({ ...frame, restored: '2024-07-08' })).not.toContain('back in part');
		expect(textsOf({ ...frame, restored: undefined })).not.toContain('back in part');
		expect(textsOf({ ...frame, stopped: false })).toContain('slowed');
	});

	test('shades nothing where no return is on record', () => {
		const open = { ...frame, back: undefined, restored: undefined };
		const shades = backdrop(open, across(open, ['to scale']))
			.shapes(100, [])
			.filter((shape) => shape.shape === 'rect' && shape.fill === 'land' && shape.width > 0);
		expect(shades).toEqual([]);
	});

	test.each([
		['2024-07-02', '2024-07-03', '2024-07-24'],
		['2024-07-31', '2024-08-01', '2024-08-22'],
		['2024-07-02', '2025-07-01', '2025-07-22'],
		['2025-06-30', '2025-07-01', '2025-07-22'],
	])('with a return on %s and its end on %s nothing overlaps', (back, all, to) => {
		const shown = { ...frame, back, restored: all, to };
		expect(faultsOf(drawn(shown, ALL))).toEqual([]);
		expect(faultsOf(drawn(shown, ['to scale']))).toEqual([]);
	});
});

describe('words', () => {
	test('the year stands once where there is one', () => {
		expect(daysFromTo('2024-06-24', '2024-08-22')).toBe('24 June to 22 August 2024');
		expect(daysFromTo('2024-12-24', '2025-01-02')).toBe('24 December 2024 to 2 January 2025');
	});

	test('only columns that there are are spoken of', () => {
		expect(toScale(frame, { earlier: 0, later: 0 })).toMatch(/are to scale\.$/);
		expect(toScale(frame, { earlier: 1, later: 0 })).toContain('; what is earlier stands in');
		expect(toScale(frame, { earlier: 1, later: 1 })).toContain('; what is earlier or later');
		expect(besides(frame, 'answers', { earlier: [], later: ['2025-01', '2025-02'] })).toBe(
			'Later than 22 August 2024: 2 answers, from January 2025 to February 2025.',
		);
	});

	test('the shade names whose stop it is, and the ends of it with their days', () => {
		const of = (...phases: object[]) =>
			shadeInWords(
				frameOf(aDossier({ incident: anIncident({ endPoints: [] }), sites: [aSite({ phases })] })),
			);
		expect(of(aStop(), aPhase())).toBe('Shaded: North, stopped from 1 July 2024 to 8 July 2024.');
		expect(shadeInWords(frameOf(aDossier({ sites: [restored] })))).toBe(
			'Shaded: North, stopped from 1 July 2024 to 8 July 2024. ' +
				'Striped: back in part, to 1 August 2024 at the latest.',
		);
		expect(of(aStop({ condition: 'degraded' }))).toBe(
			'North: slowed from 1 July 2024; no return is on record.',
		);
	});
});
