import { getCollection } from 'astro:content';
import { indexOf, type Index } from '#publish/find/parts.ts';
import { entries } from '#words/find/entries.ts';
import type { Entry } from '#words/find/entry.ts';
import { stretches, type Stretch } from '#words/find/letters.ts';
import { calledIn } from '#words/pages/find.ts';
import { generalPages } from '#words/sections.ts';
import { paths } from '#records/paths.ts';
import { loadCharts } from './charts.ts';
import { loadLibrary } from './library.ts';
import { once } from './once.ts';

/** Everything that can be found, as its pages and the box on them have it. */
interface Findable {
	entries: Entry[];
	/** Of which each has a page, where one page would be too long. */
	stretches: Stretch[];
	/** What a line calls each incident, by its key. */
	called: Map<string, string>;
	index: Index;
}

async function read(): Promise<Findable> {
	const library = await loadLibrary();
	const charts = (await loadCharts()).map(({ incident, name, title, views: [{ headline }] }) => ({
		incident,
		name,
		title,
		headline,
	}));
	const general = generalPages(library).filter(({ path }) => path !== paths.find());
	const accounts = await getCollection('incidents', ({ body }) => body?.includes('<Unknowns'));
	const open = new Set(accounts.flatMap(({ id }) => id.split('/').at(-2) ?? []));
	const all = entries(library.dossiers, { ...library, charts, general, open });
	const called = calledIn(library.dossiers);
	return { entries: all, stretches: stretches(all), called, index: indexOf(all, called) };
}

/** What can be found, gathered once for all pages. */
export const loadFindable = once(read);
