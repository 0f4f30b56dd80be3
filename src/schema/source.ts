import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { key, sentence, words } from './text.ts';

export const KINDS = [
	'company',
	'government',
	'parliament',
	'regulator',
	'law enforcement',
	'statistics',
	'industry',
	'press',
	'trade press',
	'research',
	'claimed attacker',
] as const;

/** How the text was read: at its publisher, at a republisher, or only where another quotes it. */
export const READINGS = ['original', 'republished', 'quoted'] as const;

/** Archives whose copies may stand for an original. */
export const ARCHIVES = [
	'web.archive.org',
	'archive.org',
	'archive.ph',
	'webarchive.nationalarchives.gov.uk',
];

const archive = z
	.url({ protocol: /^https$/, error: 'An archived copy has a full https address.' })
	.refine((url) => ARCHIVES.includes(new URL(url).hostname), {
		error: `An archived copy lies at one of: ${ARCHIVES.join(', ')}.`,
	});

/** Kinds whose documents speak for themselves: those who act, decide or measure. */
export const PRIMARY: readonly string[] = [
	...[
		'company',
		'government',
		'parliament',
		'regulator',
		'law enforcement',
		'statistics',
		'industry',
	],
];

/** One document. */
export const source = z
	.strictObject({
		/** Who first published it. */
		publisher: words,
		/** Its title; a description in our own words where the title is not known. */
		title: words,
		/** Only the publisher's own address, or that of the republisher named in `via`. */
		url: z.url({ protocol: /^https$/, error: 'A link must be a full https address.' }).optional(),
		/** Why there is no link. */
		unlinked: sentence.optional(),
		published: edtf.optional(),
		/** When it was read. */
		accessed: edtf,
		kind: z.enum(KINDS),
		read: z.enum(READINGS),
		/** The republisher or the page that quotes it. */
		via: words.optional(),
		/** Language of the text, where it is not English, as a BCP 47 tag. */
		language: z.string().min(2).optional(),
		/** Other sources of this bibliography whose text it retells; ten that repeat one are one. */
		restsOn: z.array(key).optional(),
		/** A copy that will outlive the original. */
		archived: z.strictObject({ url: archive, date: edtf }).optional(),
		/** Why there is no archived copy. */
		archiveNote: sentence.optional(),
		/** What it shows, and what to be careful of. */
		note: sentence.optional(),
	})
	.refine(({ url, unlinked }) => (url === undefined) !== (unlinked === undefined), {
		path: ['url'],
		error: 'Give either url or, in unlinked, the reason why there is none.',
	})
	.refine(({ read, via, unlinked }) => read === 'original' || via || unlinked, {
		path: ['via'],
		error: 'A text that was not read at its publisher names, in via, where it was read.',
	});
export type Source = z.infer<typeof source>;

export const bibliography = z.record(key, source);
export type Bibliography = z.infer<typeof bibliography>;
