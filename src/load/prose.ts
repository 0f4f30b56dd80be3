import { getEntry, type CollectionKey } from 'astro:content';
import type { Dossier, Filed } from '#facts/dossier.ts';
import { numbered } from '#facts/references.ts';
import { stepsOf } from '#facts/timeline.ts';
import { references } from '#prose/citations.ts';
import { exceptions, notesInPlace } from '#prose/in-place.ts';
import type { ProseContext } from '#prose/context.ts';
import type { Handout } from '#records/handout.ts';
import type { Site } from '#records/site.ts';
import { bodyOf, type Prose } from './bodies.ts';
import { loadLibrary } from './library.ts';
import { incidentOfPage, noteBeyond } from './noted.ts';

/** A file's prose, ready to be placed on its page. */
interface Placed extends Omit<Prose, 'mentions' | 'pictures'> {
	context: ProseContext;
}

/** How prose is set. */
interface Setting {
	/** Its notes stand beside it, and what is confirmed has no word. */
	inPlace?: true;
	/** The sheet of paper that it is on. */
	handout?: Filed<Handout>;
	/** It is set in large print. */
	large?: boolean;
	/** The most sources that a mention of a record shows. */
	most?: number;
	/** The sources of what stands behind the prose. */
	last?: string[];
}

/**
 * The prose of a content file, with the numbered sources of the page that it stands on:
 * first those of the page's own records, then those the prose cites.
 */
export async function proseOf(
	collection: CollectionKey,
	id: string,
	dossier?: Dossier,
	first: string[] = [],
	{ handout, large, most, last, inPlace }: Setting = {},
): Promise<Placed> {
	const entry = await getEntry(collection, id);
	const [, folder = incidentOfPage()] = /^incidents\/([^/]+)/.exec(id) ?? [];
	if (folder !== incidentOfPage()) noteBeyond();
	if (!entry) throw new Error(`There is no file ${id} in ${collection}.`);
	const { mentions, pictures, ...body } = bodyOf(entry);
	// A picture is made where its page is: one that was kept would name a file that nobody makes.
	if (pictures.length > 0) noteBeyond();
	const cited = dossier ? references(dossier, mentions, first, most, last) : numbered(first, {});
	const library = await loadLibrary();
	const said = inPlace && dossier ? exceptions(dossier, mentions) : undefined;
	return {
		...body,
		context: {
			dossier,
			references:
				said && dossier ? { ...cited, inPlace: notesInPlace(dossier, mentions, cited) } : cited,
			// Few components ask for what incidents are set beside, and a page depends on what it asks for.
			get comparisons() {
				return library.comparisons;
			},
			terms: library.terms,
			handout,
			large,
			...(said && { exceptions: said, headings: body.headings }),
		},
	};
}

/** The prose of a site's file; the sources of its record come first, in the order in which they are shown. */
export function siteProse(site: Filed<Site>, dossier: Dossier, most?: number): Promise<Placed> {
	const { people, against = [] } = site;
	const records = [...(people ? [people] : []), site, { sources: against }, ...stepsOf(site)];
	const cited = records.flatMap(({ sources }) => sources.slice(0, most));
	return proseOf('sites', site.entry, dossier, cited, most === undefined ? {} : { most });
}
