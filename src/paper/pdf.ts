/** A day as PDF writes it, at midnight in universal time (ISO 32000-1, 7.9.4). */
const dateInPdf = (day: string): string => `D:${day.replaceAll('-', '')}000000+00'00'`;

/**
 * The same file with both its dates set to the day of its facts, `YYYY-MM-DD`, so that printing
 * twice gives the same bytes. No byte moves, so the table of offsets stays true.
 * Throws an Error where the file does not have the two dates in the form that Chromium writes.
 */
export function datedPdf(bytes: Uint8Array, day: string): Buffer<ArrayBuffer> {
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
	return Buffer.from(dated, 'latin1');
}

/** How many pages a PDF has that Chromium wrote: it packs no page into a compressed object. */
export const pagesOf = (bytes: Uint8Array): number =>
	Buffer.from(bytes)
		.toString('latin1')
		.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
