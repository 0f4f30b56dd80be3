import { getDocumentProxy } from 'unpdf';

/** A run of text as it stands on a sheet, in points from the lower left corner. */
export interface Run {
	text: string;
	left: number;
	right: number;
	/** The line that letters stand on. */
	base: number;
	size: number;
	/** The pieces of the structure tree around it. */
	within: string[];
}

/** A node of the tree that tells what the pieces of a tagged PDF are. */
export interface Node {
	role: string;
	alt?: string;
	children: (Node | { type: string; id: string })[];
}

export interface Sheet {
	width: number;
	height: number;
	runs: Run[];
	tree: Node | undefined;
}

export interface Print {
	tagged: boolean;
	language: string | undefined;
	/** The titles of its outline, at any depth. */
	outline: string[];
	sheets: Sheet[];
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
interface Item {
	str?: string;
	transform: number[];
	width: number;
	type?: string;
	id?: string;
}

/** What is read off one page: its text with the marks around it, and its part of the tree. */
async function sheet(pdf: Proxy, number: number): Promise<Sheet> {
	const page = await pdf.getPage(number);
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const marks: string[] = [];
	const runs: Run[] = [];
	for (const item of items as Item[]) {
		if (item.type?.startsWith('begin')) marks.push(item.id ?? '');
		else if (item.type === 'endMarkedContent') marks.pop();
		else if (item.str?.trim()) {
			const [, , , size = 0, left = 0, base = 0] = item.transform;
			const within = marks.filter(Boolean);
			runs.push({ text: item.str, left, right: left + item.width, base, size, within });
		}
	}
	const [, , width = 0, height = 0] = page.view;
	return { width, height, runs, tree: await page.getStructTree() };
}

interface Entry {
	title: string;
	items: Entry[];
}

const titlesOf = (entries: Entry[] | null): string[] =>
	(entries ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);

/** Reads a PDF back as sheets of text with their structure. */
export async function sheetsOf(bytes: Uint8Array): Promise<Print> {
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	const sheets: Sheet[] = [];
	for (let number = 1; number <= pdf.numPages; number++) sheets.push(await sheet(pdf, number));
	const { info } = await pdf.getMetadata();
	const marked = await pdf.getMarkInfo();
	const outline = titlesOf(await pdf.getOutline());
	await pdf.loadingTask.destroy();
	const language = (info as { Language?: string }).Language;
	return { tagged: marked?.Marked === true, language, outline, sheets };
}

/** All nodes of a sheet’s tree that have this role. */
export function nodes(node: Sheet['tree'], role: RegExp): Node[] {
	if (!node) return [];
	const below = node.children.flatMap((child) => ('role' in child ? nodes(child, role) : []));
	return role.test(node.role) ? [node, ...below] : below;
}

/** The ids of the marked pieces below a node. */
export const marksOf = (node: Node): string[] =>
	node.children.flatMap((child) => ('role' in child ? marksOf(child) : child.id));

/** Text without blanks and soft hyphens: how lines break does not count. */
export const squeezed = (text: string): string => text.replaceAll(/[\s\u00ad]+/g, '');

/** What stands where a line ends or begins: hyphens, and the dots of lists. */
const ADDED = /[-\u2010•]/g;

/** How often each letter stands in a text, however its lines are broken, without what is repeated in it. */
function lettersOf(text: string, repeated: string[]): Map<string, number> {
	const counts = new Map<string, number>();
	const once = repeated.reduce((rest, part) => rest.replaceAll(part, ''), text);
	for (const letter of squeezed(once).replaceAll(ADDED, ''))
		counts.set(letter, (counts.get(letter) ?? 0) + 1);
	return counts;
}

/**
 * The letters that one print has more or fewer of than another: "a: +7". What stands side by side is
 * painted in other orders by other browsers, and where a sheet ends elsewhere, so words are the same where
 * their letters are. What is repeated wherever a table goes on does not count.
 */
export function otherLetters(one: string, other: string, repeated: string[] = []): string[] {
	const [here, there] = [lettersOf(one, repeated), lettersOf(other, repeated)];
	return [...new Set([...here.keys(), ...there.keys()])].flatMap((letter) => {
		const more = (here.get(letter) ?? 0) - (there.get(letter) ?? 0);
		return more === 0 ? [] : [`${letter}: ${more > 0 ? '+' : ''}${more}`];
	});
}

/** The text between the margins of all sheets, as it runs; heads and feet are in no tree. */
export const bodyOf = ({ sheets }: Print): string =>
	squeezed(
		sheets
			.flatMap(({ runs }) => runs.filter(({ within }) => within.length > 0))
			.map(({ text }) => text)
			.join(''),
	);
