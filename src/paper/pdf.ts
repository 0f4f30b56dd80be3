import {
	decodePDFRawStream,
	PDFDict,
	PDFDocument,
	PDFHeader,
	PDFHexString,
	PDFName,
	PDFRawStream,
	PDFRef,
	PDFString,
} from '@cantoo/pdf-lib';
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import { withArtefacts } from './artefacts.ts';
import { xmp, type About } from './metadata.ts';
import { mendTags } from './tags.ts';

/** A day as PDF writes it, at midnight in universal time (ISO 32000-1, 7.9.4). */
const dateInPdf = (day: string): string => `D:${day.replaceAll('-', '')}000000+00'00'`;

const name = (text: string): PDFName => PDFName.of(text);

/** Sets both dates to the day of the facts, and says who made the file instead of on which machine. */
function sign(pdf: PDFDocument, { day, publisher }: About): void {
	const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
	for (const key of ['CreationDate', 'ModDate']) info.set(name(key), PDFString.of(dateInPdf(day)));
	info.set(name('Creator'), PDFHexString.fromText(publisher));
}

/** Marks all that is painted on a page outside of its tags, such as running heads, as artefacts. */
function markArtefacts(pdf: PDFDocument): void {
	const { context } = pdf;
	for (const { node } of pdf.getPages()) {
		const ref = node.get(name('Contents'));
		const stream = context.lookup(ref);
		if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) continue;
		const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
		const marked = Buffer.from(withArtefacts(text), 'latin1');
		context.assign(ref, context.flateStream(marked));
	}
}

/**
 * The same print as PDF 1.7 with what its rules for accessible files ask for (ISO 14289-1): tags that
 * it knows, metadata, names of links, and all that is not read out marked as that. Dates are those of
 * the facts, so printing twice gives the same bytes. `names` has the words of each target that a link
 * leads to. Throws an Error where the print has no tags.
 */
export async function settled(
	bytes: Uint8Array,
	about: About,
	names: ReadonlyMap<string, string>,
): Promise<Uint8Array<ArrayBuffer>> {
	const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
	pdf.context.header = PDFHeader.forVersion(1, 7);
	sign(pdf, about);
	markArtefacts(pdf);
	mendTags(pdf, names);
	const metadata = pdf.context.stream(Buffer.from(xmp(about)), {
		Type: 'Metadata',
		Subtype: 'XML',
	});
	pdf.catalog.set(name('Metadata'), pdf.context.register(metadata));
	return pdf.save({ useObjectStreams: false, updateFieldAppearances: false });
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
