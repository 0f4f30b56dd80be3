import { mkdirSync, writeFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import type { Browser } from 'playwright-core';
import { slug } from '#records/slug.ts';
import { inList } from '#words/list.ts';
import { agreeing, nounFor } from '#words/noun.ts';
import { withUnit } from '#words/quantity.ts';
import { camera, type Shown } from './camera.ts';
import { join } from './join.ts';
import { comparePrints, type Print } from './paper.ts';
import { VIEWS, type Change, type ChangedPage, type PageNote, type Picture } from './report.ts';
import { HEAD, stretchesOf } from './stretch.ts';

/** Where pictures go, below the report. */
const FOLDER = 'pictures';

interface Shots {
	before: Buffer | undefined;
	after: Buffer | undefined;
	note: string | null;
}

/** A page on both sides; undefined on a side where it is not. */
type Pair = Partial<Change<Shown>>;

const further = (count: number) =>
	`${count} more ${agreeing(count, 'place differs', 'places differ')}, further down.`;

async function onScreen({ before, after }: Pair, isStyled: boolean): Promise<Shots> {
	if (!before || !after)
		return { before: await before?.shoot(HEAD), after: await after?.shoot(HEAD), note: null };
	const { shown, more } = stretchesOf(await before.blocks(), await after.blocks());
	if (shown.length === 0 && !isStyled)
		return { before: undefined, after: undefined, note: 'Nothing that is in sight differs.' };
	const spans = shown.length > 0 ? shown : [{ before: HEAD, after: HEAD }];
	const shoot = async (side: Shown, name: 'before' | 'after') => {
		const shots: Buffer[] = [];
		for (const span of spans) shots.push(await side.shoot(span[name]));
		return join(shots);
	};
	const shots = { before: await shoot(before, 'before'), after: await shoot(after, 'after') };
	if (shown.length === 0 && shots.before && shots.after?.equals(shots.before))
		return { before: undefined, after: undefined, note: 'The head of the page looks the same.' };
	return { ...shots, note: more > 0 ? further(more) : null };
}

function sheetsOf({ sheets, shown }: Print): string {
	if (shown.length === 0) return withUnit(sheets, 'sheets');
	return `${nounFor(shown.length, 'sheets')} ${inList(shown.map(String))} of ${sheets}`;
}

async function onPaper({ before, after }: Pair): Promise<Shots> {
	const prints = await comparePrints(await before?.print(), await after?.print());
	const pngs = { before: prints.before.png, after: prints.after.png };
	if (!pngs.before && !pngs.after) return { ...pngs, note: 'It prints the same.' };
	const told = [
		before && `Before: ${sheetsOf(prints.before)}.`,
		after && `After: ${sheetsOf(prints.after)}.`,
	];
	return { ...pngs, note: told.filter(Boolean).join(' ') };
}

/** A file name for a page: `/example/sites/` becomes `example-sites`. */
const fileName = (path: string) => slug(path).slice(0, 80) || 'front';

/** What taking pictures needs beside the pages. */
interface Studio {
	browser: Browser;
	/** The folder to write. */
	report: string;
	/** How many pages are looked at side by side. */
	atOnce: number;
	/** Whether there is time for one more page; the first is pictured in any case. */
	hasTime: () => boolean;
}

/** Takes pictures of pages on both sites, while there is time, and writes them below `report`. */
export async function picture(
	pages: (PageNote | ChangedPage)[],
	has: (path: string) => Change<boolean>,
	folders: Change<string>,
	{ browser, report, atOnce, hasTime }: Studio,
): Promise<Map<string, Picture[]>> {
	mkdirSync(pathOf(report, FOLDER), { recursive: true });
	const sides = {
		before: await camera(browser, folders.before, 360),
		after: await camera(browser, folders.after, 360),
	};

	function keep(name: string, png: Buffer | undefined): string | null {
		if (!png) return null;
		writeFileSync(pathOf(report, FOLDER, name), png);
		return `${FOLDER}/${name}`;
	}

	/** Opens a page on both sides, looks at it in every view, and closes it. */
	async function look(page: PageNote | ChangedPage, number: number) {
		const on = has(page.path);
		const pair: Pair = {
			...(on.before ? { before: await sides.before.open(page.path) } : {}),
			...(on.after ? { after: await sides.after.open(page.path) } : {}),
		};
		const isStyled = 'reasons' in page && page.reasons.includes('styles');
		const pictures: Picture[] = [];
		for (const view of VIEWS) {
			if (view !== 'paper') for (const side of Object.values(pair)) await side.widen(Number(view));
			const shots = view === 'paper' ? await onPaper(pair) : await onScreen(pair, isStyled);
			const name = (side: string) => `${number}-${fileName(page.path)}-${view}-${side}.png`;
			pictures.push({
				view,
				before: keep(name('before'), shots.before),
				after: keep(name('after'), shots.after),
				note: shots.note,
			});
		}
		await pair.before?.close();
		await pair.after?.close();
		return pictures;
	}

	const taken = new Map<string, Picture[]>();
	const queue = pages.entries();
	const worker = async () => {
		for (const [index, page] of queue) {
			if (index > 0 && !hasTime()) return;
			taken.set(page.path, await look(page, index + 1));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	for (const side of Object.values(sides)) await side.close();
	return taken;
}
