import { z } from 'astro/zod';
import { unit } from './unit.ts';

/** The fields of a number that may have a range; shared by claims and their further figures. */
export const quantityFields = {
	value: z.number().describe('The number itself, or the middle of a range.').optional(),
	low: z.number().describe('Lower end of the range.').optional(),
	high: z.number().describe('Upper end of the range.').optional(),
	about: z.literal(true).describe('The number is given as “about”.').optional(),
	atMost: z.literal(true).describe('The number is a ceiling: “up to”.').optional(),
	atLeast: z.literal(true).describe('The number is a floor: “at least”.').optional(),
	unit: unit.optional(),
};

interface Bounds {
	value?: unknown;
	atMost?: unknown;
	atLeast?: unknown;
	low?: number | undefined;
	high?: number | undefined;
}

/** Why a number cannot be a floor or a ceiling as it is given; undefined where it can. */
export function misbounded({ value, low, high, atMost, atLeast }: Bounds): string | undefined {
	if (atMost && atLeast)
		return 'A number is at most or at least so many. Give low and high instead.';
	if (!atMost && !atLeast) return undefined;
	const end = atMost ? high : low;
	if (end !== undefined || value === undefined)
		return `A ${atMost ? 'ceiling' : 'floor'} is a value: write it under value, without ${atMost ? 'high' : 'low'}.`;
	return undefined;
}

/** True where low, value and high stand in that order. */
export function inOrder({ value, low, high }: Bounds): boolean {
	const given = [low, value, high].filter((bound) => typeof bound === 'number');
	return given.every((bound, i) => i === 0 || bound >= (given[i - 1] ?? bound));
}
