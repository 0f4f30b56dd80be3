import type { Term } from '#records/term.ts';
import { withUnit } from './quantity.ts';

/** How many terms stand in the list at the end of a page. */
export const termsInWords = (count: number): string =>
	`${withUnit(count, 'terms')} that this page uses`;

/** What a term means, after what its letters stand for. */
export const meaningInWords = ({ longForm, meaning }: Term): string =>
	longForm ? `${longForm}. ${meaning}` : meaning;
