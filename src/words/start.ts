import type { Start } from '#facts/starts.ts';
import { inWords } from './date.ts';

/** A day to count from, as a choice: "1 September, first day stopped". */
export const startLabel = ({ date, name = 'first day stopped' }: Start): string =>
	`${inWords(date, 'short')}, ${name}`;
