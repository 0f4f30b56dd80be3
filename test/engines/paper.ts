import { open } from '../browser/shared.ts';
import { sheetsOf, squeezed, type Run, type Sheet } from '../browser/sheets.ts';

/** The labels of each drawing of a page. */
export interface Drawings {
	shown: string[][];
	/** Those that another stands for on paper, which has its texts in other lines. */
	hidden: string[][];
}

/** A line of a sheet, with how high it stands there. */
interface Line {
	text: string;
	base: number;
}

/** Points above and below a sheet's text, where its running head and foot stand. */
const MARGINS = { head: 34, foot: 31 };

/** Whether a run is painted where another, which holds it, is painted too; of two that are the same, the later. */
const isAgain = (run: Run, i: number, all: Run[]): boolean =>
	all.some(
		({ text, left, right, base }, j) =>
			j !== i &&
			base === run.base &&
			left < run.left + 0.1 &&
			right > run.right - 0.1 &&
			text.includes(run.text) &&
			(text !== run.text || j < i),
	);

/** What stands between the margins of a sheet, once: letters with an outline are painted twice. */
const bodyOf = ({ height, runs }: Sheet): Run[] =>
	runs
		.filter(({ base }) => base > MARGINS.foot && base < height - MARGINS.head)
		.filter((run, i, all) => !isAgain(run, i, all));

/**
 * The lines of each sheet of a print, in the order in which they are painted, without what stands in the
 * margins.
 */
export async function sheetsOfLines(pdf: Uint8Array): Promise<Line[][]> {
	return (await sheetsOf(pdf)).sheets.map((sheet) => {
		const lines: Line[] = [];
		for (const { text, base } of bodyOf(sheet)) {
			const last = lines.at(-1);
			if (last && Math.abs(last.base - base) < 0.5) last.text += text;
			else lines.push({ text, base });
		}
		return lines.map(({ text, base }) => ({ text: squeezed(text), base }));
	});
}

/** All lines of a print: a drawing that is taller than a sheet goes on after what ends the sheet. */
export const linesOf = (sheets: Line[][]): string[] => sheets.flat().map(({ text }) => text);

/** Sheets that end with a heading or with the heads of a table, and those with nothing but the imprint. */
export function wastedIn(sheets: Line[][], headings: string[], heads: string[][] = []): string[] {
	const feet = sheets.flatMap(
		(lines) => lines.toSorted((a, b) => a.base - b.base).at(0)?.text ?? [],
	);
	const rows = heads.map(lastLineOf);
	const isHead = (foot: string) => headings.includes(foot) || rows.some((row) => row.test(foot));
	const alone = sheets.slice(1).filter(([first]) => first?.text.startsWith('Factsasof'));
	return [
		...feet.filter(isHead).map((foot) => `left alone: ${foot}`),
		...alone.map(() => 'a sheet with nothing but the imprint'),
	];
}

/** The last line of a row of cells, which stand on their last lines: of each as many words as have room. */
function lastLineOf(cells: string[]): RegExp {
	const ends = (cell: string) => cell.split(/\s+/).map((_, i, words) => words.slice(i).join(''));
	const shapes = cells.map((cell) => `(?:${ends(cell).map(RegExp.escape).join('|')})`);
	return new RegExp(`^${shapes.join('')}$`);
}

/** At most so many labels stand in a row that the end of a sheet cuts, and are painted on both. */
const CUT = 12;

/** Whether all labels stand one after the other, in one piece or, where a sheet ends, in two. */
function isWhole(labels: string[], text: string): boolean {
	const has = (part: string[]) => text.includes(squeezed(part.join('')));
	if (has(labels)) return true;
	return labels.some(
		(_, end) =>
			end > 0 &&
			has(labels.slice(0, end)) &&
			Array.from({ length: CUT + 1 }, (__, cut) => Math.max(0, end - cut)).some((from) =>
				has(labels.slice(from)),
			),
	);
}

/** What of these drawings a print lacks: their labels one after the other, and each on one line. */
export function faults(lines: string[], { shown, hidden }: Drawings): string[] {
	const text = lines.join('');
	const others = new Set(hidden.flat());
	return [
		...shown
			.filter((labels) => !isWhole(labels, text))
			.map((labels) => `lacks ${labels.join(' | ')}`),
		...shown
			.flat()
			.filter((label) => hidden.length > 0 && !others.has(label))
			.filter((label) => !lines.some((line) => line.includes(squeezed(label))))
			.map((label) => `in other lines: ${label}`),
	];
}

const LABELS = `[...document.querySelectorAll('svg:not(svg svg)')].flatMap((svg) => {
	const labels = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
	return labels.length > 0 && !svg.closest('[hidden]')
		? [{ labels, seen: svg.checkVisibility() }]
		: [];
})`;

/** The heads of a page's tables, which a print repeats wherever a table goes on. */
const HEADS = `[...document.querySelectorAll('thead')].map(({ textContent }) => textContent)`;

/** What stands over something else. */
const HEADINGS = `[...document.querySelectorAll('h2, h3')].map(({ textContent }) => textContent)`;

/** A page as Chromium prints it: the text, what it draws on paper, and what it repeats there. */
export async function chromiumPrint(path: string, format: 'A4' | 'Letter') {
	const { page } = await open(path);
	// Tags take most of the time of a print, and only its text is read here.
	const sheets = await sheetsOfLines(await page.pdf({ format, printBackground: true }));
	const [heads, headings] = [
		await page.evaluate<string[]>(HEADS),
		await page.evaluate<string[]>(HEADINGS),
	].map((texts) => texts.map(squeezed).filter((text) => text !== ''));
	await page.emulateMedia({ media: 'print' });
	const drawn = await page.evaluate<{ labels: string[]; seen: boolean }[]>(LABELS);
	const which = (seen: boolean) =>
		drawn.filter((one) => one.seen === seen).map(({ labels }) => labels);
	const drawings: Drawings = { shown: which(true), hidden: which(false) };
	return { lines: linesOf(sheets), drawings, heads: heads ?? [], headings: headings ?? [] };
}
