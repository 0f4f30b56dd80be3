import type { z } from 'astro/zod';
import { comparison, comparisons } from '#records/comparison.ts';
import { textOf } from '../draft.ts';
import { fieldsFrom, questions, type Answers, type Ask, type Question } from '../question.ts';
import { shortKey } from '../slug.ts';
import { filed } from './filed.ts';

const days = comparison.shape.days.unwrap();
const cost = comparison.shape.cost.unwrap();

const hasNumber = (part: string) => (answers: Answers) =>
	['value', 'low', 'high'].some((field) => answers[`${part}-${field}`] !== undefined);

/** A number with its range; a number that is left out is explained instead. */
function measured(part: string, schema: z.ZodObject, further: Ask[], silent: string): Question[] {
	const when = hasNumber(part);
	const exact = (answers: Answers) => answers[`${part}-value`];
	const ranged = (answers: Answers) =>
		when(answers) && answers[`${part}-low`] !== answers[`${part}-high`];
	const number = questions(part, schema, [
		{ field: 'value' },
		{ field: 'low', when, preset: exact },
		{ field: 'high', when, preset: exact },
		{ field: 'highIs', when: ranged },
		...further.map((ask) => ({ ...ask, when })),
		{ field: 'basis', when },
		{ field: 'status', when },
	]);
	const why: Ask = {
		field: silent,
		when: (answers) => !when(answers),
		needed: 'where there is no number',
		or: [`${part}-value`],
	};
	return [...number, ...questions('', comparison, [why])];
}

export const comparisonPlan = filed({
	kind: comparisons,
	asks: [
		{ field: 'organisation' },
		{ field: 'label', preset: (answers) => answers['organisation'] },
		...['year', 'sector', 'country', 'answer', 'affected', 'status'].map((field) => ({ field })),
		{ field: 'related', when: () => false },
		{ field: 'sources' },
	],
	more: [
		...measured('days', days, [], 'noDays'),
		...measured('cost', cost, [{ field: 'currency' }, { field: 'kind' }], 'noCost'),
	],
	fields: (answers) => ({
		...(hasNumber('days')(answers) ? { days: fieldsFrom('days', days, answers) } : {}),
		...(hasNumber('cost')(answers) ? { cost: fieldsFrom('cost', cost, answers) } : {}),
	}),
	name: (answers) => `${shortKey(textOf(answers, 'label'), 2)}-${textOf(answers, 'year')}`,
});
