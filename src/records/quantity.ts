import { z } from 'astro/zod';
import { unit } from './unit.ts';

/** The fields of a number that may have a range; shared by claims and their further figures. */
export const quantityFields = {
	value: z.number().describe('The number itself, or the middle of a range.').optional(),
	low: z.number().describe('Lower end of the range.').optional(),
	high: z.number().describe('Upper end of the range.').optional(),
	about: z.literal(true).describe('The number is given as “about”.').optional(),
	upTo: z.literal(true).describe('The number is a ceiling: “up to”.').optional(),
	unit: unit.optional(),
};

interface Bounds {
	value?: unknown;
	low?: number | undefined;
	high?: number | undefined;
}

/** True where low, value and high stand in that order. */
export function inOrder({ value, low, high }: Bounds): boolean {
	const given = [low, value, high].filter((bound) => typeof bound === 'number');
	return given.every((bound, i) => i === 0 || bound >= (given[i - 1] ?? bound));
}
