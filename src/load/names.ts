import { pageNames, type NameOf } from '#words/pageNames.ts';
import { loadCharts } from './charts.ts';
import { loadLibrary } from './library.ts';
import { once } from './once.ts';

async function read(): Promise<NameOf> {
	const { dossiers, ...others } = await loadLibrary();
	return pageNames(dossiers, { ...others, charts: await loadCharts() });
}

/** What links to our own pages say; gathered once for all pages. */
export const loadNames = once(read);
