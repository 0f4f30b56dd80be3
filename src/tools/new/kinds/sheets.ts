import { handouts } from '#records/handout.ts';
import { pages } from '#records/page.ts';
import { reports, report } from '#records/report.ts';
import { dossierOf, type Around } from '../around.ts';
import { textOf } from '../draft.ts';
import { fieldsFrom, questions, type Answers, type Choice } from '../question.ts';
import { shortDay, shortKey } from '../slug.ts';
import { filed } from './filed.ts';

const assertion = report.shape.assertions.element;

const claimsThere = (around: Around, { incident }: Answers): Choice[] =>
	(dossierOf(around, incident)?.claims ?? []).map(({ id, asks }) => ({ value: id, about: asks }));

/** A report that was checked begins with its first assertion. */
export const reportPlan = filed({
	kind: reports,
	asks: [
		{ field: 'publisher' },
		{ field: 'published' },
		{ field: 'title' },
		{ field: 'summary' },
		{ field: 'source' },
	],
	more: questions('assertion', assertion, [
		{ field: 'says' },
		{ field: 'words' },
		{ field: 'verdict' },
		{ field: 'why' },
		{ field: 'claims', choices: claimsThere },
	]),
	fields: (answers) => ({ assertions: [fieldsFrom('assertion', assertion, answers)] }),
	name: (answers) =>
		[shortKey(textOf(answers, 'publisher')), shortDay(textOf(answers, 'published'))]
			.filter(Boolean)
			.join('-'),
	next: 'Write its other assertions under the first, then run npm run check:content.',
});

const isAnswers = ({ format }: Answers) => format === 'answers';

export const handoutPlan = filed({
	kind: handouts,
	named: true,
	asks: [
		{ field: 'format' },
		{
			field: 'answersTo',
			when: isAnswers,
			needed: 'where format is answers',
			choices: (around, { incident }) =>
				(dossierOf(around, incident)?.handouts ?? []).map(({ id, title }) => ({
					value: id,
					about: title,
				})),
		},
		{ field: 'title' },
		{ field: 'summary' },
		{ field: 'label' },
		{ field: 'audience' },
		{
			field: 'order',
			quiet: true,
			preset: ({ incident }, around) =>
				Math.max(0, ...(dossierOf(around, incident)?.handouts ?? []).map(({ order }) => order)) + 1,
		},
		{ field: 'sides', preset: () => 2 },
	],
	name: (answers) => shortKey(textOf(answers, 'label')),
});

export const pagePlan = filed({
	kind: pages,
	named: true,
	asks: [{ field: 'title' }, { field: 'summary' }],
	name: (answers) => shortKey(textOf(answers, 'title')),
});
