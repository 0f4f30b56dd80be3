import type { Correction } from '#records/correction.ts';

/** The page of an incident's changes. */
export const changesTitle = (incident: string): string =>
	`What has changed in the account of the ${incident}, and when?`;
export const CHANGES = {
	editions:
		'An edition is named by the day of its facts and by eight letters and digits that stand for the whole of its content; both are printed at the foot of each page. If you hold a print, look for its day below. Whatever stands above that day is new since. What stands under the same day may be new too, where those eight differ. Changes of other pages are listed with these [on one page].',
	none: 'No change of this account is on record for this day.',
};
/** Marks the day of an edition among the days of changes. */
export const dayOfEdition = (edition: string): string => `The day of this edition, ${edition}.`;

/** The page of all changes. */
export const CORRECTIONS = {
	title: 'What has been corrected or changed?',
	kinds: 'A change of what these pages say is of one of four kinds, from slight to grave:',
	corrected: 'What was wrong, and is put right',
	changes: 'What changed, the newest first',
	others: 'What else changed, the newest first',
	older: 'Older changes',
};

/** What is told of a change, by what each is called. */
export const CHANGE_FACTS = {
	said: 'It said',
	says: 'It says now',
	why: 'Why',
	pages: 'Pages',
};

/** The feed of changes. */
export const feedTitle = (publication: string): string => `${publication}: changes and corrections`;
export const FEED_ABOUT = 'What changed in the text and the data, when and why.';

/** Words in quotation marks at the end of a sentence, of which they may have been the end where they stood. */
const quoted = (words: string): string => (/[.?!]$/.test(words) ? `“${words}”` : `“${words}”.`);

/** A change in the feed, a paragraph each: what it is, what stood there and stands there now, and why. */
export const changeInFeed = ({ summary, said, says, why }: Correction): string[] => [
	summary,
	...(said ? [`It said: ${quoted(said)}`] : []),
	...(says ? [`It says: ${quoted(says)}`] : []),
	`Why: ${why}`,
];
