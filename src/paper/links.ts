import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfInWords } from '#words/handout.ts';

/** A file that was printed, by the sheet that it is a print of. */
export interface Printed {
	/** Incident and id of the sheet. */
	sheet: string;
	/** What the paper is called: "A4". */
	paper: string;
	/** Its address on the site, with the base path. */
	href: string;
	pages: number;
	bytes: number;
}

const PLACE = /<p class="pdfs" data-sheet="([^"]*)"[^>]*>.*?<\/p>/gs;

/**
 * A page with links to the files of the sheets that it offers, in the places that `PdfLinks` keeps
 * for them. A place whose sheet was not printed is emptied and hidden, so no link leads to nothing.
 */
export const withLinks = (html: string, printed: Printed[]): string =>
	html.replace(PLACE, (_, sheet: string) => {
		const links = printed
			.filter((file) => file.sheet === sheet)
			.map(
				({ href, paper, pages, bytes }) =>
					`<a href="${href}" type="application/pdf">${pdfInWords(paper, pages, bytes)}</a>`,
			);
		const hidden = links.length > 0 ? '' : ' hidden';
		return `<p class="pdfs" data-sheet="${sheet}"${hidden}>${links.join(' ')}</p>`;
	});

/** Writes the links into every page of a built site that keeps a place for them. */
export function writeLinks(site: string, printed: Printed[]): void {
	for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html')) continue;
		const html = readFileSync(join(site, name), 'utf8');
		const linked = withLinks(html, printed);
		if (linked !== html) writeFileSync(join(site, name), linked);
	}
}
