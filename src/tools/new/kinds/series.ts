import { questionsOf } from '#facts/questions.ts';
import { allSeries, series } from '#records/series.ts';
import { dossierOf } from '../around.ts';
import { textOf } from '../draft.ts';
import { fieldsFrom, questions, type Answers } from '../question.ts';
import { shortKey } from '../slug.ts';
import { filed } from './filed.ts';

const point = series.shape.points.element;

/** What a number of one time needs; a second one is as firm as the first, and from the same sources. */
const NUMBER = ['period', 'value'];
const EVIDENCE = ['status', 'sources'];

const pointsFrom = (answers: Answers): object => {
	const { status, sources, ...first } = fieldsFrom('first', point, answers) as Answers;
	const second = fieldsFrom('second', point, answers);
	return { points: [first, second].map((number) => ({ ...number, status, sources })) };
};

export const seriesPlan = filed({
	kind: allSeries,
	named: true,
	asks: [
		{ field: 'of' },
		{ field: 'by' },
		{ field: 'did' },
		{ field: 'unit' },
		{
			field: 'question',
			choices: (around, { incident }) =>
				questionsOf(dossierOf(around, incident)?.incident ?? { questions: {} }).map(
					({ key, title }) => ({ value: key, about: title }),
				),
		},
		{ field: 'saidBy' },
		{ field: 'note' },
	],
	more: [
		...questions(
			'first',
			point,
			[...NUMBER, ...EVIDENCE].map((field) => ({ field, needed: true })),
		),
		...questions(
			'second',
			point,
			NUMBER.map((field) => ({ field, needed: true })),
		),
	],
	name: (answers) => shortKey(textOf(answers, 'of')),
	fields: pointsFrom,
	next: 'Write the other times under points, in their order, then run npm run check:content. A series has no text below its fields.',
});
