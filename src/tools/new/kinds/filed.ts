import { posix } from 'node:path';
import { z } from 'astro/zod';
import type { OwnKind, SharedKind } from '#records/kinds.ts';
import { key, LINKS } from '#records/text.ts';
import { newRecord, textOf, WRITE, type Plan } from '../draft.ts';
import {
	fieldsFrom,
	question,
	questions,
	type Answers,
	type Ask,
	type Question,
} from '../question.ts';
import { firstNamed, NEW, withNew } from './source.ts';

/** A kind of record of which each has a file of its own. */
interface Filing {
	kind: OwnKind | SharedKind;
	asks: Ask[];
	/** The key that follows from the answers. */
	name: (answers: Answers) => string;
	/** The key is what prose has to type, so that it is worth a question. */
	named?: true;
	/** Further questions, and fields that they make. */
	more?: Question[];
	fields?: (answers: Answers) => object;
	next?: string;
}

const KEY = key.meta({
	description: 'The name of the file, which is the key of the record and its address.',
	examples: ['north-works'],
});

const INCIDENT = z
	.string()
	.describe('The incident that it belongs to, by the name of its folder.')
	.register(LINKS, { to: 'incident' });

const incidentQuestion = question('incident', INCIDENT, {
	field: 'incident',
	quiet: true,
	preset: (_, { dossiers }) => (dossiers.length === 1 ? dossiers[0]?.id : undefined),
	choices: ({ dossiers }) =>
		dossiers.map(({ id, incident }) => ({ value: id, about: incident.name })),
});

/** The fields in which a record names the sources that it rests on, or the one that it is about. */
const NAMING = ['sources', 'source'] as const;

/** What a record names as its sources, the new one by the key that it gets. */
function sourcesIn(answers: Answers): Answers {
	const named = (one: unknown) => (one === NEW ? answers['source-key'] : one);
	return Object.fromEntries(
		NAMING.filter((field) => answers[field] !== undefined).map((field) => {
			const value = answers[field];
			return [field, Array.isArray(value) ? value.map(named) : named(value)];
		}),
	);
}

/** A record may be the first to name a source where it names any. */
const firstToName = (asks: Ask[]): Ask[] =>
	asks.map((ask) =>
		(NAMING as readonly string[]).includes(ask.field) ? { ...ask, mayBeNew: true } : ask,
	);

/** How a record of this kind is asked for and where it goes. */
export function filed(filing: Filing): Plan {
	const { kind, asks, name, named, more = [], next = WRITE } = filing;
	const schema: z.ZodObject = kind.schema;
	const folder = posix.dirname(kind.files[0]);
	const isOwn = folder.includes('*');
	const inIncident = (path: string, answers: Answers) =>
		path.replace('*', textOf(answers, 'incident'));
	const home = (answers: Answers) => inIncident(isOwn ? posix.dirname(folder) : folder, answers);
	const pathOf = (answers: Answers, id: string) => `${inIncident(folder, answers)}/${id}`;
	const keyQuestion = question('key', KEY, {
		field: 'key',
		...(named ? {} : { quiet: true }),
		preset: name,
		isTaken: (id, answers, { texts }) => texts.has(`content/${pathOf(answers, String(id))}.mdx`),
	});
	const hasSources = NAMING.some((field) => field in schema.shape);
	return {
		about: schema.meta()?.description ?? '',
		questions: [
			...(isOwn ? [incidentQuestion] : []),
			...questions('', schema, firstToName(asks)),
			...more,
			...(hasSources ? firstNamed(home) : []),
			keyQuestion,
		],
		drafts: (given, around) => {
			const answers = { ...given, ...sourcesIn(given) };
			const fields = { ...fieldsFrom('', schema, answers), ...filing.fields?.(answers) };
			const record = pathOf(answers, textOf(answers, 'key'));
			const isNamed = answers['source-key'] !== undefined;
			return [
				newRecord(record, inOrder(schema, fields)),
				...(isNamed ? [withNew(answers, around, home(answers), 'source')] : []),
			];
		},
		next,
	};
}

/** Fields in the order of their schema. */
const inOrder = ({ shape }: z.ZodObject, fields: { [field: string]: unknown }): object =>
	Object.fromEntries(
		Object.keys(shape).flatMap((field) => (field in fields ? [[field, fields[field]]] : [])),
	);
