import {
	PDFArray,
	PDFBool,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFRawStream,
	PDFString,
	type PDFObject,
} from '@cantoo/pdf-lib';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { annotationsOf, elementsOf, rootOf, withAllBelow, type Element } from '#paper/tags.ts';

/**
 * The failure conditions of the Matterhorn Protocol 1.1 that a machine can find, and that a sheet can
 * meet: one has no forms, movies, scripts, attachments, layers, formulas, ruby or tables of contents,
 * of which conditions speak too; `has nothing that needs more` holds that. What only a person can
 * judge, such as whether an alternative text fits, is not here.
 */
export const CONDITIONS = {
	'01-003': 'an artefact within tagged content',
	'01-004': 'tagged content within an artefact',
	'01-005': 'content that is neither tagged nor an artefact',
	'01-007': 'tags that are said to be doubtful',
	'02-001': 'a type that is not mapped to one that is known',
	'02-003': 'types that are mapped in a circle',
	'02-004': 'a known type that is mapped',
	'06-001': 'no metadata',
	'06-002': 'no claim to be accessible in the metadata',
	'06-003': 'no title in the metadata',
	'07-001': 'the name of the file is shown instead of its title',
	'09-004': 'a part of a table outside of one',
	'09-005': 'a part of a list outside of one, or an item with anything but a label and a body',
	'11-001': 'no language',
	'13-004': 'a figure without words',
	'14-002': 'a first heading that is not of the first level',
	'14-003': 'a level of headings that is left out',
	'14-006': 'two headings at one place of the tree',
	'14-007': 'headings with and without levels',
	'15-003': 'a head of a table without what it is the head of',
	'19-003': 'a note without a name',
	'28-002': 'an annotation outside of the tags',
	'28-008': 'a page whose order for the keyboard is not that of its tags',
	'28-011': 'a link that is not tagged as one',
	'28-012': 'a link without words',
	'31-009': 'a font that is not within the file',
	'31-027': 'a font whose letters cannot be read out',
	'has nothing that needs more': 'a form, script, attachment, layer or password',
} as const;

export type Condition = keyof typeof CONDITIONS;

const name = (text: string) => PDFName.of(text);
const listOf = (value: PDFObject | undefined): PDFObject[] =>
	value instanceof PDFArray ? value.asArray() : value ? [value] : [];

/** Types as they are once they are mapped, with what is wrong with the map. */
function rolesOf(pdf: PDFDocument) {
	const map = rootOf(pdf).lookupMaybe(name('RoleMap'), PDFDict);
	const entries = new Map(
		(map?.entries() ?? []).map(([from, to]) => [from.decodeText(), (to as PDFName).decodeText()]),
	);
	const end = (role: string, seen: string[] = []): string => {
		const next = entries.get(role);
		return next === undefined || seen.includes(role) ? role : end(next, [...seen, role]);
	};
	const isCircular = [...entries.keys()].some((role) => entries.has(end(role)));
	return { entries, end, isCircular };
}

const STANDARD =
	/^(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOCI?|Index|NonStruct|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|T[RHD]|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Ruby|R[BTP]|Warichu|W[TP]|Figure|Formula|Form)$/;

/** Where a type may stand: what is above it, groups without a meaning left out. */
const ABOVE: Record<string, RegExp> = {
	TR: /^(Table|THead|TBody|TFoot)$/,
	TH: /^TR$/,
	TD: /^TR$/,
	THead: /^Table$/,
	TBody: /^Table$/,
	TFoot: /^Table$/,
	LI: /^L$/,
	Lbl: /^(LI|Note)$/,
	LBody: /^LI$/,
};

interface Placed extends Element {
	above: string;
}

function placedIn(elements: Element[], roleOf: (role: string) => string, above: string): Placed[] {
	return elements.flatMap((element) => {
		const role = roleOf(element.role);
		const next = role === 'NonStruct' ? above : role;
		return [{ ...element, role, above }, ...placedIn(element.children, roleOf, next)];
	});
}

