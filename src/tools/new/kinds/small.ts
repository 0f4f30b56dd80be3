import { corrections } from '#records/correction.ts';
import { events } from '#records/event.ts';
import { terms } from '#records/term.ts';
import { textOf } from '../draft.ts';
import type { Answers } from '../question.ts';
import { fullDay, shortKey } from '../slug.ts';
import { filed } from './filed.ts';

const dated = (answers: Answers, told: string) =>
	`${fullDay(textOf(answers, 'date'))}-${shortKey(textOf(answers, told))}`;

export const eventPlan = filed({
	kind: events,
	asks: [{ field: 'date' }, { field: 'what' }, { field: 'status' }, { field: 'sources' }],
	name: (answers) => dated(answers, 'what'),
});

export const termPlan = filed({
	kind: terms,
	asks: [{ field: 'name' }, { field: 'longForm' }, { field: 'meaning' }],
	name: (answers) => shortKey(textOf(answers, 'name')),
});

const wasWrong = ({ kind }: Answers) => kind === 'correction';

export const correctionPlan = filed({
	kind: corrections,
	asks: [
		{ field: 'date', preset: (_, { today }) => today },
		{ field: 'kind' },
		{ field: 'summary' },
		{ field: 'said', when: wasWrong, needed: 'where kind is correction' },
		{ field: 'says', when: wasWrong, needed: 'where kind is correction' },
		{ field: 'why' },
		{ field: 'pages' },
		{
			field: 'incident',
			quiet: true,
			when: (answers) => Array.isArray(answers['pages']),
			preset: ({ pages }, { dossiers }) =>
				dossiers.find(({ id }) => String(pages).includes(`/${id}/`))?.id,
			choices: ({ dossiers }) => dossiers.map(({ id }) => ({ value: id })),
		},
		{ field: 'showUntil', when: () => false },
	],
	name: (answers) => dated(answers, 'summary'),
	next: 'Run npm run check:content. A correction has no text below its fields.',
});
