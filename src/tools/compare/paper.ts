import { createHash } from 'node:crypto';
import type { PDFiumDocument, PDFiumPage } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { opened } from '#paper/pdf.ts';
import { join } from './join.ts';
import type { Change } from './report.ts';

/** Dots an inch; a PDF counts 72 points to it. */
const POINTS = 72;
const [COARSE, FINE] = [30, 100];

/** At most so many sheets of a page are shown. */
const SHOWN = 2;

/** The places of the first sheets that differ; empty where the two prints are alike. */
export function differing(before: string[], after: string[]): Change<number[]> {
	const longest = Math.max(before.length, after.length);
	const first = Array.from({ length: longest }, (_, i) => i).find((i) => before[i] !== after[i]);
	const from = (keys: string[]) =>
		keys
			.map((_, i) => i)
			.filter((i) => first !== undefined && i >= first && before[i] !== after[i])
			.slice(0, SHOWN);
	return { before: from(before), after: from(after) };
}

// A sheet that has been rendered is closed: each look takes it out of the document again.
const sheetsOf = (print: PDFiumDocument | undefined) => print?.getPageCount() ?? 0;

async function each<T>(
	print: PDFiumDocument | undefined,
	look: (sheet: PDFiumPage) => T | Promise<T>,
): Promise<T[]> {
	const all: T[] = [];
	for (let place = 0; print && place < sheetsOf(print); place++)
		all.push(await look(print.getPage(place)));
	return all;
}

const hash = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');
const wordsOf = (sheet: PDFiumPage) => hash(sheet.getText());
const lookOf = async (sheet: PDFiumPage) =>
	hash((await sheet.render({ scale: COARSE / POINTS, render: 'bitmap' })).data);

/** The sheets whose words differ; where none do, those that look different. */
async function placesOf(
	old: PDFiumDocument | undefined,
	now: PDFiumDocument | undefined,
): Promise<Change<number[]>> {
	const places = differing(await each(old, wordsOf), await each(now, wordsOf));
	if (places.before.length + places.after.length > 0) return places;
	return differing(await each(old, lookOf), await each(now, lookOf));
}

async function pngOf(sheet: PDFiumPage): Promise<Buffer> {
	const { data, width, height } = await sheet.render({ scale: FINE / POINTS, render: 'bitmap' });
	return sharp(data, { raw: { width, height, channels: 4 } })
		.png()
		.toBuffer();
}

/** One print of two: how many sheets it has, and a PNG of the first that differ, if any. */
export interface Print {
	sheets: number;
	/** The numbers of the sheets in the picture, from 1. */
	shown: number[];
	png: Buffer | undefined;
}

/** The sheets at these places, one below the other. */
async function drawn(print: PDFiumDocument | undefined, places: number[]): Promise<Print> {
	const pngs: Buffer[] = [];
	for (const place of places) if (print) pngs.push(await pngOf(print.getPage(place)));
	return {
		sheets: sheetsOf(print),
		shown: places.map((place) => place + 1),
		png: await join(pngs),
	};
}

async function compared(
	before: Buffer | undefined,
	after: Buffer | undefined,
): Promise<Change<Print>> {
	const old = before && (await opened(before));
	const now = after && (await opened(after));
	const places = await placesOf(old, now);
	const prints = {
		before: await drawn(old, places.before),
		after: await drawn(now, places.after),
	};
	old?.destroy();
	now?.destroy();
	return prints;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Compares two PDFs; either may be missing, and then the other's first sheets are shown. One
 * comparison waits for the other: the library keeps its state in one place.
 */
export function comparePrints(
	before: Buffer | undefined,
	after: Buffer | undefined,
): Promise<Change<Print>> {
	const next = last.then(() => compared(before, after));
	last = next.catch(() => undefined);
	return next;
}
