import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import type { AnyKind } from './kind.ts';
import { key, keyOf, name, noted, sentence, textThatIs, words } from './text.ts';

/** Kinds whose documents speak for themselves: those who act, decide or measure. */
const PRIMARY_KINDS = [
	'company',
	'government',
	'parliament',
	'regulator',
	'law enforcement',
	'statistics',
	'industry',
] as const;
export const PRIMARY: readonly string[] = PRIMARY_KINDS;

export const KINDS = [
	...PRIMARY_KINDS,
	'press',
	'trade press',
	'research',
	'claimed attacker',
] as const;

export const READINGS = ['original', 'republished', 'quoted'] as const;

/** Archives whose copies may stand for an original. */
const ARCHIVES = [
	'web.archive.org',
	'archive.org',
	'archive.ph',
	'webarchive.nationalarchives.gov.uk',
];

const archive = textThatIs(
	'address',
	z.url({ protocol: /^https$/, error: 'An archived copy has a full https address.' }),
).refine((url) => ARCHIVES.includes(new URL(url).hostname), {
	error: `An archived copy lies at one of: ${ARCHIVES.join(', ')}.`,
});

export const source = z
	.strictObject({
		publisher: name.describe('Who first published it.'),
		title: textThatIs('title', words).describe(
			'Its title; a description in our own words where the title is not known.',
		),
		url: textThatIs(
			'address',
			z.url({ protocol: /^https$/, error: 'A link must be a full https address.' }),
		)
			.describe('Only the publisher’s own address, or that of the republisher named in via.')
			.optional(),
		unlinked: sentence
			.meta({
				description: 'Why there is no link.',
				examples: ['Read only in a copy on another site, which we do not link.'],
			})
			.optional(),
		published: edtf.describe('When it was published.').optional(),
		accessed: edtf.describe('When it was read.'),
		kind: z.enum(KINDS).describe('What kind of body speaks in it.'),
		read: z
			.enum(READINGS)
			.describe(
				'How the text was read: at its publisher, at a republisher, or only where another quotes it.',
			),
		via: name.describe('The republisher, or the page that quotes it.').optional(),
		language: textThatIs('code', z.string().min(2))
			.describe('Language of the text, where it is not English, as a BCP 47 tag.')
			.optional(),
		restsOn: z
			.array(keyOf('source'))
			.describe(
				'Keys of other sources of this bibliography whose text it retells; ten that repeat one are one.',
			)
			.optional(),
		archived: z
			.strictObject({
				url: archive.describe('The address of the copy.'),
				date: edtf.describe('The day on which the copy was made.'),
			})
			.describe('A copy that will outlive the original.')
			.optional(),
		lookedUp: edtf
			.describe('The day on which an archive was last asked for a copy, in vain.')
			.optional(),
		unarchived: sentence
			.meta({
				description: 'Why there can be no archived copy of an address.',
				examples: ['The publisher allows none.'],
			})
			.optional(),
		note: noted
			.meta({
				description: 'What it shows, and what to be careful of.',
				examples: ['Gives the day of the restart. Only the opening of the page was read.'],
			})
			.optional(),
	})
	.refine(({ url, unlinked }) => (url === undefined) !== (unlinked === undefined), {
		path: ['url'],
		error: 'Give either url or, in unlinked, the reason why there is none.',
	})
	.refine(
		({ archived, lookedUp, unarchived }) =>
			[archived, lookedUp, unarchived].filter((given) => given !== undefined).length < 2,
		{
			path: ['archived'],
			error: 'Give only one of archived, lookedUp and unarchived: a copy, or why there is none.',
		},
	)
	.refine(({ read, via, unlinked }) => read === 'original' || via || unlinked, {
		path: ['via'],
		error: 'A text that was not read at its publisher names, in via, where it was read.',
	})
	.describe('One document that shows something.');
export type Source = z.infer<typeof source>;

export const bibliography = z
	.record(key, source)
	.describe('The documents that the records of a folder name, each under its key.');
export type Bibliography = z.infer<typeof bibliography>;

/** What is told of the kind; `kinds.ts` lists it. */
export const bibliographies = {
	name: 'bibliographies',
	one: 'sources',
	schema: bibliography,
	files: ['incidents/*/sources.yaml', 'comparisons/sources.yaml'],
} as const satisfies AnyKind;
