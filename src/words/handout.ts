import type { Sheet } from '#facts/handouts.ts';
import type { Handout } from '#records/handout.ts';
import type { Incident } from '#records/incident.ts';
import type { Site } from '#records/site.ts';
import type { Verdict } from '#records/report.ts';
import { inWords } from './date.ts';
import { inList } from './list.ts';
import { agreeing } from './noun.ts';
import { siteTitle } from './pages/sites.ts';
import { withUnit } from './quantity.ts';
import { siteInSentence } from './site.ts';

/** What a class can make of an assertion, given the evidence; each has a box to tick. */
export const JUDGEMENTS = ['supported', 'not supported as it stands', 'cannot tell'] as const;
type Judgement = (typeof JUDGEMENTS)[number];

/** Which box each verdict of ours stands for. */
export const JUDGED: Record<Verdict, Judgement> = {
	holds: 'supported',
	'needs correcting': 'not supported as it stands',
	contested: 'cannot tell',
	'found nowhere else': 'cannot tell',
};

/** The letters of cards, as a direction: "Card B", "Cards B and F". */
export const cardsInWords = (letters: string[]): string =>
	letters.length > 0
		? `${agreeing(letters.length, 'Card', 'Cards')} ${inList(letters)}`
		: 'No card';

/** The name of a sheet in lists: "Brief", "Brief, large print of 16 points", "Sheet on the North works". */
export const sheetName = ({ handout, site, pairs, points }: Sheet): string => {
	if (site) return `Sheet on ${siteInSentence(site)}`;
	if (pairs) return `${pairs.sites.length} ${pairs.noun.many}, two to a side`;
	return `${handout?.label ?? ''}${points ? `, large print of ${points} points` : ''}`;
};

/** The question that a sheet answers. */
export const sheetTitle = ({ handout, site, pairs }: Sheet): string => {
	if (pairs) return `What happened to each of these ${pairs.noun.many}?`;
	return handout?.title ?? (site ? siteTitle(site) : '');
};

/** For whom a sheet is, as a sentence that follows its name. */
export const audienceInWords = ({ handout, site, pairs, points }: Sheet): string => {
	if (pairs) return `For those who hand out a sheet on one ${pairs.noun.one} each.`;
	const type = points ? ' The words are the same.' : '';
	return `For ${handout?.audience ?? (site ? siteReaders(site) : '')}.${type}`;
};

/** How the sheet of sites in pairs is used. */
export const PAIRED = 'Each half of a side is complete in itself: cut the sides in the middle.';

/** For whom the sheet of a site is. */
const siteReaders = (site: Site): string => {
	const [place, other] = site.places;
	return place && !other
		? `readers near ${place.name}`
		: `readers who ask about ${siteInSentence(site)}`;
};

type Parts = NonNullable<Handout['timing']>;

/** How long a lesson is: "45 minutes". */
export const lessonLength = (parts: Parts): string =>
	withUnit(
		parts.reduce((sum, { minutes }) => sum + minutes, 0),
		'minutes',
	);

/** What stands above the plan of a lesson; `only` says what a short version leaves. */
export const timingCaption = (parts: Parts, only = ''): string =>
	[`A plan for ${lessonLength(parts)}, not yet tried in a class.`, only].filter(Boolean).join(' ');

/** Which tasks and cards a short version of the lesson has: "Use tasks 1 and 3, with cards A and C." */
export function shortTasks(tasks: { number: number; cards: string[]; short: boolean }[]): string {
	const few = tasks.filter(({ short }) => short);
	const numbers = few.map(({ number }) => String(number));
	const letters = [...new Set(few.flatMap(({ cards }) => cards))].toSorted();
	return few.length > 0
		? `Use ${agreeing(few.length, 'task', 'tasks')} ${inList(numbers)} alone, with ${agreeing(letters.length, 'card', 'cards')} ${inList(letters)}.`
		: '';
}

/** A criterion of success in a pupil's mouth. */
export const criterionInWords = (can: string): string => `I can ${can}.`;

/** What a board writes beside each question. */
export const BOARD = { owner: 'Owner', answer: 'Answer', day: 'By' };

/** What stands on the sheets of a lesson beside its own words. */
export const LESSON = {
	pupil: 'Name',
	day: 'Date',
	because: 'Because',
	answer: 'Answer',
	ownWords: 'In the report’s words:',
	cutHere: 'Cut along the dashes. Each card says who says so, of which day, and how firm it is.',
	minutes: 'Minutes',
	what: 'What to do',
	marking: 'What to look for in a pupil’s sheet and in what is said',
	criterion: 'Criterion',
	starting: 'Starting',
	met: 'Met',
	beyond: 'Beyond',
};

/** A reading age, with how far it can be trusted. */
export const readingAgeInWords = (age: number): string =>
	`Reading age: about ${age}. This is a rough guide, computed by the Flesch–Kincaid formula from the length of words and sentences.`;

/** A size as people read it: "180 kB", "1.2 MB". */
export const fileSize = (bytes: number): string =>
	bytes < 999_500
		? `${Math.max(1, Math.round(bytes / 1000))} kB`
		: `${(bytes / 1e6).toFixed(1)} MB`;

/** What a link to a file for printing says: "A4: PDF, 2 pages, 180 kB". */
export const pdfInWords = (paper: string, pages: number, bytes: number): string =>
	`${paper}: PDF, ${withUnit(pages, 'pages')}, ${fileSize(bytes)}`;

/** What a link to a file for a word processor says: "To edit: Word file, 40 kB". */
export const wordFileInWords = (bytes: number): string => `To edit: Word file, ${fileSize(bytes)}`;

/** How many handouts there are, and for whom they are made. */
export const handoutsAnswer = (
	written: number,
	sites: number,
	{ siteNoun: { one } }: Pick<Incident, 'siteNoun'>,
): string =>
	written + sites === 0
		? 'No sheet has been made yet.'
		: `Yes: ${inList([
				...(written > 0 ? [withUnit(written, 'sheets')] : []),
				...(sites > 0
					? [
							sites > 1
								? `${withUnit(sites, 'sheets')} on one ${one} each`
								: `1 sheet on the ${one}`,
						]
					: []),
			])}, laid out for paper and made from the same records as the pages.`;

/** Over the sheets of sites. */
export const sheetsOfSites = (sites: number, { siteNoun: { one } }: Pick<Incident, 'siteNoun'>) =>
	`One ${one}${sites > 1 ? ' each' : ''}`;

/** The day of the facts on a sheet: "Facts as of 1 September 2024". */
export const factsAsOf = (asOf: string): string => `Facts as of ${inWords(asOf)}`;
