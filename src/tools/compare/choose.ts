import { addressOf, incidentOf, parted } from '#check/pages.ts';
import { keyOf } from '#check/tree.ts';
import { pagesOfOne } from '#facts/moved.ts';
import { kindOf } from '#records/kinds.ts';
import { MOVABLE, type Movable } from '#records/moves.ts';
import { paths } from '#records/paths.ts';
import type { ChangedPage, PageNote } from './report.ts';

type Page = PageNote | ChangedPage;

/** Frames for other sites show what a page of ours shows too. */
const FRAMES = '/embed/';

const isMovable = (one: string): one is Movable => (MOVABLE as readonly string[]).includes(one);

/** The pages that show what a file of the content holds, before any that draws on it. */
function ownPages(file: string): string[] {
	const kind = kindOf(file);
	const incident = incidentOf(file) ?? '';
	if (kind?.name === 'bibliographies' && incident) return [paths.section(incident, 'sources')];
	const { page } = parted(addressOf(file) ?? '');
	return [
		page,
		...(kind && isMovable(kind.one) ? pagesOfOne(kind.one, incident, keyOf(file)) : []),
	];
}

/**
 * How late a page is looked at: the own pages of what a change touches come first, then the account and
 * the sections of its incident. Of the others new words come first, then new drawings; styles alone,
 * which touch every page, then frames last.
 */
function turnsAfter(touched: Iterable<string>): (page: Page) => number {
	const files = [...touched];
	const own = new Set(files.flatMap(ownPages));
	const incidents = new Set(files.map(incidentOf));
	return (page) => {
		if (page.path.startsWith(FRAMES)) return 5;
		if (own.has(page.path)) return 0;
		const reasons = 'reasons' in page ? page.reasons : ['words'];
		if (!reasons.includes('words') && !reasons.includes('mark-up')) return 4;
		const [, incident, ...below] = page.path.split('/');
		if (incidents.has(incident) && below.length < 3) return 1;
		return reasons.includes('words') ? 2 : 3;
	};
}

/** Pages of records lie three deep; those in one folder are of one kind, and so are all lists of what can be found. */
function groupOf({ path }: Page): string {
	if (path.startsWith(paths.find())) return paths.find();
	const parts = path.split('/').filter(Boolean);
	return parts.length < 3 ? path : parts.slice(0, -1).join('/');
}

/**
 * Pages in the order in which they are worth a look after a change of these files: of those that are equally
 * near to it one of each kind, then of each another.
 */
export function ranked<T extends Page>(pages: T[], touched: Iterable<string>): T[] {
	const turnOf = turnsAfter(touched);
	const seen = new Map<string, number>();
	return pages
		.map((page) => {
			const turn = turnOf(page);
			const group = `${turn} ${groupOf(page)}`;
			const place = seen.get(group) ?? 0;
			seen.set(group, place + 1);
			return { page, turn, place };
		})
		.toSorted((a, b) => a.turn - b.turn || a.place - b.place)
		.map(({ page }) => page);
}