function structureFaults(pdf: PDFDocument): Condition[] {
	const { entries, end, isCircular } = rolesOf(pdf);
	const tops = elementsOf(pdf);
	const all = placedIn(tops, (role) => end(role), '');
	const found: Condition[] = [];
	if (isCircular) found.push('02-003');
	if ([...entries.keys()].some((role) => STANDARD.test(role))) found.push('02-004');
	const levels: number[] = [];
	for (const { role, above, dict, children } of all) {
		if (!STANDARD.test(role)) found.push('02-001');
		if (ABOVE[role] && !ABOVE[role].test(above))
			found.push(role.startsWith('T') ? '09-004' : '09-005');
		const isDirect = listOf(dict.lookup(name('K'))).some((kid) => kid instanceof PDFNumber);
		if (
			role === 'LI' &&
			(isDirect || children.some((child) => !/^(Lbl|LBody)$/.test(end(child.role))))
		)
			found.push('09-005');
		if (role === 'Figure' && !words(dict.lookup(name('Alt')))) found.push('13-004');
		if (role === 'Note' && !dict.has(name('ID'))) found.push('19-003');
		if (/^H[1-6]$/.test(role)) levels.push(Number(role.slice(1)));
		if (children.filter((child) => end(child.role) === 'H').length > 1) found.push('14-006');
		if (role === 'TH' && !hasScope(pdf, dict) && !isNamedByCells(pdf, all, dict))
			found.push('15-003');
	}
	if (levels.length > 0 && all.some(({ role }) => role === 'H')) found.push('14-007');
	if (levels.length > 0 && levels[0] !== 1) found.push('14-002');
	if (levels.some((level, i) => level > (levels[i - 1] ?? level) + 1)) found.push('14-003');
	return found;
}

const words = (value: PDFObject | undefined): string =>
	value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';

const attributesOf = (pdf: PDFDocument, dict: PDFDict): PDFDict[] =>
	listOf(dict.lookup(name('A'))).flatMap((one) => {
		const attributes = pdf.context.lookup(one);
		return attributes instanceof PDFDict ? [attributes] : [];
	});

const hasScope = (pdf: PDFDocument, dict: PDFDict) =>
	attributesOf(pdf, dict).some((attributes) => attributes.has(name('Scope')));

function isNamedByCells(pdf: PDFDocument, all: Placed[], head: PDFDict): boolean {
	const id = words(head.lookup(name('ID')));
	return all.some(({ dict }) =>
		attributesOf(pdf, dict).some((attributes) =>
			listOf(attributes.lookup(name('Headers'))).some((one) => id !== '' && words(one) === id),
		),
	);
}

function linkFaults(pdf: PDFDocument): Condition[] {
	const found: Condition[] = [];
	const owners = new Map<PDFDict, string>();
	for (const { dict, role } of elementsOf(pdf).flatMap(withAllBelow))
		for (const kid of listOf(dict.lookup(name('K')))) {
			const item = pdf.context.lookup(kid);
			const annotation = item instanceof PDFDict && item.lookup(name('Obj'));
			if (annotation instanceof PDFDict) owners.set(annotation, role);
		}
	for (const annotation of annotationsOf(pdf)) {
		const owner = owners.get(annotation);
		if (owner === undefined) found.push('28-002');
		else if (owner !== 'Link') found.push('28-011');
		if (!words(annotation.lookup(name('Contents')))) found.push('28-012');
	}
	for (const { node } of pdf.getPages())
		if (node.has(name('Annots')) && node.lookup(name('Tabs')) !== name('S')) found.push('28-008');
	return found;
}

