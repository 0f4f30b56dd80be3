import { timesInWords, type SiteTime } from '#tables/site-times.ts';
import { elapsedInWords } from '#words/duration.ts';
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

/** As many words as a headline has. */
const MOST = 12;

/** Bounds of the time that a site was out: one without an end may have no bound. */
const boundsOf = ({ out }: SiteTime) => {
	if (out === 'open') return { least: 0, most: Infinity };
	return { least: out?.least ?? 0, most: out === null ? 0 : (out.most ?? Infinity) };
};

/**
 * The chart's main sentence: which site was surely out the longest. Where others may have been out for
 * longer it says for how many days, and of how many that can be.
 */
export function siteTimesHeadline(rows: SiteTime[]): string {
	if (rows.every(({ out }) => out === null)) return 'Sites were slowed, and none was out';
	const [longest, ...others] = rows.toSorted((a, b) => boundsOf(b).least - boundsOf(a).least);
	const { out = null, label = '', organisation = '', several = false } = longest ?? {};
	if (!longest || out === null || out === 'open' || boundsOf(longest).least === 0)
		return 'How long each was out at least is not known';
	const longer = others.filter((row) => boundsOf(row).most >= boundsOf(longest).least).length;
	// Named with all of them it is not that of any one.
	const who = several ? [label] : [`${label} (${organisation})`, label];
	const firm = longest.status === 'confirmed' ? '' : ` (${longest.status})`;
	const time = `${elapsedInWords(out)}${firm}`;
	const claims =
		longer === 0
			? who.map((name) => `${name} stopped longest, for ${time}`)
			: [...who, 'One site'].map(
					(name) => `${name} stopped for ${time}, ${withUnit(longer, 'others')} perhaps longer`,
				);
	return claims.find((claim) => claim.split(' ').length <= MOST) ?? claims.at(-1) ?? '';
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

/** One site in a list of several, between which stand semicolons: its times have commas. */
export const siteTimeInWords = (row: SiteTime): string => `${row.label} ${timesInWords(row)}`;

/** The chart for those who do not see it. */
export const siteTimesDescription = (rows: SiteTime[]): string =>
	`Up to two bars for each of ${withUnit(rows.length, 'sites')}, all on a scale from zero. ${[
		...Map.groupBy(rows, ({ organisation }) => organisation),
	]
		.map(
			([organisation, own]) =>
				`${organisation}: ${own.map((row) => `${siteTimeInWords(row)} (${row.status})`).join('; ')}.`,
		)
		.join(' ')}`;
