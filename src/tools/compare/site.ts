import { filesAt, type Files } from './files.ts';
import { readPage, type Read } from './page.ts';

/** One page of a built site, read and weighed. */
export interface SitePage extends Omit<Read, 'styles' | 'others' | 'inlineStyles'> {
	/** From the root of the site: `/about/`. */
	path: string;
	/** The text of its style sheets. */
	styles: string;
	/** Bytes that a browser may fetch for it, in brotli. */
	weight: number;
}

/** A row of one of the site's data files. */
export type PublishedRow = Readonly<Record<string, unknown>>;

export interface Site {
	folder: string;
	pages: Map<string, SitePage>;
	/** Every page and everything that one of them may fetch, once; bytes in brotli. */
	weight: number;
	/** Rows of the data files of this name, by the file's path without its ending. */
	tables: (name: string) => Map<string, PublishedRow[]>;
}

/** What a style sheet fetches in turn: its fonts and pictures. */
const fetchedByStyles = (css: string) =>
	[...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = '']) => address);

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

async function pageOf(files: Files, file: string) {
	const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
	const at = (addresses: string[], from = path) =>
		addresses.flatMap((address) => files.at(address, from) ?? []);
	const { styles, others, inlineStyles, ...read } = readPage(
		files.read(file).toString(),
		(address) => {
			const shown = files.at(address, path);
			return shown ? files.hash(shown) : address;
		},
	);
	const sheets = at(styles);
	const text = sheets.map((sheet) => files.read(sheet).toString()).join('\n');
	const inTurn = sheets.flatMap((sheet) =>
		at(fetchedByStyles(files.read(sheet).toString()), `/${sheet}`),
	);
	const fetched = [...new Set([file, ...sheets, ...inTurn, ...at(others)])];
	const weight = sum(await Promise.all(fetched.map(files.weight)));
	const page: SitePage = { path, ...read, styles: `${text}\n${inlineStyles}`, weight };
	return { page, fetched };
}

function rowsIn(text: string): PublishedRow[] {
	try {
		const rows: unknown = JSON.parse(text);
		return Array.isArray(rows)
			? rows.filter((row): row is PublishedRow => typeof row === 'object' && row !== null)
			: [];
	} catch {
		return [];
	}
}

/** Reads the built site in this folder. */
export async function readSite(folder: string): Promise<Site> {
	const files = filesAt(folder);
	const html = files.all.filter((file) => file.endsWith('.html'));
	const read = await Promise.all(html.map((file) => pageOf(files, file)));
	const all = new Set(read.flatMap(({ fetched }) => fetched));
	return {
		folder,
		pages: new Map(read.map(({ page }) => [page.path, page])),
		weight: sum(await Promise.all([...all].map(files.weight))),
		tables: (name) =>
			new Map(
				files.all
					.filter((file) => new RegExp(`^data/(.*[/-])?${name}\\.json$`).test(file))
					.map((file) => [
						file.replace(/^data\/|\.json$/g, ''),
						rowsIn(files.read(file).toString()),
					]),
			),
	};
}