function documentFaults(pdf: PDFDocument): Condition[] {
	const found: Condition[] = [];
	const { catalog } = pdf;
	const metadata = catalog.lookup(name('Metadata'));
	if (!(metadata instanceof PDFRawStream)) found.push('06-001');
	const told = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString() : '';
	if (!told.includes('<pdfuaid:part>1</pdfuaid:part>')) found.push('06-002');
	if (!/<dc:title>.*<rdf:li[^>]*>[^<]+</.test(told)) found.push('06-003');
	const isTrue = (dict: PDFDict | undefined, key: string) =>
		dict?.lookupMaybe(name(key), PDFBool)?.asBoolean() === true;
	const viewer = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict);
	if (!isTrue(viewer, 'DisplayDocTitle')) found.push('07-001');
	const mark = catalog.lookupMaybe(name('MarkInfo'), PDFDict);
	if (!isTrue(mark, 'Marked')) found.push('01-005');
	if (isTrue(mark, 'Suspects')) found.push('01-007');
	if (!words(catalog.lookup(name('Lang')))) found.push('11-001');
	const more = ['AcroForm', 'OCProperties', 'OpenAction', 'AA'].some((key) =>
		catalog.has(name(key)),
	);
	const files = catalog.lookupMaybe(name('Names'), PDFDict);
	const inside = ['EmbeddedFiles', 'JavaScript'].some((key) => files?.has(name(key)));
	if (more || inside || pdf.context.trailerInfo.Encrypt) found.push('has nothing that needs more');
	return found;
}

function fontFaults(pdf: PDFDocument): Condition[] {
	const found: Condition[] = [];
	for (const [, font] of pdf.context.enumerateIndirectObjects()) {
		if (!(font instanceof PDFDict) || font.lookup(name('Type')) !== name('Font')) continue;
		const kind = font.lookupMaybe(name('Subtype'), PDFName)?.decodeText() ?? '';
		const descriptor = font.lookupMaybe(name('FontDescriptor'), PDFDict);
		const files = ['FontFile', 'FontFile2', 'FontFile3'];
		// A font of type 3 is drawn by the file itself, and one of type 0 by the font below it.
		if (!['Type0', 'Type3'].includes(kind) && !files.some((key) => descriptor?.has(name(key))))
			found.push('31-009');
		if (!kind.startsWith('CIDFont') && !font.has(name('ToUnicode'))) found.push('31-027');
	}
	return found;
}

/** A tag, which stands as a word or as an object with a name. */
const tagOf = (tag: unknown): unknown =>
	typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;

/** What paints, as the library that reads it says, which is not the one that wrote it. */
async function contentFaults(bytes: Uint8Array): Promise<Condition[]> {
	const { OPS } = await getResolvedPDFJS();
	const paints = new Set([
		...[OPS.showText, OPS.showSpacedText, OPS.fill, OPS.eoFill, OPS.stroke, OPS.shadingFill],
		...[OPS.fillStroke, OPS.eoFillStroke, OPS.closeStroke, OPS.paintImageXObject],
	]);
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const found: Condition[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
		const open: boolean[] = [];
		for (const [i, operator] of fnArray.entries()) {
			const [first] = (argsArray[i] ?? []) as [unknown];
			if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
				const isArtefact = tagOf(first) === 'Artifact';
				if (isArtefact && open.includes(false)) found.push('01-003');
				if (!isArtefact && open.includes(true)) found.push('01-004');
				open.push(isArtefact);
			} else if (operator === OPS.endMarkedContent) open.pop();
			// A path comes with what is done with it.
			else if (paints.has(operator === OPS.constructPath ? (first as number) : operator)) {
				if (open.length === 0) found.push('01-005');
			}
		}
	}
	await document.loadingTask.destroy();
	return found;
}

/** The conditions under which a file fails, each once. */
export async function failures(bytes: Uint8Array): Promise<Condition[]> {
	const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
	return [
		...new Set([
			...documentFaults(pdf),
			...structureFaults(pdf),
			...linkFaults(pdf),
			...fontFaults(pdf),
			...(await contentFaults(bytes)),
		]),
	].toSorted();
}
