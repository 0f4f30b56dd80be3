import { pageNames, type NameOf } from '#words/pageNames.ts';
import { loadCharts } from './charts.ts';
import { loadLibrary } from './library.ts';
import { note } from './noted.ts';
import { once } from './once.ts';

async function read(): Promise<NameOf> {
	const { dossiers, ...others } = await loadLibrary();
	return pageNames(dossiers, { ...others, charts: await loadCharts() });
}

/** What links to our own pages say; gathered once for all pages. */
const loadAll = once(read, { noted: true });

/** What links to our own pages say; a page of an incident has it noted which of them it names. */
export async function loadNames(): Promise<NameOf> {
	const nameOf = await loadAll();
	return (path) => {
		note('name', path);
		return nameOf(path);
	};
}
