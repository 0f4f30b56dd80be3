import manifest from '../package.json' with { type: 'json' };

// eslint-disable-next-line no-restricted-syntax -- Here, once.
const env = process.env;

/** A base path with a stroke at both ends: `/` or `/standstill/`. */
const slashed = (path: string) => `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

const withoutEnd = (address: string) => address.replace(/\/+$/, '');

/** The repository's public address; undefined while neither package.json nor CI names one. */
function repository(): string | undefined {
	const declared: unknown = (manifest as { repository?: unknown }).repository;
	if (typeof declared === 'string') return withoutEnd(declared).replace(/\.git$/, '');
	const onGitHub = env['GITHUB_REPOSITORY'];
	return onGitHub ? `https://github.com/${onGitHub}` : undefined;
}

/**
 * Name, address, repository and licences of the publication. The one place that reads
 * the environment: SITE_URL, BASE_PATH and GITHUB_REPOSITORY.
 */
export const publication = {
	name: 'Standstill',
	description: manifest.description,
	site: withoutEnd(env['SITE_URL'] ?? 'https://standstill.example'),
	base: slashed(env['BASE_PATH'] ?? '/'),
	repository: repository(),
	contentLicence: {
		name: 'CC BY 4.0',
		/** Its identifier in the SPDX list. */
		spdx: 'CC-BY-4.0',
		url: 'https://creativecommons.org/licenses/by/4.0/',
	},
};

/** A path of ours as a link on the page: `/about/` becomes `/standstill/about/` below a sub-path. */
export const link = (path: string): string => publication.base + path.replace(/^\//, '');

/** A path of ours as a full public address. */
export const address = (path: string): string => publication.site + link(path);
