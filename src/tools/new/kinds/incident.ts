import { key } from '#records/text.ts';
import { incident, type RegisterPage } from '#records/incident.ts';
import { site } from '#records/site.ts';
import { newRecord, textOf, type Draft, type Plan } from '../draft.ts';
import { fieldsFrom, question, questions, type Answers } from '../question.ts';
import { fullDay, slug } from '../slug.ts';
import { placeAsks, stage } from './site.ts';
import { firstNamed, withNew } from './source.ts';

const STEP = 'first-step';
const COUNT = 'days-to-first-step';

/** The questions that each incident begins with. */
const EVENT = 'What happened?';
const LENGTH = { title: 'How long did it last?', page: 'duration' satisfies RegisterPage };

const BODY = `## In brief

Work stood still from <Date of="began" />. It was <Days to="${STEP}" />.

## How long did it last?

<Durations />

<Chart of="downtime" />`;

const KEY = key.meta({
	description: 'The name of the incident’s folder, which is its address.',
	examples: ['example-2024'],
});

const home = (answers: Answers) => `incidents/${textOf(answers, 'key')}`;

/** The count of days follows from the dates alone, so that an incident begins with a sound claim. */
const countOfDays = (answers: Answers, sources: unknown[]): object => ({
	asks: 'How long was it until the first step of the restart?',
	statement: 'The count runs from the first day of the stop to the first step of the restart.',
	question: slug(LENGTH.title),
	derived: { days: { to: STEP } },
	saidBy: 'Our own count, between two dates on record',
	asOf: answers['as-of'],
	method: 'Calendar days are counted, the last day left out.',
	label: 'To the first step of the restart',
	sources,
});

function drafts(answers: Answers, around: Parameters<Plan['drafts']>[1]): Draft[] {
	const sources = [answers['source-key']];
	const place = slug(textOf(answers, 'site-label'));
	const step = { id: STEP, ...fieldsFrom('stage', stage, answers), sources };
	const { name, label, ...rest } = fieldsFrom('site', site, answers) as Answers;
	const { answer, ...where } = rest;
	const stop = { status: answers['began-status'], stopped: answers['began'] };
	const top = fieldsFrom('', incident, { ...answers, sources }) as Answers;
	const end = { id: STEP, name: 'first step of the restart', site: place, stage: STEP };
	return [
		withNew(answers, around, home(answers), 'source'),
		newRecord(
			`${home(answers)}/sites/${place}`,
			{ name, label, ...where, state: 'stopped', answer, ...stop, stages: [step], sources },
			'site',
		),
		newRecord(`${home(answers)}/claims/${COUNT}`, countOfDays(answers, sources), 'count'),
		newRecord(
			`${home(answers)}/incident`,
			{
				...top,
				endPoints: [end],
				questions: { [slug(EVENT)]: EVENT, [slug(LENGTH.title)]: LENGTH },
				keyClaims: [COUNT],
			},
			'',
			BODY,
		),
	];
}

export const incidentPlan: Plan = {
	about: incident.meta()?.description ?? '',
	questions: [
		...questions('', incident, [
			{ field: 'organisation' },
			{ field: 'longForm', when: () => false },
			{ field: 'name', preset: ({ organisation }) => `${String(organisation)} incident` },
			{
				field: 'title',
				preset: ({ organisation }) => `What stopped ${String(organisation)}, and for how long?`,
			},
			{ field: 'summary' },
			{ field: 'asOf' },
			{ field: 'began' },
			{ field: 'beganStatus' },
		]),
		...questions('site', site, [...placeAsks('site-'), { field: 'answer' }]),
		...questions('stage', stage, [
			{ field: 'date' },
			{ field: 'kind' },
			{ field: 'what' },
			{ field: 'status', preset: (answers) => answers['began-status'] },
		]),
		question('key', KEY, {
			field: 'key',
			quiet: true,
			preset: (answers) => {
				const year = fullDay(textOf(answers, 'began')).slice(0, 4);
				return `${slug(textOf(answers, 'organisation'), 2)}-${year}`;
			},
			isTaken: (id, _, { dossiers }) => dossiers.some((dossier) => dossier.id === id),
		}),
		...firstNamed(home, true),
	],
	drafts,
	next: 'Run npm run dev and look at it. Then add what else is known: npm run new claim, statement, site, event.',
};
