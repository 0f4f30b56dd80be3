import {
	PDFArray,
	PDFDict,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFRef,
	PDFString,
	type PDFDocument,
	type PDFObject,
} from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

/** The types of elements that PDF 1.7 knows (ISO 32000-1, 14.8.4). */
const KNOWN = new Set(
	(
		'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 ' +
		'H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code ' +
		'Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
	).split(' '),
);

/** What PDF 2.0 has added, as PDF 1.7 can say it; what neither knows only groups what is in it. */
const LIKE: Record<string, string> = {
	Strong: 'Span',
	Em: 'Span',
	Sub: 'Span',
	Title: 'P',
	Aside: 'Sect',
	DocumentFragment: 'Part',
};

/** An element of the tree of tags. */
export interface Element {
	ref: PDFRef;
	dict: PDFDict;
	role: string;
	children: Element[];
}

/** An array with what stands there, be it one thing or several. */
const listOf = (value: PDFObject | undefined): PDFObject[] => {
	if (value === undefined) return [];
	return value instanceof PDFArray ? value.asArray() : [value];
};

/** The root of a document's tree of tags. Throws an Error where it has none. */
export function rootOf(pdf: PDFDocument): PDFDict {
	const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
	if (!root) throw new Error('The PDF has no tree of tags.');
	return root;
}

/** What an element holds: references to further elements, or numbers of what is marked on its page. */
function kidsOf(pdf: PDFDocument, parent: PDFDict): PDFObject[] {
	const kids = parent.get(name('K'));
	const all = pdf.context.lookup(kids);
	return listOf(all instanceof PDFArray ? all : kids);
}

/** The elements of a document's tree of tags below some parent, as a tree. */
export function elementsOf(pdf: PDFDocument, parent: PDFDict = rootOf(pdf)): Element[] {
	return kidsOf(pdf, parent).flatMap((kid) => {
		const dict = kid instanceof PDFRef ? pdf.context.lookup(kid) : undefined;
		const role = dict instanceof PDFDict ? dict.lookupMaybe(name('S'), PDFName) : undefined;
		if (!(kid instanceof PDFRef && dict instanceof PDFDict && role)) return [];
		return [{ ref: kid, dict, role: role.decodeText(), children: elementsOf(pdf, dict) }];
	});
}

/** An element with all below it, in the order in which they are read. */
export const withAllBelow = (element: Element): Element[] => [
	element,
	...element.children.flatMap(withAllBelow),
];

/** Says of each type that PDF 1.7 does not know what it is like there. */
function mapRoles(pdf: PDFDocument, all: Element[]): void {
	const foreign = [...new Set(all.map(({ role }) => role))].filter((role) => !KNOWN.has(role));
	const entries = foreign.map((role) => [role, name(LIKE[role] ?? 'NonStruct')] as const);
	rootOf(pdf).set(name('RoleMap'), pdf.context.obj(Object.fromEntries(entries)));
}

/** The arrays in which a page's marked contents say which elements they belong to, by the page's number. */
function parentsOf(pdf: PDFDocument): Map<number, PDFArray> {
	const parents = new Map<number, PDFArray>();
	const walk = (node: PDFDict) => {
		const numbers = listOf(node.lookup(name('Nums')));
		for (let i = 0; i + 1 < numbers.length; i += 2) {
			const value = pdf.context.lookup(numbers[i + 1]);
			const number = numbers[i];
			if (number instanceof PDFNumber && value instanceof PDFArray)
				parents.set(number.asNumber(), value);
		}
		for (const kid of listOf(node.lookup(name('Kids')))) {
			const dict = pdf.context.lookup(kid);
			if (dict instanceof PDFDict) walk(dict);
		}
	};
	walk(rootOf(pdf).lookup(name('ParentTree'), PDFDict));
	return parents;
}

/** Puts what a list item holds beside its label into a body of its own (ISO 32000-1, table 336). */
function giveBodies(pdf: PDFDocument, all: Element[]): void {
	const parents = parentsOf(pdf);
	for (const { ref, dict, role } of all) {
		if (role !== 'LI') continue;
		const kids = kidsOf(pdf, dict);
		const roleOf = (kid: PDFObject) => {
			const item = pdf.context.lookup(kid);
			return item instanceof PDFDict
				? item.lookupMaybe(name('S'), PDFName)?.decodeText()
				: undefined;
		};
		const isLabel = (kid: PDFObject) => ['Lbl', 'LBody'].includes(roleOf(kid) ?? '');
		const [labels, others] = [kids.filter(isLabel), kids.filter((kid) => !isLabel(kid))];
		if (others.length === 0) continue;
		const page = dict.get(name('Pg'));
		const body = pdf.context.register(
			pdf.context.obj({
				Type: 'StructElem',
				S: 'LBody',
				P: ref,
				...(page ? { Pg: page } : {}),
				K: others,
			}),
		);
		dict.set(name('K'), pdf.context.obj([...labels, body]));
		for (const kid of others) {
			const item = pdf.context.lookup(kid);
			if (item instanceof PDFDict && item.has(name('S'))) item.set(name('P'), body);
			// What is marked directly says by its number on its page whose it is.
			else if (kid instanceof PDFNumber)
				for (const owners of parents.values())
					if (owners.get(kid.asNumber()) === ref) owners.set(kid.asNumber(), body);
		}
	}
}

