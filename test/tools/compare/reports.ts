import type { Difference } from '#tools/compare/report.ts';

/** A report of a small change; a test states only what it is about. */
export const aDifference = (fields: Partial<Difference> = {}): Difference => ({
	version: 1,
	base: 'a'.repeat(40),
	head: null,
	pages: { count: { before: 9, after: 9 }, added: [], removed: [], changed: [] },
	weight: { before: 2000, after: 2000 },
	sources: { added: [], removed: [] },
	claims: { added: [], removed: [], changed: [] },
	pictures: { pages: 0, left: 0, limits: { pages: 10, seconds: 45 }, missing: null },
	...fields,
});

/** A report in which every text is this one, and every list is this long. */
export function reportOf(text: string, length = 1): Difference {
	const many = <T>(item: T): T[] => Array.from({ length }, () => item);
	const both = { before: text, after: `${text}.` };
	const weight = { before: 1000, after: 3500 };
	const page = { path: text, title: text, weight: 1000, pictures: [] };
	const claim = { id: text, asks: text, status: text, value: text };
	const source = { id: text, publisher: text, title: text };
	return aDifference({
		pages: {
			count: { before: 9, after: 9 },
			added: many(page),
			removed: many(page),
			changed: many({ ...page, weight, reasons: ['words'] }),
		},
		weight,
		sources: { added: many(source), removed: many(source) },
		claims: {
			added: many(claim),
			removed: many(claim),
			changed: many({ id: text, asks: text, status: both, value: both }),
		},
	});
}
