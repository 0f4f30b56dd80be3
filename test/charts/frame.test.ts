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
	again: false,
	restored: '2024-08-01',
	lead: ['North'],
	stopped: '2024-07-01',
	said: {},
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
			again: false,
			restored: undefined,
			lead: ['North'],
			stopped: '2024-07-01',
			said: {},
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
		expect(frameOf(aDossier({ sites: [restored] }))).toEqual({
			...frame,
			said: { restored: '[..2024-08-01]' },
		}));

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
		expect(textsOf({ ...frame, stopped: undefined })).toContain('slowed');
		expect(textsOf({ ...frame, stopped: '2024-07-02' })).toContain('slowed, then stopped');
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
		expect(faultsOf(drawn({ ...shown, stopped: back }, ALL))).toEqual([]);
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
		expect(of(aStop(), aPhase())).toBe('Shaded: North, stopped from 1 to 8 July 2024.');
		expect(shadeInWords(frameOf(aDossier({ sites: [restored] })))).toBe(
			'Shaded: North, stopped from 1 to 8 July 2024. ' +
				'Striped: back in part, to 1 August 2024 at the latest.',
		);
		expect(of(aStop(), aPhase({ from: '2024-07-01' }))).toBe(
			'Shaded: North, stopped on 1 July 2024.',
		);
		expect(of(aStop({ condition: 'degraded' }))).toBe(
			'North: slowed from 1 July 2024; no return is on record.',
		);
		expect(of(aStop({ from: '[2024-06-28..2024-07-02]' }), aPhase({ from: '2024-07-08~' }))).toBe(
			'Shaded: North, stopped from a day between 28 June and 2 July to about 8 July 2024.',
		);
		expect(of(aStop({ from: '2024-07-01~' }))).toBe(
			'North: stopped from about 1 July 2024; no return is on record.',
		);
		const later = aStop({ id: 'later', from: '2024-07-03' });
		expect(of(aStop({ condition: 'degraded' }), later)).toBe(
			'North: slowed from 1 July 2024, stopped from 3 July 2024; no return is on record.',
		);
		expect(of(aStop({ condition: 'degraded' }), later, aPhase())).toBe(
			'Shaded: North, slowed from 1 July 2024, stopped from 3 to 8 July 2024.',
		);
	});
});

describe('what is behind the marks', () => {
	const shapesOf = (shown: Frame, parts: Part[] = ALL) => {
		const place = across(shown, parts);
		return { place, ...backdrop(shown, place), all: backdrop(shown, place).shapes(100, [40, 70]) };
	};
	const rectsOf = (shown: Frame) =>
		shapesOf(shown).all.flatMap((shape) =>
			shape.shape === 'rect' && shape.fill === 'land' ? [shape] : [],
		);
	const textOf = (shown: Frame, asked: string) =>
		shapesOf(shown).all.find((shape) => shape.shape === 'text' && shape.text === asked);

	test('is shaded from the stop to the first return, and striped from there to the full one', () => {
		const { at } = across(frame, ALL);
		const [stop, striped, ...more] = rectsOf(frame);
		expect(more).toEqual([]);
		expect(stop).toMatchObject({ x: at(frame.began) });
		expect(stop?.pattern).toBeUndefined();
		expect(striped).toMatchObject({ x: at('2024-07-08'), pattern: 'stripes' });
		expect((stop?.x ?? 0) + (stop?.width ?? 0)).toBeCloseTo(at('2024-07-08'), 1);
		expect((striped?.x ?? 0) + (striped?.width ?? 0)).toBeCloseTo(at('2024-08-01'), 1);
		for (const band of [stop, striped]) expect((band?.y ?? 0) + (band?.height ?? 0)).toBe(100);
	});

	test('is not shaded where no return is on record, nor striped where no full one is', () => {
		expect(rectsOf({ ...frame, back: undefined, restored: undefined })).toMatchObject([
			{ width: 0 },
		]);
		expect(rectsOf({ ...frame, restored: undefined })).toHaveLength(1);
		expect(textOf({ ...frame, restored: undefined }, 'back in part')).toBeUndefined();
	});

	test('has both names in one line where there is room, else one below the other', () => {
		const far = { ...frame, back: '2024-07-28' };
		const yOf = (shown: Frame, word: string) => {
			const shape = textOf(shown, word);
			return shape?.shape === 'text' ? shape.y : undefined;
		};
		expect(yOf(far, 'back in part')).toBe(yOf(far, 'stopped'));
		expect(yOf(frame, 'back in part')).toBeGreaterThan(yOf(frame, 'stopped') ?? Infinity);
		expect(shapesOf(frame).top).toBeGreaterThan(shapesOf(far).top);
	});

	test('has the name of the return within the frame, to the left of its end where need be', () => {
		const late = { ...frame, back: '2024-08-18', restored: '2024-08-20' };
		const { place } = shapesOf(late);
		expect(textOf(late, 'back in part')).toMatchObject({ x: place.right, dx: 0, anchor: 'end' });
		expect(textOf(frame, 'back in part')).toMatchObject({ x: place.at('2024-07-08'), dx: 4 });
		expect(textOf(frame, 'back in part')).not.toHaveProperty('anchor');
	});

	test('has a line above each lane, from side to side', () => {
		const lines = shapesOf(frame).all.filter(
			(shape) => shape.shape === 'line' && shape.y1 === shape.y2,
		);
		expect(lines).toMatchObject([40, 70].map((y) => ({ x1: 0, x2: 100, y1: y, y2: y })));
	});
});
