/** Where each kind of record has its page; the permanent addresses of the publication. */
export const paths = {
	front: () => '/',
	incident: (incident: string) => `/${incident}/`,
	section: (incident: string, section: string) => `/${incident}/${section}/`,
	site: (incident: string, id: string) => `/${incident}/sites/${id}/`,
	statement: (incident: string, id: string) => `/${incident}/statements/${id}/`,
	claim: (incident: string, id: string) => `/${incident}/claims/${id}/`,
	report: (incident: string, id: string) => `/${incident}/checked/${id}/`,
	source: (incident: string, id: string) => `/${incident}/sources/#${id}`,
	compare: () => '/compare/',
	comparison: (id: string) => `/compare/${id}/`,
	glossary: () => '/glossary/',
	term: (id: string) => `/glossary/#${id}`,
	page: (id: string) => `/${id}/`,
	data: () => '/data/',
	/** A file below the data page: `incident/table.csv`. */
	download: (file: string) => `/data/${file}`,
	feed: () => '/feed.xml',
	sitemap: () => '/sitemap-index.xml',
	citation: () => '/CITATION.cff',
};
