import type { Dossier } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import type { Source } from '#records/source.ts';
import { link } from '../publication.ts';

/** A page whose links to sources have numbers for its print. */
interface Numbered {
	html: string;
	/** The sources that its links name and its own list leaves out, in the order in which they are named. */
	further: Source[];
}

/**
 * Gives each link to an entry of an incident's sources, as tables have them, the number of that source in
 * the print of its page: `listed` are those of the page's own list, and what else is named follows them.
 */
export function numberNamed(
	html: string,
	dossiers: Pick<Dossier, 'id' | 'sources'>[],
	listed: readonly Source[],
): Numbered {
	const all = [...listed];
	const places = new Map<string, number>();
	// The sources of an incident are taken where one of them is named, and no sooner.
	const named = new Map(
		dossiers.map((dossier) => [link(paths.section(dossier.id, 'sources')), dossier]),
	);
	const placeOf = (page: string, key: string) => {
		const source = named.get(page)?.sources[key];
		if (!source) return undefined;
		const found = all.indexOf(source);
		return found >= 0 ? found : all.push(source) - 1;
	};
	const numbered = html.replaceAll(
		/<a href="([^"#]*)#([^"]+)"/g,
		(start, page: string, key: string) => {
			const href = `${page}#${key}`;
			const place = places.get(href) ?? placeOf(page, key);
			if (place === undefined) return start;
			places.set(href, place);
			return `${start} data-note="${place + 1}"`;
		},
	);
	return { html: numbered, further: all.slice(listed.length) };
}
