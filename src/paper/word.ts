import {
	BorderStyle,
	Document,
	HeadingLevel,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type IBordersOptions,
	type IRunOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { zipOf } from '#publish/zip.ts';
import { publication } from '../publication.ts';
import { attributeOf, elementsIn, wordsIn } from './html.ts';
import type { ListedSheet } from './sheets.ts';

/** A file to be edited, by the sheet that it is made of. */
export interface Editable {
	sheet: string;
	/** Its address on the site, with the base path. */
	href: string;
	bytes: number;
}

type Block = Paragraph | Table;

/** Where a block stands, handed down from what it stands in. */
interface Place {
	/** How its first paragraph is marked, where it is the item of a list. */
	marked?: 'dot' | number;
	/** It stands below the first paragraph of an item. */
	indented?: boolean;
}

const DAY = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const LINE = { style: BorderStyle.DOTTED, size: 6, color: '000000', space: 1 };
/** Neighbours with the same border are one box to Word, with a line between them where that is said. */
const RULED = { bottom: LINE, between: LINE };
const DASHED = { style: BorderStyle.DASHED, size: 6, color: '000000' };
const CUT = { top: DASHED, bottom: DASHED, left: DASHED, right: DASHED };
const INDENT = 425;

/** What is shown on a screen or as a drawing alone. */
const LEFT_OUT = ['nav', 'svg', 'figure', 'script', 'style'];
/** Elements that stand within a line. */
const WITHIN = [
	'a',
	'b',
	'em',
	'i',
	'q',
	'span',
	'strong',
	'sup',
	'small',
	'abbr',
	'time',
	'br',
	'dfn',
];

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const isWithin = (node: Tree.Node): boolean =>
	isElement(node) ? WITHIN.includes(node.tagName) : 'value' in node && node.value.trim() !== '';
const hasClass = (element: Tree.Element, name: string): boolean =>
	attributeOf(element, 'class')?.split(' ').includes(name) ?? false;
const childrenOf = (node: Tree.Node): Tree.Node[] => ('childNodes' in node ? node.childNodes : []);

/** Text with its look, in one line. */
function runsOf(node: Tree.Node, look: IRunOptions = {}): TextRun[] {
	if ('value' in node) {
		const text = node.value.replace(/\s+/g, ' ');
		return text ? [new TextRun({ ...look, text })] : [];
	}
	if (!isElement(node)) return [];
	const { tagName } = node;
	const inner: IRunOptions = {
		...look,
		...(['strong', 'b', 'th', 'dfn'].includes(tagName) || hasClass(node, 'says')
			? { bold: true }
			: {}),
		...(['em', 'i'].includes(tagName) || hasClass(node, 'own') ? { italics: true } : {}),
		...(tagName === 'sup' ? { superScript: true } : {}),
	};
	const runs = childrenOf(node).flatMap((child) => runsOf(child, inner));
	const around = (before: string, after: string) => [
		new TextRun({ ...inner, text: before }),
		...runs,
		new TextRun({ ...inner, text: after }),
	];
	if (tagName === 'q') return around('“', '”');
	// The sheet puts these brackets around a status by its style, where it has none as text.
	if (hasClass(node, 'status') && !wordsIn(node).startsWith('(')) return around('(', ')');
	return runs;
}

/** One paragraph of these runs, where it stands; nothing where they have no text. */
const paragraph = (children: TextRun[], { marked, indented }: Place = {}): Paragraph[] =>
	children.length === 0
		? []
		: [
				new Paragraph({
					children,
					spacing: { after: 80 },
					...(marked === 'dot' ? { numbering: { reference: 'dots', level: 0 } } : {}),
					...(typeof marked === 'number'
						? { numbering: { reference: 'numbers', level: 0, instance: marked } }
						: {}),
					...(indented ? { indent: { left: INDENT } } : {}),
				}),
			];

/** Two lines to write on, as the sheet draws them. */
const linesToWriteOn = (): Paragraph[] =>
	[1, 2].map(
		() =>
			new Paragraph({
				children: [],
				border: RULED,
				spacing: { before: 240 },
				indent: { left: INDENT },
			}),
	);

/** Makes the blocks of one sheet; lists are numbered anew in each. */
class Sheet {
	#lists = 0;

	/** The blocks that an element has, in their order. */
	blocksIn(element: Tree.Element, place: Place = {}): Block[] {
		const blocks: Block[] = [];
		let line: TextRun[] = [];
		let at = place;
		const add = (more: Block[]) => {
			if (more.length === 0) return;
			blocks.push(...more);
			// Only the first paragraph of an item has its number.
			if (at.marked !== undefined) at = { indented: true };
		};
		const endLine = () => {
			add(paragraph(line, at));
			line = [];
		};
		for (const child of childrenOf(element)) {
			if (isWithin(child)) line.push(...runsOf(child));
			else if ('value' in child && line.length > 0) line.push(new TextRun(' '));
			else if (isElement(child)) {
				endLine();
				add(this.#blocksOf(child, at));
			}
		}
		endLine();
		return blocks;
	}

	#blocksOf(element: Tree.Element, place: Place): Block[] {
		const { tagName } = element;
		if (LEFT_OUT.includes(tagName)) return [];
		const heading = { h1: HeadingLevel.HEADING_1, h2: HeadingLevel.HEADING_2 }[tagName];
		if (heading) return [new Paragraph({ heading, children: runsOf(element), keepNext: true })];
		// What is to be cut out begins a side of its own.
		if (hasClass(element, 'cutting'))
			return [new Paragraph({ pageBreakBefore: true, children: [] }), ...this.blocksIn(element)];
		if (tagName === 'p') return this.#paragraphsOf(element, place);
		if (tagName === 'table')
			return [...captionOf(element), this.#table(element), new Paragraph('')];
		if (hasClass(element, 'cards')) return [this.#cards(element), new Paragraph('')];
		if (hasClass(element, 'boxes')) return paragraph(boxes(element), place);
		if (tagName === 'ul' || tagName === 'ol') return this.#list(element);
		return this.blocksIn(element, place);
	}

	#paragraphsOf(element: Tree.Element, place: Place): Paragraph[] {
		const words = paragraph(runsOf(element), place);
		if (hasClass(element, 'write')) return [...words, ...linesToWriteOn()];
		// The name and the day of a pupil, each with a line of its own.
		if (hasClass(element, 'pupil'))
			return elementsIn(element).flatMap((part) => [
				new Paragraph({
					children: runsOf(part),
					border: RULED,
					spacing: { before: 160 },
				}),
			]);
		return words;
	}

	#list(element: Tree.Element): Block[] {
		this.#lists += 1;
		const marked = element.tagName === 'ol' ? this.#lists : 'dot';
		return childrenOf(element).flatMap((item) =>
			isElement(item) ? this.blocksIn(item, { marked }) : [],
		);
	}

	#table(element: Tree.Element): Table {
		const rows = elementsIn(element).filter(({ tagName }) => tagName === 'tr');
		const cellsOf = (row: Tree.Element) =>
			childrenOf(row).flatMap((cell) =>
				isElement(cell) ? [new TableCell({ children: this.#cell(cell) })] : [],
			);
		return new Table({
			width: { size: 100, type: WidthType.PERCENTAGE },
			rows: rows.map(
				(row) =>
					new TableRow({
						children: cellsOf(row),
						cantSplit: true,
						tableHeader: row.parentNode !== null && isHead(row.parentNode),
					}),
			),
		});
	}

	/** Two cards in a row, with dashes to cut along. */
	#cards(element: Tree.Element): Table {
		const cards = childrenOf(element).filter(isElement);
		const cell = (card?: Tree.Element) =>
			new TableCell({
				borders: CUT satisfies IBordersOptions,
				children: card ? this.#cell(card) : [new Paragraph('')],
				margins: { top: 120, bottom: 360, left: 120, right: 120 },
			});
		const pairs = Array.from({ length: Math.ceil(cards.length / 2) }, (_, i) => i * 2);
		return new Table({
			width: { size: 100, type: WidthType.PERCENTAGE },
			columnWidths: [4800, 4800],
			rows: pairs.map(
				(i) => new TableRow({ cantSplit: true, children: [cell(cards[i]), cell(cards[i + 1])] }),
			),
		});
	}

	/** A cell, which has a paragraph at least. */
	#cell(element: Tree.Element): Block[] {
		const head: Block[] =
			element.tagName === 'th' ? paragraph(runsOf(element)) : this.blocksIn(element);
		return head.length > 0 ? head : [new Paragraph('')];
	}
}

const isHead = (node: Tree.Node): boolean => isElement(node) && node.tagName === 'thead';

/** What stands above a table. */
const captionOf = (table: Tree.Element): Paragraph[] =>
	elementsIn(table)
		.filter(({ tagName }) => tagName === 'caption')
		.flatMap((caption) => new Paragraph({ children: runsOf(caption), keepNext: true }));

/** The boxes to tick and the hint beside them, in one line. */
const boxes = (element: Tree.Element): TextRun[] =>
	childrenOf(element).flatMap((item) =>
		isElement(item)
			? [new TextRun(hasClass(item, 'box') ? '☐ ' : ''), ...runsOf(item), new TextRun('     ')]
			: [],
	);

/**
 * A built sheet as a Word file to be edited, with the same words in the same order. The same page gives
 * the same bytes: the day is that of its facts, `YYYY-MM-DD`, and no link is kept, since links get
 * random names. Throws an Error for a page without text.
 */
export async function wordOf(html: string, day: string): Promise<Uint8Array<ArrayBuffer>> {
	const all = elementsIn(parse(html));
	const main = all.find(({ tagName }) => tagName === 'main');
	const title = all.find(({ tagName }) => tagName === 'h1');
	if (!main || !title) throw new Error('The sheet has no text to be edited.');
	const text = childrenOf(title)
		.map((node) => ('value' in node ? node.value : ''))
		.join('');
	const document = new Document({
		title: text,
		creator: publication.name,
		lastModifiedBy: publication.name,
		description: '',
		styles: {
			default: {
				document: { run: { font: 'Arial', size: 24, language: { value: 'en-GB' } } },
				heading1: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 120 } } },
				heading2: {
					run: { size: 28, bold: true },
					paragraph: { spacing: { before: 240, after: 80 } },
				},
			},
		},
		numbering: {
			config: [
				{ reference: 'dots', levels: [level(LevelFormat.BULLET, '•')] },
				{ reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
			],
		},
		sections: [
			{
				properties: { page: { margin: { top: 850, bottom: 850, left: 1000, right: 1000 } } },
				children: new Sheet().blocksIn(main),
			},
		],
	});
	const files = new Map(Object.entries(unzipSync(await Packer.toBuffer(document))));
	const core = strFromU8(files.get('docProps/core.xml') ?? new Uint8Array());
	files.set('docProps/core.xml', strToU8(core.replace(DAY, `$1${day}T00:00:00Z`)));
	return zipOf(files, day);
}

/** The one level of a list, with its mark in the margin. */
const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
	level: 0,
	format,
	text,
	style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
});

/** Writes a Word file beside the page of each sheet that is to be edited. */
export async function writeWords(site: string, sheets: ListedSheet[]): Promise<Editable[]> {
	const files: Editable[] = [];
	for (const { name, day, editable } of sheets) {
		if (!editable) continue;
		const html = readFileSync(join(site, 'handouts', name, 'index.html'), 'utf8');
		const bytes = await wordOf(html, day);
		const file = `handouts/${name}.docx`;
		writeFileSync(join(site, file), bytes);
		files.push({ sheet: name, href: publication.base + file, bytes: bytes.length });
	}
	return files;
}
