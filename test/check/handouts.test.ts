import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#check/content.ts';
import { asLine } from '#check/problem.ts';
import {
	rawClaim,
	rawHandout,
	rawIncident,
	rawReport,
	rawSite,
	rawSource,
	rawStatement,
} from '../a.ts';
import { UNITS } from './tree.ts';

const file = (fields: unknown, body = '') => `---\n${stringify(fields)}---\n\n${body}\n`;
const at = (path: string) => `content/incidents/example/${path}`;
const task = { assertion: 'first', evidence: ['made'], answer: 'So.' };
const assertion = {
	id: 'first',
	says: 'North stopped.',
	verdict: 'holds',
	why: 'It did.',
	claims: ['made'],
};
const work = { report: 'paper', tasks: [task] };

const problems = (changes: Record<string, string>) =>
	checkContent(
		new Map([
			[at('incident.mdx'), file(rawIncident())],
			UNITS,
			[at('sources.yaml'), stringify({ release: rawSource() })],
			[at('sites/north.mdx'), file(rawSite())],
			[at('claims/made.mdx'), file(rawClaim({ value: 5, unit: 'cars' }))],
			[at('statements/said.mdx'), file(rawStatement())],
			[at('claims/other.mdx'), file(rawClaim({ value: 6, unit: 'cars' }))],
			[at('checked/paper.mdx'), file(rawReport({ assertions: [assertion] }))],
			[at('handouts/work.mdx'), file(rawHandout(work), '<Tasks />')],
			...Object.entries(changes),
		]),
	).map((problem) => asLine(problem).replace(/^.*?\d {2}/, ''));

const body = (text: string, fields = {}) =>
	problems({ [at('handouts/brief.mdx')]: file(rawHandout(fields), text) });

test('sound handouts have no problem', () =>
	expect(
		body(
			'<KeyFigures of="made" />\n\n<Said of="said" />\n\n<Sites />\n\n<Restarts />\n\n' +
				'<Question claim="made">Why?</Question>\n\n<Unknowns />',
		),
	).toEqual([]));

test.each([
	['<KeyFigures of="made nope" />', 'There is no claim “nope”.'],
	['<Said of="said nope" />', 'There is no statement “nope”.'],
	['<Question claim="nope">Why?</Question>', 'There is no claim “nope”.'],
	['<Question claim="made" />', 'Write the question between'],
	['<Timing />', '<Timing /> shows the field “timing”, which this handout does not have.'],
	['<Tasks />', '<Tasks /> shows the field “tasks”'],
])('%s is refused', (text, message) => expect(body(text)[0]).toContain(message));

test.each([
	[
		{ ...work, tasks: [{ ...task, assertion: 'nope' }] },
		'The report “paper” has no assertion “nope”.',
	],
	[{ ...work, report: 'nope' }, 'There is no report “nope”.'],
	[{ ...work, tasks: [{ ...task, evidence: ['nope'] }] }, 'There is no claim “nope”.'],
	[
		{ ...work, tasks: [{ ...task, evidence: ['made', 'other'] }] },
		'The report “paper” does not name the claim “other” for “first”.',
	],
	[{ ...work, tasks: [{ ...task, evidence: [] }] }, 'must be answered from a card.'],
	[{ ...work, tasks: [{ ...task, ask: 'Why?' }] }, 'either an assertion or, in ask, a question'],
	[{ tasks: [task] }, 'Name, in report, the checked report whose assertions these are.'],
	[
		{ tasks: [{ ask: 'Why?', evidence: [...'abcdefghijklm'], answer: 'So.' }] },
		'The tasks need more than 12 cards',
	],
	[{ format: 'answers', answersTo: 'nope' }, 'There is no handout “nope”.'],
	[{ format: 'answers' }, 'names in answersTo whose they are.'],
	[{ sides: 9 }, 'Say on how many sides it fits at most: a whole number from 1 to 8.'],
])('the fields %j are refused', (fields, message) =>
	expect(body('', fields).find((problem) => problem.includes(message))).toBeDefined(),
);

test.each(['<Answers to="talk" />', '<Answers to="exit" />', '<Marking />'])(
	'%s is refused where the handout that it answers has no such field',
	(text) =>
		expect(body(text, { format: 'answers', answersTo: 'work' })[0]).toContain(
			'of “work”, which that handout does not have.',
		),
);

test('what shows a handout’s fields works nowhere else', () =>
	expect(problems({ [at('incident.mdx')]: file(rawIncident(), '<Tasks />') })[0]).toContain(
		'<Tasks /> works only in a handout.',
	));
