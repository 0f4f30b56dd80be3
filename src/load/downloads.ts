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

async function read(): Promise<Downloads> {
	const library = await loadLibrary();
	const edition = await loadEdition();
	const tables = Map.groupBy(catalogue(library, chartTables), ({ incident }) => incident);

	const packed = (dossier: Dossier | undefined, sources: Source[]): DataPackage => {
		const own = tables.get(dossier?.id) ?? [];
		const downloads = own.flatMap(downloadsOf);
		const folder = dossier ? `${dossier.id}/` : '';
		const packaged: Packaged = {
			dossier,
			tables: own,
			downloads,
			descriptor: `${folder}datapackage.json`,
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
			rows: own.reduce((sum, table) => sum + table.rows.length, 0),
			files: new Map([
				...downloads.map(({ path, bytes, mediatype }) => [path, { bytes, mediatype }] as const),
				[packaged.descriptor, { bytes: descriptor, mediatype: 'application/json' }],
				[packaged.archive, { bytes: zip, mediatype: 'application/zip' }],
			]),
		};
	};

	const own = packed(undefined, Object.values(library.comparisonSources));
	const incidents = new Map(
		library.dossiers.map((dossier) => [
			dossier.id,
			packed(dossier, Object.values(dossier.sources)),
		]),
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
