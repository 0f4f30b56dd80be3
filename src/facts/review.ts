import { spanOf } from './calendar.ts';
import type { Dossier, Filed } from './dossier.ts';
import type { Claim } from '#records/claim.ts';

/** The claims that should have been looked at again by this day (`YYYY-MM-DD`), the longest overdue first. */
export const overdue = (
	{ claims }: Dossier,
	day: string,
): (Filed<Claim> & { reviewBy: string })[] =>
	claims
		.flatMap((claim) => (claim.reviewBy ? [{ ...claim, reviewBy: claim.reviewBy }] : []))
		.filter(({ reviewBy }) => spanOf(reviewBy).last < spanOf(day).last)
		.toSorted(
			(a, b) => spanOf(a.reviewBy).last - spanOf(b.reviewBy).last || (a.id < b.id ? -1 : 1),
		);
