import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { pdfInWords, wordFileInWords } from '#words/handout.ts';
import { attributeOf, elementsIn } from './html.ts';
import type { Editable } from './word.ts';

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

/** What names the sheet of a place that `PdfLinks` keeps. */
const SHEET = 'data-sheet';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const linkTo = (href: string, type: string, words: string) =>
	`<a href="${href}" type="${type}">${words}</a>`;

/**
 * A page with links to the files of the sheets that it offers, in the places that `PdfLinks` keeps
 * for them. The place of a sheet that was not printed stays empty and hidden.
 */
export function withLinks(html: string, printed: Printed[], editable: Editable[] = []): string {
	// Most pages offer none, and reading them would take longer than printing a sheet.
	if (!html.includes(SHEET)) return html;
	const places = elementsIn(parse(html, { sourceCodeLocationInfo: true }));
	return places.reduceRight((text, element) => {
		const sheet = attributeOf(element, SHEET);
		const files = printed.filter((file) => file.sheet === sheet);
		const where = element.sourceCodeLocation;
		const words = editable.filter((file) => file.sheet === sheet);
		if (!where || files.length + words.length === 0) return text;
		const links = [
			...files.map(({ href, paper, pages, bytes }) =>
				linkTo(href, 'application/pdf', pdfInWords(paper, pages, bytes)),
			),
			...words.map(({ href, bytes }) => linkTo(href, WORD, wordFileInWords(bytes))),
		];
		const place = `<p class="pdfs" ${SHEET}="${sheet}">${links.join(' ')}</p>`;
		return text.slice(0, where.startOffset) + place + text.slice(where.endOffset);
	}, html);
}

/** Writes the links into every page of a built site that keeps a place for them. */
export function writeLinks(site: string, printed: Printed[], editable: Editable[]): void {
	for (const name of globSync('**/*.html', { cwd: site })) {
		const html = readFileSync(join(site, name), 'utf8');
		const linked = withLinks(html, printed, editable);
		if (linked !== html) writeFileSync(join(site, name), linked);
	}
}