/** Lets only the drawing within a figure be one: with its frame, which holds text, it was spoken twice. */
function unnestFigures(all: Element[]): void {
	for (const element of all) {
		const isFrame = withAllBelow(element)
			.slice(1)
			.some(({ role }) => role === 'Figure');
		if (element.role !== 'Figure' || !isFrame) continue;
		element.dict.set(name('S'), name('Sect'));
		element.dict.delete(name('Alt'));
		for (const { role, dict } of element.children)
			if (role === 'Caption') dict.set(name('S'), name('Div'));
	}
}

/** The annotations of a document's pages, in their order. */
export const annotationsOf = (pdf: PDFDocument): PDFDict[] =>
	pdf.getPages().flatMap(({ node }) =>
		listOf(node.lookup(name('Annots'))).flatMap((annotation) => {
			const dict = pdf.context.lookup(annotation);
			return dict instanceof PDFDict ? [dict] : [];
		}),
	);

/** Where a link leads: an address, or the id of a place within the document. */
export function targetOf(annotation: PDFDict): string | undefined {
	const action = annotation.lookupMaybe(name('A'), PDFDict);
	const address = action?.lookupMaybe(name('URI'), PDFString);
	const place = annotation.lookupMaybe(name('Dest'), PDFName);
	return address?.decodeText() ?? (place && `#${place.decodeText()}`);
}

/** Says of each link in words what it is; where no words are known, where it leads. */
function nameLinks(pdf: PDFDocument, names: ReadonlyMap<string, string>): void {
	for (const annotation of annotationsOf(pdf)) {
		const target = targetOf(annotation);
		if (target === undefined) continue;
		annotation.set(name('Contents'), PDFHexString.fromText(names.get(target) ?? target));
	}
}

/** Takes a tree of names out of the file, with all its branches. */
function forget(pdf: PDFDocument, tree: PDFObject | undefined): void {
	const node = pdf.context.lookup(tree);
	if (!(tree instanceof PDFRef && node instanceof PDFDict)) return;
	for (const kid of listOf(node.lookup(name('Kids')))) forget(pdf, kid);
	pdf.context.delete(tree);
}

/** A name of an element, as the browser gives it. */
const NAMED = /^node\d{8}$/;

/** The same value with each name of an element in it, at any depth, as `anew` has it. */
function renamed(value: PDFObject, anew: (id: string) => PDFString): PDFObject {
	if (value instanceof PDFString)
		return NAMED.test(value.asString()) ? anew(value.asString()) : value;
	if (value instanceof PDFArray)
		for (const [i, one] of value.asArray().entries()) value.set(i, renamed(one, anew));
	if (value instanceof PDFDict)
		for (const [key, one] of value.entries()) value.set(key, renamed(one, anew));
	return value;
}

/**
 * Numbers the elements that have a name from 1, in the order in which they are read, wherever the file
 * names them, also those that nothing shows. The order of the numbers that they had depends on how much
 * of a page the browser laid out while it still loaded.
 */
function numberAnew(pdf: PDFDocument, all: Element[]): void {
	const places = new Map<string, number>();
	const anew = (id: string) => {
		const place = places.get(id) ?? places.size;
		places.set(id, place);
		return PDFString.of(`node${String(place + 1).padStart(8, '0')}`);
	};
	const named = all.filter(({ dict }) => dict.lookup(name('ID')) instanceof PDFString);
	if (named.length === 0) return;
	for (const { dict } of named) anew(dict.lookup(name('ID'), PDFString).asString());
	forget(pdf, rootOf(pdf).get(name('IDTree')));
	rootOf(pdf).delete(name('IDTree'));
	for (const [, object] of pdf.context.enumerateIndirectObjects()) renamed(object, anew);
	// The index is sorted by its names (ISO 32000-1, 7.9.6), as they now stand.
	const entries = named.flatMap(({ ref, dict }) => [dict.lookup(name('ID'), PDFString), ref]);
	rootOf(pdf).set(name('IDTree'), pdf.context.obj({ Names: entries }));
}

/**
 * Makes the tags of a document, as a browser writes them, those that PDF 1.7 and its rules for
 * accessible files ask for (ISO 14289-1): types that it knows, list items with a body, no figure in a
 * figure, and links that say what they are. `names` has the words of each target that a link leads to.
 */
export function mendTags(pdf: PDFDocument, names: ReadonlyMap<string, string>): void {
	const all = elementsOf(pdf).flatMap(withAllBelow);
	numberAnew(pdf, all);
	unnestFigures(all);
	giveBodies(pdf, all);
	mapRoles(pdf, all);
	nameLinks(pdf, names);
}
