import { changedClaims } from './records.ts';
import type { ChangedPage, PageNote, Reason, Difference } from './report.ts';
import type { Site, SitePage } from './site.ts';

/** What of a page's main part differs, in words, else in mark-up; and whether its styles do. */
function reasonsOf(before: SitePage, after: SitePage): Reason[] {
	const words = before.words !== after.words;
	const markup = !words && before.markup !== after.markup;
	const styles = before.styles !== after.styles;
	return [
		...(words ? ['words' as const] : []),
		...(markup ? ['mark-up' as const] : []),
		...(styles ? ['styles' as const] : []),
	];
}

const noteOf = ({ path, title, weight }: SitePage): PageNote => ({
	path,
	title,
	weight,
	pictures: [],
});

/**
 * What differs between two built sites; the pictures are still to be taken. What stands outside
 * the main part of a page makes no difference, nor does the name of the edition.
 */
export function compare(before: Site, after: Site): Omit<Difference, 'pictures'> {
	const changed = [...after.pages.values()].flatMap((page): ChangedPage[] => {
		const former = before.pages.get(page.path);
		const reasons = former ? reasonsOf(former, page) : [];
		if (!former || reasons.length === 0) return [];
		const weight = { before: former.weight, after: page.weight };
		return [{ path: page.path, title: page.title, reasons, weight, pictures: [] }];
	});
	const without = (some: Site, other: Site) =>
		[...some.pages.values()].filter(({ path }) => !other.pages.has(path)).map(noteOf);
	return {
		pages: {
			count: { before: before.pages.size, after: after.pages.size },
			added: without(after, before),
			removed: without(before, after),
			changed,
		},
		weight: { before: before.weight, after: after.weight },
		claims: changedClaims(before, after),
	};
}
