import type { Edition } from '#facts/edition.ts';
import { chartTables } from '#charts/index.ts';
import { catalogue } from '#tables/catalogue.ts';
import { citationFile } from '#publish/cff.ts';
import { dataPackage } from '#publish/datapackage.ts';
import { downloadsOf, encoded, type Download } from '#publish/download.ts';
import type { Table } from '#tables/table.ts';
import { zipOf } from '#publish/zip.ts';
import { publication } from '../publication.ts';
import { loadEdition } from './edition.ts';
import { loadLibrary } from './library.ts';

/** Everything that lies below the data page. */
interface Downloads {
	edition: Edition;
	tables: Table[];
	downloads: Download[];
	/** The name of the archive of all files. */
	archive: string;
	/** Every file by its path below the data page, the descriptor and the archive too. */
	files: Map<string, { bytes: Uint8Array<ArrayBuffer>; mediatype: string }>;
}

async function read(): Promise<Downloads> {
	const library = await loadLibrary();
	const edition = await loadEdition();
	const tables = catalogue(library, chartTables);
	const downloads = tables.flatMap(downloadsOf);
	const sources = [
		...library.dossiers.map((dossier) => dossier.sources),
		library.comparisonSources,
	].flatMap((bibliography) => Object.values(bibliography));

	const descriptor = encoded(
		`${JSON.stringify(dataPackage(edition, downloads, sources), null, '\t')}\n`,
	);
	const archive = `${publication.name.toLowerCase()}.zip`;
	const packed = new Map([
		...downloads.map(({ path, bytes }) => [path, bytes] as const),
		['datapackage.json', descriptor],
		['CITATION.cff', encoded(citationFile(edition))],
	]);
	const files = new Map([
		...downloads.map(({ path, bytes, mediatype }) => [path, { bytes, mediatype }] as const),
		['datapackage.json', { bytes: descriptor, mediatype: 'application/json' }],
		[archive, { bytes: zipOf(packed, edition.asOf), mediatype: 'application/zip' }],
	]);
	return { edition, tables, downloads, archive, files };
}

let current: Promise<Downloads> | undefined;

/** The data files, made once for all pages. */
export const loadDownloads = (): Promise<Downloads> =>
	import.meta.env.DEV ? read() : (current ??= read());
