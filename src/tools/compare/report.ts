import { z } from 'astro/zod';
import { FACTS } from '#check/rules/changed.ts';

/** What a report may hold at most: it comes from a run that anybody can have changed. */
export const LIMITS = { bytes: 2_000_000, items: 5_000, characters: 2_000 };

/** How a page can be looked at: a screen of so many pixels, or paper. */
export const VIEWS = ['360', '1280', 'paper'] as const;
export type View = (typeof VIEWS)[number];

/** What of a page has changed: its words, else its drawings and mark-up; and how it is styled. */
const REASONS = ['words', 'mark-up', 'styles'] as const;
export type Reason = (typeof REASONS)[number];

/** Something before and after a change. */
export interface Change<T> {
	before: T;
	after: T;
}

// What is refused is told without the names of further fields: they would stand in a log as they are.
const only = <T extends z.core.$ZodLooseShape>(fields: T) =>
	z.strictObject(fields, {
		error: ({ code }) => (code === 'unrecognized_keys' ? 'There are further fields' : undefined),
	});
const words = z.string().max(LIMITS.characters);
const count = z.int().min(0);
const commit = z.string().regex(/^[0-9a-f]{40,64}$/);
const many = <T extends z.ZodType>(one: T) => z.array(one).max(LIMITS.items);
const change = <T extends z.ZodType>(one: T) => only({ before: one, after: one });

/** A path relative to the report; null where there is nothing to show. */
const file = z
	.string()
	.regex(/^pictures\/[a-z0-9-]+\.png$/i)
	.nullable();

/** One view of a page. */
const picture = only({
	view: z.enum(VIEWS),
	before: file,
	after: file,
	/** What the pictures leave out, as a sentence. */
	note: words.nullable(),
});
export type Picture = z.infer<typeof picture>;

const page = {
	/** From the root of the site: `/about/`. */
	path: words,
	title: words,
	pictures: z.array(picture).max(VIEWS.length),
};
/** A page with the bytes that a browser may fetch for it, in brotli. */
const pageNote = only({ ...page, weight: count });
export type PageNote = z.infer<typeof pageNote>;

const changedPage = only({
	...page,
	reasons: z.array(z.enum(REASONS)).max(REASONS.length),
	weight: change(count),
});
export type ChangedPage = z.infer<typeof changedPage>;

const claim = {
	/** Its incident and key, and the name of a further figure: `example/cost`, `example/cost#low`. */
	id: words,
	/** The question that it answers, or what the further figure is. */
	asks: words,
};
const claimNote = only({
	...claim,
	status: words,
	/** Its number or day, in words; empty where it has none. */
	value: words,
});
export type ClaimNote = z.infer<typeof claimNote>;

const changedClaim = only({ ...claim, status: change(words), value: change(words) });
export type ChangedClaim = z.infer<typeof changedClaim>;

/** What differs between two built sites. All weights are bytes in brotli at quality 11. */
export const difference = only({
	pages: only({
		count: change(count),
		added: many(pageNote),
		removed: many(pageNote),
		changed: many(changedPage),
	}),
	/** Every page and everything that one of them may fetch, once. */
	weight: change(count),
	claims: only({ added: many(claimNote), removed: many(claimNote), changed: many(changedClaim) }),
	pictures: only({
		/** Pages that have pictures, and those that are left without. */
		pages: count,
		left: count,
		/** What ended them: at most so many pages, none begun after so many seconds. */
		limits: only({ pages: count, seconds: count }),
		/** Why there are none, as a sentence. */
		missing: words.nullable(),
	}),
});
export type Difference = z.infer<typeof difference>;

const problem = only({
	file: words,
	line: count,
	column: count,
	/** The name of the rule. */
	code: z.string().regex(/^[a-z0-9-]{1,60}$/),
	/** What is wrong and what to do about it. */
	message: words,
	/** Whether the change touches the file. */
	touched: z.boolean(),
});
export type ToldProblem = z.infer<typeof problem>;

const sourceNote = only({
	/** Its bibliography and key: `example/sources/release`. */
	id: words,
	publisher: words,
	title: words,
});
export type SourceNote = z.infer<typeof sourceNote>;

const fact = only({
	file: words,
	/** As an editor writes it: `phases[1].from`. */
	field: words,
	fact: z.enum(FACTS),
	before: words,
	/** Empty where nothing stands there now. */
	after: words,
});
export type ChangedFact = z.infer<typeof fact>;

/** All of a kind are counted, and so many of them listed. */
const counted = <T extends z.ZodType>(one: T) => only({ count, listed: many(one) });

/** What a change does to the content, whether a site can be built of it or not. */
const review = only({
	files: count,
	errors: counted(problem),
	hints: counted(problem),
	facts: counted(fact),
	sources: only({ added: many(sourceNote), removed: many(sourceNote) }),
	/** Corrections that the change adds. */
	corrections: many(words),
	/** It is said to mend slips of the pen alone. */
	typo: z.boolean(),
});
export type Review = z.infer<typeof review>;

/** All that is told of a change. */
export const report = only({
	version: z.literal(2),
	/** The commit compared with, and the commit looked at; null for a working tree. */
	base: commit,
	head: commit.nullable(),
	content: review,
	/** Null where one of the two sites could not be built. */
	site: difference.nullable(),
	/** Why it could not, in a sentence or two. */
	missing: words.nullable(),
});
export type Report = z.infer<typeof report>;
