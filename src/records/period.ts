import { z } from 'astro/zod';
import { parseEdtf, type EdtfDate } from './edtf.ts';
import { TEXTS } from './text.ts';

const HINT =
	'Write a period as 2025-09, or from its first to its last day, month or year: 2025-07/2025-09.';

/** A stretch of whole days, months or years: its ends as they are written, which may be one. */
export interface Period {
	from: string;
	to: string;
}

const isWhole = ({ precision, approximate }: EdtfDate) =>
	['day', 'month', 'year'].includes(precision) && !approximate;

/**
 * Reads a period, which EDTF writes as `2025-07/2025-09`, or as one day, month or year. Returns
 * undefined for anything else, and where the first end is later than the last.
 */
export function parsePeriod(text: string): Period | undefined {
	const [from = '', to = from, ...more] = text.split('/');
	const [first, last] = [parseEdtf(from), parseEdtf(to)];
	if (!first || !last || more.length > 0 || !isWhole(first) || !isWhole(last)) return undefined;
	return (first.earliest ?? '') <= last.latest ? { from, to } : undefined;
}

export const period = z
	.string({ error: `This must be a period. ${HINT}` })
	.refine((text) => parsePeriod(text) !== undefined, {
		error: ({ input }) => `${String(input)} is no period. ${HINT}`,
	})
	.meta({
		description: 'A stretch of whole days, months or years, from its first to its last.',
		patternErrorMessage: HINT,
		examples: ['2025-09', '2025-07/2025-09'],
	})
	.register(TEXTS, { is: 'code' });
