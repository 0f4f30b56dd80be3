import { z } from 'astro/zod';
import { source } from '#records/source.ts';
import { key } from '#records/text.ts';
import { restingOnSources, sourcesOf, type Around } from '../around.ts';
import { withCitation, withSource } from '../cite.ts';
import { textOf, type Draft, type Plan } from '../draft.ts';
import { fieldsFrom, question, questions, type Answers, type Question } from '../question.ts';
import { shortDay, shortKey } from '../slug.ts';

/** The key that a list of sources gives for one that is not in the bibliography yet. */
export const NEW = 'new';

const KEY = key.meta({
	description: 'The key by which records name the source.',
	examples: ['release-9jul'],
});

type Place = (answers: Answers) => string;

type Preset = NonNullable<Question['preset']>;

/** A source that is written down is being read. */
const today: Preset = (_, around) => around.today;

function sourceQuestions(part: string, folderOf: Place, accessed = today): Question[] {
	const flag = (field: string) => (part ? `${part}-${field}` : field);
	const has = (field: string) => (answers: Answers) => answers[flag(field)] !== undefined;
	const fields = questions(part, source, [
		{ field: 'publisher' },
		{ field: 'title' },
		{ field: 'url', when: (a) => !has('unlinked')(a) },
		{
			field: 'unlinked',
			when: (a) => !has('url')(a),
			needed: 'where there is no url',
			or: [flag('url')],
		},
		{ field: 'published' },
		{ field: 'accessed', preset: accessed },
		{ field: 'kind' },
		{ field: 'read', preset: () => 'original' },
		{
			field: 'via',
			when: (a) => a[flag('read')] !== 'original' && !has('unlinked')(a),
			needed: 'where it was not read in the original',
		},
		{ field: 'language', when: () => false },
		{ field: 'restsOn', when: () => false },
		{ field: 'note' },
	]);
	const name = question(flag('key'), KEY, {
		field: 'key',
		quiet: true,
		preset: (answers) => {
			const day = shortDay(textOf(answers, flag('published')));
			return [shortKey(textOf(answers, flag('publisher')), 2), day].filter(Boolean).join('-');
		},
		isTaken: (id, answers, around) => String(id) in sourcesOf(around, folderOf(answers)),
	});
	return [...fields, name];
}

/** Questions about a source that another record is the first to name. */
export const firstNamed = (folderOf: Place): Question[] =>
	sourceQuestions('source', folderOf).map((one) => ({
		...one,
		when: (answers) =>
			[answers['sources'], answers['source']].flat().includes(NEW) && (one.when?.(answers) ?? true),
	}));

/** Questions about the first source of a new incident, which was read by the day of its facts. */
export const firstOfIncident = (folderOf: Place): Question[] =>
	sourceQuestions('source', folderOf, (answers) => textOf(answers, 'as-of'));

/** A bibliography with the source that the answers of this part describe. */
export function withNew(answers: Answers, around: Around, folder: string, part = ''): Draft {
	const file = `content/${folder}/sources.yaml`;
	const before = around.texts.get(file);
	const name = textOf(answers, part ? `${part}-key` : 'key');
	const text = withSource(file, before ?? '', name, { ...fieldsFrom(part, source, answers) });
	return { file, text, before, part };
}

const folderIn = (record: string) => record.split('/').slice(0, record.startsWith('inc') ? 2 : 1);
const home = (answers: Answers) => folderIn(textOf(answers, 'cited-by')).join('/');

export const sourcePlan: Plan = {
	about: source.meta()?.description ?? '',
	questions: [
		question(
			'cited-by',
			z.string().meta({
				description: 'The record that rests on it, by its path below content/.',
				examples: ['incidents/example-2024/sites/north-works'],
			}),
			{
				field: 'citedBy',
				choices: (around) => restingOnSources(around).map((value) => ({ value })),
			},
		),
		...sourceQuestions('', home),
	],
	drafts: (answers, around) => {
		const record = `content/${textOf(answers, 'cited-by')}.mdx`;
		const before = around.texts.get(record) ?? '';
		const text = withCitation(record, before, textOf(answers, 'key'));
		return [withNew(answers, around, home(answers)), { file: record, text, before, part: 'cited' }];
	},
	next: 'Run npm run archive, which asks for an archived copy, then npm run check:content.',
};
