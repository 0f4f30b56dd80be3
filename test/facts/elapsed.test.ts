import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsed, quantityOfElapsed, shifted, type Elapsed } from '#facts/elapsed.ts';
import { elapsedInWords } from '#words/duration.ts';

const of = (
	least: number | undefined,
	most: number | undefined,
	unit: Elapsed['unit'],
): Elapsed => ({ least, most, about: false, unit });
const words = (from: string, to: string) => {
	const time = elapsed(from, to);
	return time && elapsedInWords(time);
};

describe('what elapsed between two dates', () => {
	test.each([
		['2025-09-01', '2025-10-08', '37 days'],
		['2025-09', '2025-10-08', '8 to 37 days'],
		['2025-09-01~', '2025-10-08', 'about 37 days'],
		['2025-09-01', '[..2025-10-08]', 'at most 37 days'],
		['[..2025-09-01]', '2025-10-08', 'at least 37 days'],
		['[..2025-09-01]', '[..2025-10-08]', 'not known'],
		['2025-09-01', '2025-09-01', 'less than a day'],
		['2025-04-28T12:33+02:00', '2025-04-28T17:06+02:00', '4 hours 33 minutes'],
		['2025-04-28T12:33+02:00', '2025-04-28T11:33+01:00', 'less than a minute'],
		['2025-04-28T12:33+02:00', '2025-04-28T13:18+02:00', '45 minutes'],
		['2025-04-28T12:00Z', '[2025-04-29T04:00Z..2025-04-29T05:00Z]', '16 to 17 hours'],
		['2025-04-28T12:00Z', '[2025-04-28T12:20Z..2025-04-28T12:45Z]', '20 to 45 minutes'],
		['2025-04-28T12:00Z', '[2025-04-28T12:45Z..2025-04-28T16:00Z]', '45 minutes to 4 hours'],
		['2025-04-28T12:00Z', '[..2025-04-28T16:00Z]', 'at most 4 hours'],
		['2025-04-28T12:00Z', '2025-04-30T11:59Z', '47 hours 59 minutes'],
		['2025-04-28T12:00Z', '2025-04-30T12:00Z', '2 days'],
		['2025-04-28T12:00Z', '2025-05-01T14:20Z', '3 days 2 hours'],
		['2025-04-28T12:00Z', '[2025-05-01T12:00Z..2025-05-02T12:00Z]', '3 to 4 days'],
		['2025-04-28T12:33+02:00', '2025-05-01', '3 days'],
		['2025-04-28T23:30-03:00', '2025-04-29', '1 day'],
	])('from %s to %s is “%s”', (from, to, said) => expect(words(from, to)).toBe(said));

	test('clocks that are put back make the night longer', () =>
		expect(words('2025-10-25T23:00+02:00', '2025-10-26T07:00+01:00')).toBe('9 hours'));

	test('nothing elapsed where the end is surely before the start', () => {
		expect(elapsed('2025-09-02', '2025-09-01')).toBeUndefined();
		expect(elapsed('2025-04-28T12:33+02:00', '2025-04-28T12:00+02:00')).toBeUndefined();
	});

	const moment = fc.integer({ min: 0, max: 90 * 24 * 60 });
	/** A moment, and what a record may say of it: to the minute or the day, exactly or within bounds. */
	const recorded = fc
		.tuple(moment, moment, moment, fc.integer({ min: -12, max: 14 }))
		.chain(([a, b, c, hours]) => {
			const [low = 0, at = 0, high = 0] = [a, b, c].toSorted((one, other) => one - other);
			const offset = hours * 60;
			const local = (minutes: number) => new Date((minutes + offset + 20_000 * 1440) * 60_000);
			const zone = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
			const minute = (minutes: number) =>
				local(minutes).toISOString().slice(0, 16) + (hours === 0 ? 'Z' : zone);
			const day = (minutes: number) => local(minutes).toISOString().slice(0, 10);
			const own = Math.floor((at + offset) / 1440) + 20_000;
			return fc.constantFrom(
				...[minute, day].flatMap((written) => [
					{ at, own, text: written(at) },
					{ at, own, text: `[${written(low)}..${written(high)}]` },
					{ at, own, text: `[..${written(high)}]` },
				]),
				{ at, own, text: day(at).slice(0, 7) },
			);
		});

	test('is never outside of what is told', () =>
		fc.assert(
			fc.property(recorded, recorded, (from, to) => {
				const time = elapsed(from.text, to.text);
				const lasted = time?.unit === 'minutes' ? to.at - from.at : to.own - from.own;
				if (!time) expect(Math.min(to.at - from.at, to.own - from.own)).toBeLessThan(0);
				if (time?.most !== undefined) expect(lasted).toBeLessThanOrEqual(time.most);
				if (time?.least !== undefined && lasted >= 0)
					expect(lasted).toBeGreaterThanOrEqual(time.least);
			}),
		));

	test('is counted in days as soon as one end is a day', () =>
		fc.assert(
			fc.property(recorded, recorded, (from, to) => {
				const unit = [from, to].every(({ text }) => text.includes('T')) ? 'minutes' : 'days';
				expect(elapsed(from.text, to.text)?.unit ?? unit).toBe(unit);
			}),
		));
});

describe('counted from another start', () => {
	const count = fc
		.tuple(fc.nat(90), fc.nat(90), fc.boolean(), fc.boolean())
		.map(([least, more, hasLeast, hasMost]) =>
			of(hasLeast ? least : undefined, hasMost ? least + more : undefined, 'minutes'),
		);

	test('both bounds move alike, and neither falls below zero', () =>
		fc.assert(
			fc.property(count, fc.integer({ min: -90, max: 90 }), (time, by) => {
				const { least, most, unit } = shifted(time, by);
				expect(unit).toBe(time.unit);
				expect([least === undefined, most === undefined]).toEqual([
					time.least === undefined,
					time.most === undefined,
				]);
				if (time.least !== undefined && time.most !== undefined)
					expect((most ?? 0) - (least ?? 0)).toBe(time.most - time.least);
				expect(Math.min(least ?? 0, most ?? 0)).toBeGreaterThanOrEqual(0);
			}),
		));
});

test('as a number it has a ceiling, a floor or both', () => {
	expect(quantityOfElapsed(of(undefined, 5, 'days'))).toMatchObject({ value: 5, atMost: true });
	expect(quantityOfElapsed(of(5, undefined, 'days'))).toMatchObject({
		value: 5,
		atLeast: true,
	});
	expect(quantityOfElapsed(of(undefined, undefined, 'days'))).toBeUndefined();
	expect(quantityOfElapsed(of(90, 90, 'minutes'))).toMatchObject({ value: 90, unit: 'minutes' });
});

test('from none to some is said as a ceiling, and none at all as none', () => {
	const days = { unit: 'days' as const, about: false };
	expect(quantityOfElapsed({ ...days, least: 0, most: 5 })).toEqual({
		...days,
		value: 5,
		atMost: true,
	});
	expect(quantityOfElapsed({ ...days, least: 0, most: 0 })).toEqual({ ...days, value: 0 });
});
