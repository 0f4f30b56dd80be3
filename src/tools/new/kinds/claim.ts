import { questionsOf } from '#facts/questions.ts';
import { claims } from '#records/claim.ts';
import { dossierOf } from '../around.ts';
import { textOf } from '../draft.ts';
import type { Answers } from '../question.ts';
import { shortKey } from '../slug.ts';
import { filed } from './filed.ts';

const never = () => false;
const has = (status: string) => (answers: Answers) => answers['status'] === status;
const isGiven = (answers: Answers, flag: string) => answers[flag] !== undefined;
const hasNumber = (answers: Answers) =>
	['value', 'low', 'high'].some((flag) => isGiven(answers, flag));
const hasNoRange = (answers: Answers) =>
	has('estimated')(answers) && !(isGiven(answers, 'low') && isGiven(answers, 'high'));

export const claimPlan = filed({
	kind: claims,
	named: true,
	asks: [
		{ field: 'asks' },
		{ field: 'statement' },
		{
			field: 'question',
			choices: (around, { incident }) =>
				questionsOf(dossierOf(around, incident)?.incident ?? { questions: {} }).map(
					({ key, title }) => ({ value: key, about: title }),
				),
		},
		{ field: 'status', needed: true },
		{ field: 'value' },
		{ field: 'low', when: has('estimated') },
		{ field: 'high', when: has('estimated') },
		{ field: 'unit', when: hasNumber, needed: 'with a number' },
		{ field: 'about', when: never },
		{ field: 'atMost', when: never },
		{ field: 'atLeast', when: never },
		{ field: 'date', when: (answers) => !hasNumber(answers) },
		{ field: 'saidBy' },
		{ field: 'asOf', preset: ({ incident }, around) => dossierOf(around, incident)?.incident.asOf },
		{ field: 'sources' },
		{ field: 'against', when: has('disputed'), needed: 'where status is disputed' },
		{ field: 'method', when: has('estimated'), needed: 'where status is estimated' },
		{
			field: 'noRange',
			when: hasNoRange,
			needed: 'where status is estimated and there is no range',
			or: ['low', 'high'],
		},
		{ field: 'interest', when: has('alleged'), needed: 'where status is alleged' },
		{ field: 'reviewBy', when: never },
		{ field: 'cost', when: never },
		{ field: 'commitment', when: never },
		{ field: 'label', when: never },
	],
	name: (answers) => shortKey(textOf(answers, 'asks')),
});
