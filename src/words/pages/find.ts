import type { Dossier } from '#facts/dossier.ts';
import { questionsOf } from '#facts/questions.ts';
import { paths } from '#records/paths.ts';
import { STATUSES } from '#records/status.ts';
import type { Entry, Found } from '../find/entry.ts';
import { filedWord, NUMBERS } from '../find/filing.ts';
import type { Stretch } from '../find/letters.ts';
import { capital } from '../list.ts';
import { organisationsOf } from '../organisation.ts';
import { withUnit } from '../quantity.ts';

/** The page on which everything can be found. */
export const FIND = {
	title: 'What are you looking for?',
	name: 'Find',
	letters: 'Letters',
	stretches: 'Pages of this letter',
	rule: 'Places, people, organisations, numbers, questions, words and pages are listed. Each line gives the fact itself and leads to its record, with its sources. Questions are filed under the first word that tells what they are about, people under their family name, and numbers by their digits.',
	empty:
		'Nothing is on record yet, so there is nothing to find. As soon as an incident has a record, its places, numbers, people and questions are listed here, from A to Z, each with what is known of it and with a link to the page that shows its sources.',
	places: 'Places and services',
	questions: 'Questions',
};

/** What each kind is called where one is chosen. */
const KINDS: Record<Found, string> = {
	place: 'Places and services',
	organisation: 'Organisations',
	person: 'People',
	number: 'Numbers',
	question: 'Questions',
	statement: 'Statements',
	term: 'Words explained',
	page: 'Pages',
};

/** The box that searches as one types; in braces, what the script puts in. */
export const BOX = {
	label: 'Question, place, person, number or word',
	incident: 'Incident',
	kind: 'Kind',
	status: 'How firm',
	choices: 'Narrow down',
	any: 'All',
	results: 'Results',
	one: '1 result for “{query}”.',
	many: '{count} results for “{query}”.',
	first:
		'{count} results for “{query}”; the first {shown} are listed. A further word narrows them down.',
	partly: 'Nothing holds all of “{query}”; below is what holds most of it.',
	none: 'Nothing on record for “{query}”. Try one word, or fewer letters of it; or look under its letter below.',
	lost: 'The list to search in could not be loaded. Everything in it stands below, from A to Z.',
};

/** What can be chosen between, each with what it is called. */
export const kindsIn = (entries: Entry[]): [kind: Found, name: string][] =>
	(Object.entries(KINDS) as [Found, string][]).filter(([kind]) =>
		entries.some((entry) => entry.kind === kind),
	);
export const statusesIn = (entries: Entry[]): string[] =>
	STATUSES.filter((status) => entries.some((entry) => entry.status === status));

/** What a line calls each incident, by its key: whose it was, unless another was theirs too. */
export function calledIn(dossiers: Dossier[]): Map<string, string> {
	const names = dossiers.map(({ incident }) => organisationsOf(incident));
	return new Map(
		dossiers.map(({ id, incident }, i) => {
			const name = names[i] ?? '';
			return [id, names.indexOf(name) === names.lastIndexOf(name) ? name : incident.name];
		}),
	);
}

/** What is said once, so that the lines need not: it is the rule, and the other words are the exceptions. */
const UNMARKED = 'A fact with no word behind it is confirmed.';

/** How much there is to find. */
export const findAnswer = (entries: Entry[]): string =>
	entries.length === 0
		? 'Nothing is on record yet.'
		: `${withUnit(entries.length, 'entries')}, ${entries.length > 1 ? 'each ' : ''}with its answer. ${UNMARKED}`;

/** What a page of a letter is called among all pages. */
export const letterName = ({ letter, number }: Pick<Stretch, 'letter' | 'number'>): string =>
	[letter === NUMBERS ? 'Numbers' : letter, ...(number > 1 ? [`part ${number}`] : [])].join(', ');

/** The question that the page of a letter answers. */
export const letterTitle = (stretch: Stretch): string =>
	stretch.letter === NUMBERS
		? `Which numbers can be found here${stretch.number > 1 ? `, part ${stretch.number}` : ''}?`
		: `What can be found under ${letterName(stretch)}?`;

/** From which word to which a page of a letter goes. */
export const rangeOf = ({ entries }: Stretch): string =>
	[...new Set([entries[0], entries.at(-1)].map((one) => (one ? filedWord(one) : '')))].join(' to ');

/** So many incidents are opened up on the page; those behind them are found by the box and the letters. */
const OPENED = 6;

/** Where a reader can start who has no word to look for: what stopped, and what is asked. */
export const startsIn = (dossiers: Dossier[]) =>
	dossiers.slice(0, OPENED).map(({ id, incident, sites, claims }) => ({
		id,
		name: capital(incident.name),
		groups: [
			{
				name: FIND.places,
				pages: sites.map((site) => ({ path: paths.site(id, site.id), name: capital(site.label) })),
			},
			{
				name: FIND.questions,
				pages: questionsOf(incident)
					.filter(({ key }) => claims.some(({ question }) => question === key))
					.map(({ key, title }) => ({
						path: `${paths.section(id, 'claims')}#claims-${key}`,
						name: title,
					})),
			},
		].filter(({ pages }) => pages.length > 0),
	}));

/** What a page of a letter holds. */
export const letterAnswer = (stretch: Stretch): string =>
	`${withUnit(stretch.entries.length, 'entries')}: ${rangeOf(stretch)}. ${UNMARKED}`;
