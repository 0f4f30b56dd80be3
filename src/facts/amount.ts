import type { Quantity } from './quantity.ts';

/** The number that a bar is as long as: the value or, where none is given, the upper end of its range. */
export const drawnAmount = ({ value, high, low }: Quantity): number => value ?? high ?? low ?? 0;
