import { oneOf, type Rule } from '../rule.ts';

/** The model answers to the handout that this one answers: to its tasks, or to its other questions. */
export const rule = {
	attributes: { to: { optional: true, choice: oneOf('part', ['talk', 'exit']) } },
	documented: [
		{
			write: '<Answers />',
			prints: 'the answers to the tasks of the handout in `answersTo`',
		},
		{
			write: '<Answers to="talk" />',
			prints: 'the answers to its questions to talk about; `to="exit"`: to its last question',
		},
	],
	handout: 'answersTo',
	asked: ({ to }) => (to === 'talk' || to === 'exit' ? to : 'tasks'),
	block: true,
} satisfies Rule;
