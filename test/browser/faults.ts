import type { Page } from 'playwright-core';
import { bodyOf, marksOf, nodes, squeezed, type Print, type Sheet } from './sheets.ts';

/** Sides of A4 that a print may take at most; the fonts of another machine run a little wider. */
const SIDES: Record<string, number> = {
	// With more than one incident.
	front: 2,
	explainer: 9,
	site: 2,
	statement: 2,
	claim: 2,
	compare: 8,
	comparison: 2,
	glossary: 4,
	about: 2,
	report: 5,
	'known when': 6,
	'known on a day': 2,
	sources: 24,
	data: 3,
};

/** Pages of a record list all of its sources, also those that no number of the text leads to. */
const OF_RECORDS = /^(claim|duration|site|statement|report|comparison)$/;

/** Words that only a screen can use, unless the page's own prose has them. */
const NAVIGATION = [
	'Skip to the text',
	'You are here',
	'On this page',
	'Read on',
	'Everything, A to Z',
	'Cite this page',
	'Feed of changes',
	'Edit this page',
	'Report an error',
	'The same as a table',
	'that this page uses',
	'Back to where',
];

/** What only a browser can tell of a page as it prints. */
export interface Told {
	/** Words of the running head and of the foot. */
	head: string[];
	address: string;
	/** For each folded part of the page, its pieces of text. */
	folded: string[][];
	/** The heads of its tables, which stand again wherever a table goes on. */
	repeated: string[];
	/** How many links are shown. */
	links: number;
	/** The size of the first heading, in points. */
	heading: number;
	/** What an author wrote. */
	prose: string;
	/** Points of lists whose dots have no room before them. */
	undotted: string[];
}

/**
 * The points of lists on an open page, as it prints, whose dot or number is cut off: it stands before its
 * line, and there its column begins or the area of text. A print has no trace of it.
 */
export const undotted = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		/** A mark with what keeps it from its line, in the size of its letters. */
		const ROOM = 0.9;
		const columned = (element: Element): Element | null => {
			if (element.matches('main')) return element;
			const { columnCount, columnWidth } = getComputedStyle(element);
			const isIn = columnCount !== 'auto' || columnWidth !== 'auto';
			return isIn || !element.parentElement ? element : columned(element.parentElement);
		};
		/** Where that is cut off which stands before the column of what begins at `left`: half-way to another. */
		const edgeOf = (element: Element, left: number) => {
			const { columnCount, columnWidth, columnGap, paddingLeft, paddingRight, fontSize } =
				getComputedStyle(element);
			const box = element.getBoundingClientRect();
			const start = box.left + parseFloat(paddingLeft);
			const outer = document.querySelector('main')?.getBoundingClientRect().left ?? 0;
			const width = box.width - parseFloat(paddingLeft) - parseFloat(paddingRight);
			const gap = parseFloat(columnGap) || parseFloat(fontSize);
			const fitting = Math.floor((width + gap) / (parseFloat(columnWidth) + gap));
			const count = Math.min(parseInt(columnCount) || Infinity, fitting || Infinity);
			const step = (width + gap) / count;
			const place = Number.isFinite(count) ? Math.floor((left - start + 1) / step) : 0;
			return place > 0 ? start + place * step - gap / 2 : outer;
		};
		return [...document.querySelectorAll('main *')].flatMap((element) => {
			const { display, listStyleType, listStylePosition, fontSize } = getComputedStyle(element);
			const [first] = element.getClientRects();
			if (display !== 'list-item' || listStyleType === 'none' || !first) return [];
			if (listStylePosition !== 'outside' || !element.checkVisibility()) return [];
			const container = columned(element.parentElement ?? element);
			const room = container ? first.left - edgeOf(container, first.left) : 0;
			return room < ROOM * parseFloat(fontSize) ? [element.textContent.trim().slice(0, 40)] : [];
		});
	});

