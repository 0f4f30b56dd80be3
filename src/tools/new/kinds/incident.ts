import { key } from '#records/text.ts';
import { incident, type RegisterPage } from '#records/incident.ts';
import { site } from '#records/site.ts';
import { slug } from '#records/slug.ts';
import { newRecord, textOf, type Draft, type Plan } from '../draft.ts';
import { fieldsFrom, question, questions, type Answers, type Question } from '../question.ts';
import { fullDay, shortKey } from '../slug.ts';
import { phase, phaseAsks, placeQuestions, placesFrom, siteAsks } from './site.ts';
import { firstOfIncident, withNew } from './source.ts';

/** The questions that each incident begins with. */
const EVENT = 'What happened?';
const LENGTH = { title: 'How long did it last?', page: 'duration' satisfies RegisterPage };

const BODY = `This account counts from <Date of="began" />.

## How long did it last?

<Chart of="downtime" />`;

const KEY = key.meta({
	description: 'The name of the incident’s folder, which is its address.',
	examples: ['example-2024'],
});

const home = (answers: Answers) => `incidents/${textOf(answers, 'key')}`;

function drafts(answers: Answers, around: Parameters<Plan['drafts']>[1]): Draft[] {
	const sources = [answers['source-key']];
	const lead = shortKey(textOf(answers, 'site-label'));
	const stop = { id: 'stop', ...fieldsFrom('phase', phase, answers), sources };
	const { name, label, ...rest } = fieldsFrom('site', site, answers) as Answers;
	const where = placesFrom('site-place', answers);
	const top = fieldsFrom('', incident, answers) as Answers;
	return [
		withNew(answers, around, home(answers), 'source'),
		newRecord(
			`${home(answers)}/sites/${lead}`,
			{ name, label, ...where, ...rest, phases: [stop], sources },
			'site',
		),
		newRecord(
			`${home(answers)}/incident`,
			{
				...top,
				lead: [lead],
				questions: { [slug(EVENT)]: EVENT, [slug(LENGTH.title)]: LENGTH },
			},
			'',
			BODY,
		),
	];
}

/**
 * Questions of which only what nothing tells is asked: an incident that is unfinished takes the rest as
 * it follows, and has it changed in its files. A flag is taken for any of them. A source’s address may be
 * left out, and then why.
 */
const quietly = (all: Question[]): Question[] =>
	all.map((one) =>
		one.preset || (one.optional && one.field !== 'url') ? { ...one, quiet: true } : one,
	);

/** What its first site is; what it does is, until somebody says it, what the sector is. */
const siteQuestions = questions('site', site, siteAsks('site')).map((one) =>
	one.field === 'role' ? { ...one, preset: (answers: Answers) => answers['sector'] } : one,
);

const organisationIn = ({ organisations }: Answers) => [organisations].flat().map(String)[0] ?? '';

export const incidentPlan: Plan = {
	about: incident.meta()?.description ?? '',
	questions: [
		...questions('', incident, [
			{ field: 'organisations' },
			{ field: 'longForm', when: () => false },
			{ field: 'kind' },
			{ field: 'sector' },
			{ field: 'countries' },
			{
				field: 'name',
				quiet: true,
				preset: (answers) => `${organisationIn(answers)} ${textOf(answers, 'kind')}`,
			},
			{
				field: 'title',
				quiet: true,
				preset: (answers) => `What stopped at ${organisationIn(answers)}, and for how long?`,
			},
			{ field: 'headline', quiet: true },
			{ field: 'summary' },
			{ field: 'asOf', preset: (_, { today }) => today },
			{ field: 'published', preset: (_, { today }) => today, quiet: true },
		]),
		...quietly(siteQuestions),
		...quietly(placeQuestions('site-place')),
		...quietly(questions('phase', phase, phaseAsks)),
		...quietly(
			questions('site', site, [{ field: 'answer', preset: (answers) => answers['phase-what'] }]),
		),
		question('key', KEY, {
			field: 'key',
			quiet: true,
			preset: (answers) => {
				const year = fullDay(textOf(answers, 'phase-from')).slice(0, 4);
				return `${shortKey(organisationIn(answers), 2)}-${year}`;
			},
			isTaken: (id, _, { dossiers }) => dossiers.some((dossier) => dossier.id === id),
		}),
		...quietly(firstOfIncident(home)),
	],
	drafts,
	next: 'Run npm run dev and look at it. Then add what else is known: npm run new claim, statement, site, event.',
};
