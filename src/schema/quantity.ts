import { z } from 'astro/zod';
import { unit } from './unit.ts';

/** The fields of a number that may have a range; shared by claims and their further figures. */
export const quantityFields = {
	/** The number itself, or the middle of a range. */
	value: z.number().optional(),
	/** Lower end of the range. */
	low: z.number().optional(),
	/** Upper end of the range. */
	high: z.number().optional(),
	/** The number is given as "about". */
	about: z.literal(true).optional(),
	/** The number is a ceiling: "up to". */
	upTo: z.literal(true).optional(),
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
