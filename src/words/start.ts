import type { Start } from '#facts/starts.ts';
import { inWords } from './date.ts';
import { STATE_WORDS } from './site.ts';

/** A day to count from, as a choice: "1 September, first day stopped". */
export const startLabel = ({ date, name, slowed }: Start): string =>
	`${inWords(date, 'short')}, ${name ?? `first day ${slowed ? STATE_WORDS.slowed : STATE_WORDS.stopped}`}`;
