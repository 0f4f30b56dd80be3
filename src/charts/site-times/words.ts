import { timesInWords, type SiteTime } from '#tables/site-times.ts';
import { inWords } from '#words/date.ts';
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
		? `Longest out by the records: ${longest.label}, ${longest.organisation}`
		: 'Sites that were slowed, site by site';
}

/** What is measured, and what is left out. */
export const siteTimesSubtitle = (shown: number, all: number, asOf: string): string =>
	[
		`Days, as known on ${inWords(asOf)}, each from the site’s own first day. A plant, a shop and a service are not of one size: only their times are compared.`,
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
