import { KINDS, type Kind } from './kinds.ts';

type Addressed = Extract<Kind, { address: unknown }>;

const isAddressed = (kind: Kind): kind is Addressed => 'address' in kind;

/** Where each kind of record has its page, by what one of the kind is called. */
const ofKinds = Object.fromEntries(
	KINDS.filter(isAddressed).map(({ one, address }) => [one, address]),
) as { [kind in Addressed as kind['one']]: kind['address'] };

/** The permanent addresses of the publication. */
export const paths = {
	...ofKinds,
	front: () => '/',
	section: (incident: string, section: string) => `/${incident}/${section}/`,
	successions: (incident: string) => `/${incident}/statements/compare/`,
	/** What was known on a day, `YYYY-MM-DD`, on which an answer changed. */
	known: (incident: string, day: string) => `/${incident}/known/${day}/`,
	source: (incident: string, id: string) => `/${incident}/sources/#${id}`,
	find: () => '/find/',
	/** What can be found under a letter; a long list has further pages, from 2. */
	letter: (letter: string, number = 1) =>
		number === 1 ? `/find/${letter}/` : `/find/${letter}/${number}/`,
	/** A part of what the box on that page searches: `head.json` first, which lists the others. */
	findPart: (part: string) => `/find/index/${part}`,
	compare: () => '/compare/',
	glossary: () => '/glossary/',
	/** All changes, corrections first. */
	allChanges: () => '/changes/',
	changes: (incident: string, day: string) => `/${incident}/changes/#${day}`,
	handouts: (incident: string) => `/${incident}/handout/`,
	/** A sheet designed for paper as a file to print: `format` is `a4` or `letter`. */
	pdf: (incident: string, id: string, format: string) =>
		`/handouts/${incident}/${id}-${format}.pdf`,
	charts: (incident: string) => `/${incident}/charts/`,
	chart: (incident: string, name: string) => `/${incident}/charts/${name}/`,
	/** A chart as a file of its own: `svg` or `png`. */
	picture: (incident: string, name: string, format: string) =>
		`/${incident}/charts/${name}.${format}`,
	/** A picture of a chart or of an incident's days, for links to their pages elsewhere. */
	share: (incident: string, name: string) => `/${incident}/share/${name}.png`,
	/** What a program asks for that shows what is linked to. */
	oembed: (incident: string, name: string) => `/${incident}/charts/${name}.oembed.json`,
	/** A record as data, beside the page of it alone. */
	record: (page: string) => page.replace(/\/$/, '.json'),
	/** A chart to be shown within another site's page. */
	embed: (incident: string, name: string) => `/embed/${incident}/${name}/`,
	data: () => '/data/',
	/** A file below the data page: `incident/table.csv`. */
	download: (file: string) => `/data/${file}`,
	feed: () => '/feed.xml',
	/** The mark of the publication, for tabs and for where it stands among programs. */
	favicon: () => '/favicon.svg',
	icon: (name: string) => `/${name}.png`,
	manifest: () => '/site.webmanifest',
	sitemap: () => '/sitemap-index.xml',
	citation: () => '/CITATION.cff',
};
