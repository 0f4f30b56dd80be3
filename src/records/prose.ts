/**
 * The components that an editor may name in MDX, with the attributes of each.
 * The one allow-list: whatever is not here is refused before anything of the content runs.
 */
export const PROSE = {
	/** The assertions that the answers' handout judges, with verdict and reason. */
	Answers: { required: [], optional: [] },
	/** The assertions of a handout, each with boxes to tick. */
	Assertions: { required: [], optional: [] },
	Chart: { required: ['of'], optional: [] },
	Claim: { required: ['id'], optional: ['figure', 'form'] },
	/** `at` is the place within the source: a page, a paragraph, a minute. */
	Cite: { required: ['source'], optional: ['at'] },
	Comparison: { required: ['id'], optional: [] },
	Count: { required: ['of'], optional: [] },
	Date: { required: ['of'], optional: ['form'] },
	Days: { required: ['to'], optional: [] },
	Durations: { required: [], optional: [] },
	/** Claims as large numbers; those that the incident names as key claims where `of` is left out. */
	KeyFigures: { required: [], optional: ['of'] },
	/** A question to the reader, with the claim that gives rise to it. */
	Question: { required: ['claim'], optional: [] },
	/** What restarted, in the order of time. */
	Restarts: { required: [], optional: [] },
	/** Statements in the order of time, by their keys with blanks between. */
	Said: { required: ['of'], optional: [] },
	Site: { required: ['id'], optional: [] },
	/** The sites that stopped, and those that are disputed. */
	Sites: { required: [], optional: [] },
	Statement: { required: ['id'], optional: ['form'] },
	Term: { required: ['id'], optional: [] },
	/** What to do in a lesson, and for how long. */
	Timing: { required: [], optional: [] },
	/** What is not known. */
	Unknowns: { required: [], optional: ['form'] },
	/** Lets the numbers within it stand, for the reason that it gives. */
	Waive: { required: ['reason'], optional: [] },
} as const satisfies Record<string, { required: string[]; optional: string[] }>;

export type ProseName = keyof typeof PROSE;

/** A component named in prose, as the author wrote it. */
export interface Mention {
	name: ProseName;
	attributes: Record<string, string>;
	/** The component stands around words of its own. */
	wraps: boolean;
	/** Which sentence of the body it stands in; what stands apart is one of its own. */
	sentence: number;
	/** It follows the mention before it with nothing but blanks between, and has no words of its own. */
	joins: boolean;
	line: number;
	column: number;
}

/** Components that show the fields of a handout, and the fields that each shows. */
export const HANDOUT_FIELDS = {
	Answers: ['answersTo'],
	Assertions: ['assertions'],
	Timing: ['timing'],
} as const satisfies Partial<Record<ProseName, string[]>>;

/** The keys in an attribute that names several, with blanks between. */
export const keysIn = (attribute = ''): string[] => attribute.split(/\s+/).filter(Boolean);

export const isProseName = (name: string): name is ProseName => Object.hasOwn(PROSE, name);

/** `<Claim form="…">`: `size` leaves the sign out, where the sentence says up or down. */
export const CLAIM_FORMS = ['size'] as const;

/** `<Date form="…">`: `short` leaves the year out. */
export const DATE_FORMS = ['short'] as const;

/** `<Unknowns form="…">`: `short` leaves out where each matter was looked for. */
export const UNKNOWNS_FORMS = ['short'] as const;

/** `<Statement form="…">`: `inline` quotes within a sentence. */
export const STATEMENT_FORMS = ['inline'] as const;
