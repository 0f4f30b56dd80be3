import type { Difference, Report, Review, ToldProblem } from '#tools/compare/report.ts';

/** What a small change does to the site; a test states only what it is about. */
export const aDifference = (fields: Partial<Difference> = {}): Difference => ({
	pages: { count: { before: 9, after: 9 }, added: [], removed: [], changed: [] },
	weight: { before: 2000, after: 2000 },
	claims: { added: [], removed: [], changed: [] },
	pictures: { pages: 0, left: 0, limits: { pages: 10, seconds: 45 }, missing: null },
	...fields,
});

const counted = <T>(listed: T[]) => ({ count: listed.length, listed });

/** What it does to the content. */
export const aReview = (fields: Partial<Review> = {}): Review => ({
	files: 12,
	errors: counted([]),
	hints: counted([]),
	facts: counted([]),
	sources: { added: [], removed: [] },
	corrections: [],
	typo: false,
	...fields,
});

/** A problem of a file that the change touches. */
export const aProblem = (fields: Partial<ToldProblem> = {}): ToldProblem => ({
	file: 'content/glossary/van.mdx',
	line: 2,
	column: 1,
	code: 'missing-field',
	message: 'meaning: This field is missing. Write a sentence that ends with a full stop.',
	touched: true,
	...fields,
});

/** A whole report. */
export const aReport = (
	content: Partial<Review> = {},
	site: Partial<Difference> | null = {},
): Report => ({
	version: 2,
	base: 'a'.repeat(40),
	head: null,
	content: aReview(content),
	site: site && aDifference(site),
	missing: site ? null : 'No site can be built.',
});

/** A report in which every text is this one, and every list is this long. */
export function reportOf(text: string, length = 1): Report {
	const many = <T>(item: T): T[] => Array.from({ length }, () => item);
	const both = { before: text, after: `${text}.` };
	const weight = { before: 1000, after: 3500 };
	const page = { path: text, title: text, weight: 1000, pictures: [] };
	const claim = { id: text, asks: text, status: text, value: text };
	const source = { id: text, publisher: text, title: text };
	const problem = aProblem({ file: text, message: text });
	const facts = (['number', 'day', 'status', 'verdict'] as const).map((fact) => ({
		file: text,
		field: text,
		fact,
		...both,
	}));
	return aReport(
		{
			errors: counted(many(problem)),
			hints: counted(many(problem)),
			facts: counted(many(facts).flat()),
			sources: { added: many(source), removed: many(source) },
			corrections: many(text),
		},
		{
			pages: {
				count: { before: 9, after: 9 },
				added: many(page),
				removed: many(page),
				changed: many({ ...page, weight, reasons: ['words'] }),
			},
			weight,
			claims: {
				added: many(claim),
				removed: many(claim),
				changed: many({ id: `${text}/${text}`, asks: text, status: both, value: both }),
			},
		},
	);
}
