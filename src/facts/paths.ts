/** Where each kind of record has its page; the permanent addresses of the publication. */
export const paths = {
	front: () => '/',
	incident: (incident: string) => `/${incident}/`,
	section: (incident: string, section: string) => `/${incident}/${section}/`,
	site: (incident: string, id: string) => `/${incident}/sites/${id}/`,
	statement: (incident: string, id: string) => `/${incident}/statements/${id}/`,
	claim: (incident: string, id: string) => `/${incident}/claims/${id}/`,
	successions: (incident: string) => `/${incident}/statements/compare/`,
	report: (incident: string, id: string) => `/${incident}/checked/${id}/`,
	source: (incident: string, id: string) => `/${incident}/sources/#${id}`,
	compare: () => '/compare/',
	comparison: (id: string) => `/compare/${id}/`,
	glossary: () => '/glossary/',
	term: (id: string) => `/glossary/#${id}`,
	corrections: () => '/corrections/',
	correction: (id: string) => `/corrections/#${id}`,
	changes: (incident: string, day: string) => `/${incident}/changes/#${day}`,
	handouts: (incident: string) => `/${incident}/handout/`,
	/** A sheet designed for paper, as a page. */
	handout: (incident: string, id: string) => `/handouts/${incident}/${id}/`,
	/** The same as a file to print: `format` is `a4` or `letter`. */
	pdf: (incident: string, id: string, format: string) =>
		`/handouts/${incident}/${id}-${format}.pdf`,
	page: (id: string) => `/${id}/`,
	charts: (incident: string) => `/${incident}/charts/`,
	chart: (incident: string, name: string) => `/${incident}/charts/${name}/`,
	/** A chart as a file of its own: `svg` or `png`. */
	picture: (incident: string, name: string, format: string) =>
		`/${incident}/charts/${name}.${format}`,
	/** A chart to be shown within another site's page. */
	embed: (incident: string, name: string) => `/embed/${incident}/${name}/`,
	data: () => '/data/',
	/** A file below the data page: `incident/table.csv`. */
	download: (file: string) => `/data/${file}`,
	feed: () => '/feed.xml',
	sitemap: () => '/sitemap-index.xml',
	citation: () => '/CITATION.cff',
};
