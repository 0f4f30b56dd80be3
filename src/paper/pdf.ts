import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';

/** A day as PDF writes it, at midnight in universal time (ISO 32000-1, 7.9.4). */
const dateInPdf = (day: string): string => `D:${day.replaceAll('-', '')}000000+00'00'`;

/** An element in the tree of tags, by the number that the browser gave it since it started. */
const ELEMENT = /\(node(\d{8})\)/g;
/** Where an element says which one it is. */
const DECLARED = /\/ID \(node(\d{8})\)/g;
/** The index of elements, which must be sorted by their names (ISO 32000-1, 7.9.6). */
const INDEX = /\/Limits \[\(node\d{8}\) \(node\d{8}\)\]\s*\/Names \[(\(node[^\]]*)\]/g;

const numbersIn = (text: string, where: RegExp) =>
	[...text.matchAll(where)].map(([, number = '']) => number);

/** The same index in its order, with the first and the last name that it holds. */
function sorted(index: string, names: string): string {
	const entries = names.match(/\(node\d{8}\) \d+ 0 R/g)?.toSorted() ?? [];
	const nameOf = (entry = '') => entry.slice(0, entry.indexOf(')') + 1);
	return index
		.replace(names, entries.join(' '))
		.replace(/\[[^\]]*\]/, `[${nameOf(entries[0])} ${nameOf(entries.at(-1))}]`);
}

/**
 * The same text with its elements numbered from 1, in the order in which they stand. The order of the
 * numbers that they had depends on how much of a page the browser laid out while it still loaded.
 */
function numbered(text: string): string {
	const numbers = [...new Set([...numbersIn(text, DECLARED), ...numbersIn(text, ELEMENT)])];
	const places = new Map(numbers.map((number, i) => [number, i + 1]));
	return text
		.replace(ELEMENT, (_, number: string) => `(node${String(places.get(number)).padStart(8, '0')})`)
		.replace(INDEX, sorted);
}

/**
 * The same file with both its dates set to the day of its facts, `YYYY-MM-DD`, and its elements
 * numbered anew, so that printing twice gives the same bytes. No byte moves, so the table of offsets
 * stays true. Throws an Error where the file does not have the two dates as Chromium writes them.
 */
export function settled(bytes: Uint8Array, day: string): Buffer<ArrayBuffer> {
	const text = Buffer.from(bytes).toString('latin1');
	let dates = 0;
	const dated = text.replace(
		/\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g,
		(_, name: string) => {
			dates += 1;
			return `/${name} (${dateInPdf(day)})`;
		},
	);
	if (dates !== 2) throw new Error(`The PDF has ${dates} dates of the known form instead of two.`);
	return Buffer.from(numbered(dated), 'latin1');
}

let library: Promise<PDFiumLibrary> | undefined;

/** A PDF, open to be read; the library keeps its state in one place, and loads it once. */
export const opened = async (bytes: Uint8Array): Promise<PDFiumDocument> =>
	(await (library ??= PDFiumLibrary.init())).loadDocument(bytes);

/** How many pages a PDF has. */
export async function pagesOf(bytes: Uint8Array): Promise<number> {
	const print = await opened(bytes);
	const pages = print.getPageCount();
	print.destroy();
	return pages;
}
