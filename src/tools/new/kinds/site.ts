import { site, sites, UNPHASED } from '#records/site.ts';
import { textOf } from '../draft.ts';
import { fieldsFrom, questions, type Answers, type Ask, type Question } from '../question.ts';
import { shortKey } from '../slug.ts';
import { filed } from './filed.ts';

export const phase = site.shape.phases.unwrap().element;
const place = site.shape.places.unwrap().element;

const within = (part: string, field: string) => (part ? `${part}-${field}` : field);

/** What a site is and does; asked in the same words for a site and for an incident’s first. */
export const siteAsks = (part = ''): Ask[] => [
	{ field: 'name' },
	{ field: 'label', preset: (answers) => answers[within(part, 'name')] },
	{ field: 'role' },
	{ field: 'makes', when: () => part === '' },
];

/** Where it is: nothing for what has no place. */
export function placeQuestions(part: string): Question[] {
	const isPlaced = (answers: Answers) => answers[within(part, 'name')] !== undefined;
	return questions(
		part,
		place,
		['name', 'country', 'latitude', 'longitude'].map((field) => ({
			field,
			...(field !== 'name' && { when: isPlaced }),
		})),
	).map((one) => ({
		...one,
		...(one.field === 'name' && {
			optional: true,
			about: 'The town where it is; nothing for what has no place, such as an online shop.',
		}),
	}));
}

/** The place that was given, as a list; none where none was. */
export const placesFrom = (part: string, answers: Answers): object =>
	answers[within(part, 'name')] === undefined ? {} : { places: [fieldsFrom(part, place, answers)] };

/** The first phase of a site. */
export const phaseAsks: Ask[] = [
	{ field: 'from' },
	{ field: 'condition', preset: () => 'out' },
	{ field: 'what' },
	{ field: 'status', preset: () => 'reported' },
];

const isUnphased = ({ state }: Answers) => (UNPHASED as readonly unknown[]).includes(state);
const isDisputed = ({ state }: Answers) => state === 'disputed';

export const sitePlan = filed({
	kind: sites,
	asks: [
		...siteAsks(),
		{ field: 'state' },
		{ field: 'answer' },
		{ field: 'against', when: isDisputed, needed: 'where state is disputed' },
		{ field: 'sources' },
		{ field: 'basis' },
	],
	more: [
		...placeQuestions('place'),
		...questions(
			'phase',
			phase,
			phaseAsks.map((ask) => ({ ...ask, when: (answers) => !isUnphased(answers) })),
		),
	],
	name: (answers) => shortKey(textOf(answers, 'label')),
	fields: (answers) => ({
		...placesFrom('place', answers),
		...(isUnphased(answers)
			? {}
			: {
					phases: [
						{
							id: 'stop',
							...fieldsFrom('phase', phase, answers),
							sources: answers['sources'],
						},
					],
				}),
	}),
});