export async function told(page: Page): Promise<Told> {
	await page.emulateMedia({ media: 'print' });
	const cut = await undotted(page);
	const found = await page.evaluate(() => {
		const { title = '', edition = '', address = '' } = document.documentElement.dataset;
		const seen = (element: Element) => element.checkVisibility() && element.textContent.trim();
		// What a frame offers to use, links and code to copy, is of no use on paper.
		// What a table below says again, is not printed twice.
		const folded = [...document.querySelectorAll('details:not(.on-screen)')]
			.filter((details) => details.checkVisibility())
			.map((details) =>
				[...details.querySelectorAll('p, td, th, li, dd')]
					.filter(seen)
					.map((part) => (part as HTMLElement).innerText.trim()),
			);
		const links = [...document.querySelectorAll('a')].filter(seen).length;
		const repeated = [...document.querySelectorAll('thead')].map((head) => head.textContent);
		const prose = [...document.querySelectorAll('.prose')].map((p) => p.textContent).join(' ');
		const h1 = document.querySelector('h1');
		const heading = h1 ? parseFloat(getComputedStyle(h1).fontSize) * 0.75 : 0;
		return { head: [title, edition], address, folded, repeated, links, heading, prose };
	});
	return { ...found, repeated: found.repeated.map(squeezed), undotted: cut };
}

/** The margin at both sides of each sheet, in points; heads and feet are higher. */
const MARGIN = (10 / 25.4) * 72;

/** How the imprint begins. */
const IMPRINT = /Factsasof\d/;

/** The runs between two heights, from the left; those that meet are told apart by a stroke. */
function band({ runs }: Sheet, from: number, to: number): string {
	const found = runs.filter(({ base }) => base > from && base < to);
	return found
		.toSorted((a, b) => a.left - b.left)
		.map(({ text, left }, i, all) => (left < (all[i - 1]?.right ?? 0) - 1 ? `¦${text}` : text))
		.join('');
}

/** Headings of a sheet below which, in their own column, nothing follows. */
function stranded({ runs, tree }: Sheet): string[] {
	const headings = nodes(tree, /^H[1-6]$/).map((node) => new Set(marksOf(node)));
	const isIn = (marks: Set<string>) => (run: Sheet['runs'][number]) =>
		run.within.some((id) => marks.has(id));
	const others = runs.filter((run) => run.within.length > 0 && !headings.some((h) => isIn(h)(run)));
	return headings.flatMap((marks) => {
		const own = runs.filter(isIn(marks));
		const left = Math.min(...own.map((run) => run.left));
		const right = Math.max(...own.map((run) => run.right));
		const base = Math.min(...own.map((run) => run.base));
		const follows = others.some(
			(run) => run.base < base - 1 && run.left < right && run.right > left,
		);
		return follows || own.length === 0 ? [] : own.map(({ text }) => text).join(' ');
	});
}

/** What is tagged on a sheet: all but the running head and the foot. */
const tagged = ({ runs }: Sheet) => runs.filter(({ within }) => within.length > 0);

/** Sheets that are wasted: more than half empty before the last, or with nothing but the imprint. */
export function wasted({ sheets }: Print): string[] {
	const empty = sheets.slice(0, -1).flatMap((sheet, i) => {
		const low = Math.min(...tagged(sheet).map(({ base }) => base));
		// A drawing is never parted, so what is left before it stays empty.
		const isDrawnNext = nodes(sheets[i + 1]?.tree, /^Figure$/).length > 0;
		return low > sheet.height / 2 && !isDrawnNext
			? [`more than half of sheet ${i + 1} is empty`]
			: [];
	});
	const last = sheets.at(-1);
	const text = last
		? squeezed(
				tagged(last)
					.map(({ text }) => text)
					.join(''),
			)
		: '';
	const begins = text.search(IMPRINT);
	if (begins < 0) empty.push('the imprint is parted');
	if (begins === 0 && sheets.length > 1) empty.push('a sheet with nothing but the imprint');
	return empty;
}

/** What is wrong with one sheet by itself. */
function faultsOn(sheet: Sheet, place: string, { head, address }: Told): string[] {
	const { runs, width, height } = sheet;
	const out = runs.filter(
		({ left, right, base, size }) =>
			left < MARGIN - 1.5 || right > width - MARGIN + 1.5 || base < 0 || base + size > height,
	);
	const [top, foot] = [band(sheet, height - MARGIN, height), band(sheet, 0, MARGIN)];
	return [
		...out.map(({ text }) => `outside the area of text: ${text}`),
		...(squeezed(top) === squeezed(head.join('')) ? [] : [`running head: ${top}`]),
		...(squeezed(foot) === squeezed(address + place) ? [] : [`foot: ${foot}`]),
		...stranded(sheet).map((heading) => `stranded heading: ${heading}`),
	];
}

