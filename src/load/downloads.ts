import type { Dossier } from '#facts/dossier.ts';
import type { Edition } from '#facts/edition.ts';
import { chartTables } from '#charts/index.ts';
import type { Source } from '#records/source.ts';
import { catalogue } from '#tables/catalogue.ts';
import { citationFile } from '#publish/cff.ts';
import { dataPackage, type Packaged } from '#publish/datapackage.ts';
import { downloadsOf, encoded } from '#publish/download.ts';
import { zipOf } from '#publish/zip.ts';
import { publication } from '../publication.ts';
import { loadEdition } from './edition.ts';
import { loadLibrary } from './library.ts';
import { once } from './once.ts';

/** A file below the data page. */
interface File {
	bytes: Uint8Array<ArrayBuffer>;
	mediatype: string;
}

/** A package of data with its files by their paths below the data page, the descriptor and the archive too. */
export interface DataPackage extends Packaged {
	rows: number;
	files: Map<string, File>;
}

/** Everything that lies below the data page: a package of each incident, and that of the publication. */
interface Downloads {
	edition: Edition;
	own: DataPackage;
	incidents: Map<string, DataPackage>;
	files: Map<string, File>;
}

/** What a package has before its files are written. */
type Unpacked = Omit<Packaged, 'downloads' | 'archive'>;

const folderOf = (dossier: Dossier | undefined) => (dossier ? `${dossier.id}/` : '');

/** The tables of the publication, then of each incident: whoever asks for rows needs no files. */
export const loadTables = once(async (): Promise<[own: Unpacked, ...incidents: Unpacked[]]> => {
	const library = await loadLibrary();
	const tables = Map.groupBy(catalogue(library, chartTables), ({ incident }) => incident);
	const of = (dossier: Dossier | undefined): Unpacked => ({
		dossier,
		tables: tables.get(dossier?.id) ?? [],
		descriptor: `${folderOf(dossier)}datapackage.json`,
	});
	return [of(undefined), ...library.dossiers.map(of)];
});

async function read(): Promise<Downloads> {
	const { comparisonSources } = await loadLibrary();
	const edition = await loadEdition();

	const packed = (unpacked: Unpacked, sources: Source[]): DataPackage => {
		const { dossier, tables } = unpacked;
		const downloads = tables.flatMap(downloadsOf);
		const folder = folderOf(dossier);
		const packaged: Packaged = {
			...unpacked,
			downloads,
			archive: `${folder}${dossier?.id ?? publication.name.toLowerCase()}.zip`,
		};
		const descriptor = encoded(
			`${JSON.stringify(dataPackage(edition, packaged, sources), null, '\t')}\n`,
		);
		const zip = zipOf(
			new Map([
				...downloads.map(({ path, bytes }) => [path.slice(folder.length), bytes] as const),
				['datapackage.json', descriptor],
				['CITATION.cff', encoded(citationFile(edition))],
			]),
			edition.asOf,
		);
		return {
			...packaged,
			rows: tables.reduce((sum, table) => sum + table.rows.length, 0),
			files: new Map([
				...downloads.map(({ path, bytes, mediatype }) => [path, { bytes, mediatype }] as const),
				[packaged.descriptor, { bytes: descriptor, mediatype: 'application/json' }],
				[packaged.archive, { bytes: zip, mediatype: 'application/zip' }],
			]),
		};
	};

	const [first, ...others] = await loadTables();
	const own = packed(first, Object.values(comparisonSources));
	const incidents = new Map(
		others.flatMap((one) =>
			one.dossier
				? [[one.dossier.id, packed(one, Object.values(one.dossier.sources))] as const]
				: [],
		),
	);
	const files = new Map([own, ...incidents.values()].flatMap((one) => [...one.files]));
	return { edition, own, incidents, files };
}

/** The data files, made once for all pages. */
export const loadDownloads = once(read);

/** The package of an incident. Throws an Error where there is none. */
export async function packageOf(incident: string): Promise<DataPackage> {
	const found = (await loadDownloads()).incidents.get(incident);
	if (!found) throw new Error(`There are no data of “${incident}”.`);
	return found;
}
