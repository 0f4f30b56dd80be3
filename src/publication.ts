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

/** Who publishes this copy. */
export interface Publisher {
	name: string;
	/** Where they can be written to: an address of the web or of mail. */
	contact: string | undefined;
}

/**
 * The publisher that package.json names under `author`, as npm writes it: a text such as
 * `The name <mail@example.org> (https://example.org)`, or its parts by name. Undefined while no name is there.
 */
export function publisherIn({ author }: { author?: unknown }): Publisher | undefined {
	const [, called, sent, page] =
		typeof author === 'string' ? (/^([^<(]*)(?:<(.*?)>)?\s*(?:\((.*?)\))?/.exec(author) ?? []) : [];
	const parts = (
		typeof author === 'object' && author ? author : { name: called, email: sent, url: page }
	) as Record<string, unknown>;
	const text = (part: string) => {
		const value = parts[part];
		return typeof value === 'string' && value.trim() ? value.trim() : undefined;
	};
	const [name, email, url] = [text('name'), text('email'), text('url')];
	return name === undefined ? undefined : { name, contact: email ? `mailto:${email}` : url };
}

/** The name as it is set: its parts, between which it stands still for a moment. */
const MARK = ['Stand', 'still'] as const;

/**
 * Name, address, repository and licences of the publication. The one place that reads
 * the environment: SITE_URL, BASE_PATH and GITHUB_REPOSITORY.
 */
export const publication = {
	name: MARK.join(''),
	mark: MARK,
	publisher: publisherIn(manifest as { author?: unknown }),
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
