import { pageNames, type NameOf } from '#words/pageNames.ts';
import { loadCharts } from './charts.ts';
import { loadLibrary } from './library.ts';

async function read(): Promise<NameOf> {
	const { dossiers, ...others } = await loadLibrary();
	return pageNames(dossiers, { ...others, charts: await loadCharts() });
}

let names: Promise<NameOf> | undefined;

/** What links to our own pages say; gathered once for all pages. */
export const loadNames = (): Promise<NameOf> => (import.meta.env.DEV ? read() : (names ??= read()));
