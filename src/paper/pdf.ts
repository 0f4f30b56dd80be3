/** A day as PDF writes it, at midnight in universal time (ISO 32000-1, 7.9.4). */
const dateInPdf = (day: string): string => `D:${day.replaceAll('-', '')}000000+00'00'`;

/** An element in the tree of tags, by the number that the browser gave it since it started. */
const ELEMENT = /\(node(\d{8})\)/g;

/** The same text with its elements numbered from 1, in the order of the numbers that they had. */
function numbered(text: string): string {
	const numbers = [...new Set([...text.matchAll(ELEMENT)].map(([, number = '']) => number))];
	const places = new Map(numbers.toSorted().map((number, i) => [number, i + 1]));
	return text.replace(
		ELEMENT,
		(_, number: string) => `(node${String(places.get(number)).padStart(8, '0')})`,
	);
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

/** How many pages a PDF has that Chromium wrote: it packs no page into a compressed object. */
export const pagesOf = (bytes: Uint8Array): number =>
	Buffer.from(bytes)
		.toString('latin1')
		.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
