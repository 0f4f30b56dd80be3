import { timesInWords, type SiteTime } from '#tables/site-times.ts';
import { inList } from '#words/list.ts';
import { withUnit } from '#words/quantity.ts';

/** The question that the chart answers. */
export const SITE_TIMES_TITLE = 'How long was each site out, and how long reduced?';

/** What each bar means. */
export const SITE_TIMES_KEY = {
	out: 'out, or with something else in its place',
	reduced: 'slowed, or back in part',
	may: 'up to the most that the records allow',
	open: 'no end on record',
};

/** What a note of a site that is not drawn says of it. */
export const IN_HOURS = 'counted in hours';

/** The chart's main sentence: which site was out the longest. */
export function siteTimesHeadline(rows: SiteTime[]): string {
	const most = ({ out }: SiteTime) =>
		out === null || out === 'open' ? -1 : (out.most ?? out.least ?? -1);
	const [longest] = rows.toSorted((a, b) => most(b) - most(a));
	return longest && most(longest) >= 0
		? `${longest.label} of ${longest.organisation} was out longest`
		: 'Sites were slowed, and none was out';
}

/** What is measured. */
export const SITE_TIMES_UNIT = 'Days out and days reduced, each from the site’s own first day';

/** What is compared, and what is left out. */
export const siteTimesReading = (shown: number, all: number): string =>
	[
		'A plant, a shop and a service are not of one size: only their times are compared.',
		shown < all &&
			`Of ${withUnit(all, 'sites')} that stopped or were slowed, ${shown} are drawn: of each incident those that its length is counted by, then those out the longest.`,
	]
		.filter(Boolean)
		.join(' ');

/** The chart for those who do not see it. */
export const siteTimesDescription = (rows: SiteTime[]): string =>
	`Up to two bars for each of ${withUnit(rows.length, 'sites')}, all on a scale from zero. ${[
		...Map.groupBy(rows, ({ organisation }) => organisation),
	]
		.map(
			([organisation, own]) =>
				`${organisation}: ${inList(own.map((row) => `${row.label} (${row.status}) ${timesInWords(row)}`))}.`,
		)
		.join(' ')}`;
