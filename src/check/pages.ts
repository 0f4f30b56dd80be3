import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import { CHARTS } from '#charts/index.ts';
import type { Dossier } from '#facts/dossier.ts';
import { sheetsOf } from '#facts/handouts.ts';
import { movedIn } from '#facts/moved.ts';
import { textOf } from '#markdown/passages.ts';
import { ruleOf } from '#prose/index.ts';
import { kindOf } from '#records/kinds.ts';
import type { Moves } from '#records/moves.ts';
import { paths } from '#records/paths.ts';
import { pagesOfIncident } from '#words/pageNames.ts';
import { generalPages, sectionsOf } from '#words/sections.ts';
import type { Attempts } from './charts.ts';
import type { ContentRecord } from './record.ts';
import type { Texts } from './surroundings.ts';
import { keyOf } from './tree.ts';
import type { Unread } from './unread.ts';

/** The page of this file is the front page, without which there is no site. */
export const FRONT = 'content/pages/front.mdx';

/** The key of the incident in whose folder a file lies. */
export const incidentOf = (file: string): string | undefined =>
	/^content\/incidents\/([^/]+)\//.exec(file)?.[1];

/** The permanent address of what a file holds; undefined where it has none. */
export function addressOf(file: string): string | undefined {
	if (file === FRONT) return paths.front();
	const kind = kindOf(file);
	if (!kind || !('address' in kind)) return undefined;
	const address: (...keys: string[]) => string = kind.address;
	const incident = incidentOf(file);
	// An account has the key of its folder, and none of its own.
	const own = kind.name === 'incidents' ? [] : [keyOf(file)];
	return address(...(incident === undefined ? own : [incident, ...own]));
}

/** An address taken apart: the page, and the place on it. */
export function parted(address: string): { page: string; place: string } {
	const [page = '', place = ''] = address.split('#');
	return { page: page.replace(/\?.*$/, ''), place };
}

/** The pages of the publication, and what on them can be linked to. */
export interface Pages {
	/** Whether there is a page of this address, or there may be one once a faulty file is mended. */
	has: (page: string) => boolean;
	/**
	 * The places on a page that keep their names: headings of its text, and records that stand there.
	 * Undefined where the page is not known well enough to tell.
	 */
	places: (page: string) => ReadonlySet<string> | undefined;
	/** Where what once stood at this address is now; undefined where nothing moved from there. */
	movedTo: (page: string) => string | undefined;
	/** Whether something stood there and went, so that the page says so. */
	stood: (page: string) => boolean;
	/** The addresses that there are, for one that is misspelt. */
	all: () => Iterable<string>;
}

/** The page on which what a file holds stands; undefined where it stands on none of its own. */
function pageOf(file: string): string | undefined {
	const incident = incidentOf(file);
	return incident !== undefined && kindOf(file)?.name === 'bibliographies'
		? paths.section(incident, 'sources')
		: parted(addressOf(file) ?? '').page || undefined;
}

/** What the headings of a body are found under, and the list of its sources. */
function placesIn({ body: { tree, mentions } }: ContentRecord): string[] {
	const ids = new GithubSlugger();
	const places: string[] = [];
	visit(tree, 'heading', (heading) => {
		places.push(ids.slug(textOf(heading).trim()));
	});
	return mentions.some(({ name }) => ruleOf(name)?.cited) ? [...places, 'sources'] : places;
}

/** The pages that an incident has beside those of its records. */
const ofIncident = (dossier: Dossier): string[] => [
	...sectionsOf(dossier).map(({ path }) => path),
	...(dossier.statements.length > 0 ? [paths.successions(dossier.id)] : []),
	...sheetsOf(dossier).map(({ id }) => paths.handout(dossier.id, id)),
];

/** Files that are offered beside the pages, whatever the content holds. */
const FILES = [paths.feed(), paths.sitemap(), paths.citation()];

/** Works out which pages will be made of the content. */
export function pagesOf(
	texts: Texts,
	records: ContentRecord[],
	dossiers: ReadonlyMap<string, Dossier>,
	charts: ReadonlyMap<string, Attempts>,
	unread: Unread,
): Pages {
	const known = new Map(FILES.map((path) => [path, new Set<string>()]));
	const add = (page: string, ...places: string[]) => {
		const on = known.get(page) ?? new Set();
		for (const place of places) on.add(place);
		known.set(page, on);
	};
	for (const file of texts.keys()) {
		const { page, place } = parted(addressOf(file) ?? '');
		if (page) add(page, ...(place ? [place] : []));
	}
	const here = (folder: string) =>
		[...texts.keys()].filter((file) => file.startsWith(`content/${folder}/`) && kindOf(file));
	const general = generalPages({
		// An incident with an account of its own is compared as well.
		comparisons: [
			...here('comparisons').filter((file) => file.endsWith('.mdx')),
			...[...texts.keys()].filter((file) => kindOf(file)?.name === 'incidents'),
		],
		terms: here('glossary'),
		pages: here('pages').map((file) => ({ id: keyOf(file) })),
	});
	for (const { path } of [{ path: paths.front() }, ...general]) add(path);
	for (const dossier of dossiers.values()) for (const page of ofIncident(dossier)) add(page);
	// Of a page whose text cannot be read whole, nobody can tell what places it has.
	const partial = new Set(
		[...texts.keys()].filter((file) => unread.has(file)).flatMap((file) => pageOf(file) ?? []),
	);
	for (const record of records) {
		const page = pageOf(record.file);
		if (page) add(page, ...placesIn(record));
		if (page && !record.body.whole) partial.add(page);
		if (page && record.kind === 'bibliographies') add(page, ...Object.keys(record.raw ?? {}));
	}

	// Of an incident of which a file has faults, nobody can tell what pages it will have.
	const unsure = new Set(
		[...texts.keys()].map(incidentOf).filter((one) => !dossiers.has(`incidents/${one}`)),
	);
	for (const file of texts.keys()) if (unread.has(file)) unsure.add(incidentOf(file));
	const mayBe = (page: string) => {
		const [, first = '', second = ''] = page.split('/');
		return unsure.has(first) || (/^(?:handouts|embed)$/.test(first) && unsure.has(second));
	};

	const drawn = new Map<string, boolean>();
	const isDrawn = (page: string): boolean => {
		const [, incident = '', name = ''] =
			/^\/(?:embed\/)?([^/]+)\/(?:charts\/)?([a-z-]+)(?:\/|\.svg|\.png)$/.exec(page) ?? [];
		const dossier = dossiers.get(`incidents/${incident}`);
		const chart = CHARTS.find((one) => one === name);
		if (!dossier || !chart || !/\/charts\/|^\/embed\//.test(page)) return false;
		// What cannot be drawn is told elsewhere.
		return charts.get(incident)?.get(chart) !== undefined;
	};
	const has = (page: string) => {
		const found = known.has(page) || drawn.get(page) || mayBe(page) || isDrawn(page);
		if (!known.has(page)) drawn.set(page, found);
		return found;
	};
	const shared = records.find(({ file }) => file === 'content/moved.yaml')?.data;
	const { moved, gone } = movedIn(
		[...dossiers.values()],
		(shared as Moves | undefined) ?? {},
		(dossier) => pagesOfIncident(dossier, { charts: [], terms: [] }).map(({ path }) => path),
	);
	const now = new Map(moved.map(({ from, to }) => [from, to]));
	const left = new Set(gone.map(({ from }) => from));
	return {
		has,
		places: (page) => (partial.has(page) ? undefined : known.get(page)),
		movedTo: (page) => now.get(page),
		stood: (page) => left.has(page),
		all: () => known.keys(),
	};
}
