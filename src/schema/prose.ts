/**
 * The components that an editor may name in MDX, with the attributes of each.
 * The one allow-list: whatever is not here is refused before anything of the content runs.
 */
export const PROSE = {
	Chart: { required: ['of'], optional: [] },
	Claim: { required: ['id'], optional: ['figure', 'form'] },
	/** `at` is the place within the source: a page, a paragraph, a minute. */
	Cite: { required: ['source'], optional: ['at'] },
	Comparison: { required: ['id'], optional: [] },
	Count: { required: ['of'], optional: [] },
	Date: { required: ['of'], optional: ['form'] },
	Days: { required: ['to'], optional: [] },
	Durations: { required: [], optional: [] },
	Site: { required: ['id'], optional: [] },
	Statement: { required: ['id'], optional: ['form'] },
	Term: { required: ['id'], optional: [] },
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
	line: number;
	column: number;
}

export const isProseName = (name: string): name is ProseName => Object.hasOwn(PROSE, name);

/** `<Claim form="…">`: `size` leaves the sign out, where the sentence says up or down. */
export const CLAIM_FORMS = ['size'] as const;

/** `<Date form="…">`: `short` leaves the year out. */
export const DATE_FORMS = ['short'] as const;

/** `<Statement form="…">`: `inline` quotes within a sentence. */
export const STATEMENT_FORMS = ['inline'] as const;
