import { site, sites } from '#records/site.ts';
import { textOf } from '../draft.ts';
import { fieldsFrom, questions, type Answers, type Ask, type Question } from '../question.ts';
import { slug } from '../slug.ts';
import { filed } from './filed.ts';

export const stage = site.shape.stages.unwrap().element;

/** Where a place lies and what it does; asked in the same words for a site and for an incident’s first. */
export const placeAsks = (part = ''): Ask[] => [
	{ field: 'name' },
	{ field: 'label', preset: (answers) => answers[`${part}name`] },
	...['place', 'country', 'latitude', 'longitude', 'role', 'makes'].map((field) => ({ field })),
];

const isStopped = ({ state }: Answers) => state === 'stopped';
const hasStep = (answers: Answers) => answers['stage-date'] !== undefined;

/** The first step back to work; without a day there is none. */
const stageQuestions: Question[] = questions('stage', stage, [
	{ field: 'date', when: isStopped },
	{ field: 'kind', when: hasStep },
	{ field: 'what', when: hasStep },
	{ field: 'status', when: hasStep, preset: (answers) => answers['status'] },
]).map((one) => (one.flag === 'stage-date' ? { ...one, optional: true } : one));

export const sitePlan = filed({
	kind: sites,
	asks: [
		...placeAsks(),
		{ field: 'state' },
		{ field: 'answer' },
		{ field: 'stopped', when: isStopped, needed: true },
		{ field: 'status', when: isStopped, needed: true },
		{ field: 'sources' },
		{ field: 'running', when: isStopped },
		{ field: 'runningBasis', when: isStopped },
	],
	more: stageQuestions,
	name: (answers) => slug(textOf(answers, 'label')),
	fields: (answers) => {
		if (!hasStep(answers)) return {};
		const { date, ...rest } = fieldsFrom('stage', stage, answers) as Answers;
		const sources = answers['sources'];
		return { stages: [{ id: 'first-step', date, ...rest, sources }] };
	},
});
