import type { ChangedPage, PageNote } from './report.ts';

type Page = PageNote | ChangedPage;

/** Frames for other sites show what a page of ours shows too. */
const FRAMES = '/embed/';

/** New words first, then new drawings; styles alone, which touch every page, then frames last. */
function urgency(page: Page): number {
	if (page.path.startsWith(FRAMES)) return 3;
	if (!('reasons' in page) || page.reasons.includes('words')) return 0;
	return page.reasons.includes('mark-up') ? 1 : 2;
}

/** Pages of records lie three deep; those in one folder are of one kind. */
const kindOf = ({ path }: Page) => {
	const parts = path.split('/').filter(Boolean);
	return parts.length < 3 ? path : parts.slice(0, -1).join('/');
};

/** The pages to picture, at most so many: of each kind one, then of each another. */
export function choose<T extends Page>(pages: T[], most: number): T[] {
	const seen = new Map<string, number>();
	const ranked = pages
		.toSorted((a, b) => urgency(a) - urgency(b))
		.map((page) => {
			const group = `${urgency(page)} ${kindOf(page)}`;
			const place = seen.get(group) ?? 0;
			seen.set(group, place + 1);
			return { page, place };
		});
	return ranked
		.toSorted((a, b) => urgency(a.page) - urgency(b.page) || a.place - b.place)
		.slice(0, most)
		.map(({ page }) => page);
}
