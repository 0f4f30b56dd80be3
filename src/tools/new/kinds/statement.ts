import { statements } from '#records/statement.ts';
import { textOf } from '../draft.ts';
import { shortDay, shortKey } from '../slug.ts';
import { filed } from './filed.ts';

const never = () => false;

export const statementPlan = filed({
	kind: statements,
	asks: [
		{ field: 'organisation' },
		{ field: 'the', when: never },
		{ field: 'speaker' },
		{ field: 'role' },
		{ field: 'voice' },
		{ field: 'made' },
		{ field: 'about' },
		{ field: 'summary' },
		{ field: 'quote' },
		{ field: 'status' },
		{ field: 'matter', when: never },
		{ field: 'commitment', when: never },
		{ field: 'sources' },
	],
	name: (answers) =>
		[shortKey(textOf(answers, 'organisation'), 2), shortDay(textOf(answers, 'made'))]
			.filter(Boolean)
			.join('-'),
});