/** Numbers in the text, which have 7 points, and those of the list at its end, which has 7.2. */
function numbers(sheets: Sheet[]) {
	const runs = sheets.flatMap((sheet) => sheet.runs);
	const sized = (points: number) => runs.filter(({ size }) => Math.abs(size - points) < 0.1);
	const small = sized(7).filter(({ text }) => /^[\d, –]+$/.test(text));
	/** Three numbers and more in a row stand as a stretch: "12–14". */
	const within = (from: number, to = from) =>
		Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
	return {
		inText: new Set(
			small.flatMap(({ text }) =>
				[...text.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to = from]) =>
					within(Number(from), Number(to)),
				),
			),
		),
		listed: new Set(sized(7.2).flatMap(({ text }) => /^(\d+)\.\s*$/.exec(text)?.[1] ?? [])),
	};
}

/** What is wrong with the structure that a tagged PDF tells to those who do not see it. */
function faultsOfStructure({ sheets, tagged, language }: Print, links: number): string[] {
	const all = (role: RegExp) => sheets.flatMap(({ tree }) => nodes(tree, role));
	const [h1, shown] = [all(/^H1$/).length, all(/^Link$/).length];
	const tables = all(/^Table$/).filter((table) => nodes(table, /^TH$/).length === 0);
	return [
		...(tagged && language === 'en-GB' ? [] : ['not tagged in English']),
		...(h1 === 1 ? [] : [`${h1} headings of the first level`]),
		...all(/^Figure$/)
			.filter(({ alt = '' }) => alt.trim().split(' ').length < 2)
			.map(({ alt = '' }) => `a figure without alternative text: “${alt}”`),
		...tables.map(() => 'a table without heads'),
		...(shown >= links ? [] : [`${shown} of ${links} links`]),
	];
}

/** How much smaller a page came out: browsers shrink what is wider than its paper, and say nothing. */
function shrunk({ sheets: [first] }: Print, { heading }: Told): string[] {
	const marks = new Set(nodes(first?.tree, /^H1$/).flatMap(marksOf));
	const found = first?.runs.find(({ within }) => within.some((id) => marks.has(id)))?.size ?? 0;
	return found < heading - 0.1 ? [`shrunk to ${Math.round((100 * found) / heading)} %`] : [];
}

/** Everything that is wrong with the print of a page. */
export function faults(kind: string, print: Print, page: Told, format: string): string[] {
	const { sheets } = print;
	const text = bodyOf(print);
	// Of some sources it is said that they were "read only" in a copy, or on a host: that is no "Read on".
	const shown = text.replaceAll(/Readon(?=[a-z])/g, '');
	const { inText, listed } = numbers(sheets);
	const relative = text.match(/[(“‘]\/[a-z].{20}|localhost.{20}/g) ?? [];
	const sides = SIDES[kind] ?? Infinity;
	return [
		...sheets.flatMap((sheet, i) => faultsOn(sheet, `page ${i + 1} of ${sheets.length}`, page)),
		...shrunk(print, page),
		...wasted(print),
		...faultsOfStructure(print, page.links),
		...[...inText].filter((n) => !listed.has(n)).map((n) => `the number ${n} is not listed`),
		...[...listed]
			.filter((n) => !inText.has(n) && !OF_RECORDS.test(kind))
			.map((n) => `source ${n} is not named in the text`),
		...page.folded.filter((parts) => parts.length === 0).map(() => 'a folded part without text'),
		...page.folded
			.flat()
			.filter((part) => !text.includes(squeezed(part)))
			.map((part) => `folded away: ${part}`),
		...NAVIGATION.filter(
			(words) => shown.includes(squeezed(words)) && !page.prose.includes(words),
		).map((words) => `navigation: ${words}`),
		...page.undotted.map((words) => `a dot that is cut off: ${words}`),
		...relative.map((address) => `a relative address: ${address}`),
		...(/isindependent\.Itisnotaffiliatedwith.*CCBY4\.0/.test(text) ? [] : ['no imprint']),
		...(format === 'A4' && sheets.length > sides ? [`${sheets.length} sides`] : []),
	];
}
