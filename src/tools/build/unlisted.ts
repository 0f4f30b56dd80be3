import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const MARK = '<meta name="robots" content="noindex">';

/** Whether the mark-up of a page keeps it out of search engines. */
export const isUnlisted = (html: string): boolean =>
	html.slice(0, html.indexOf('</head>')).includes(MARK);

/**
 * Learns where the site was built, so that what a page says of itself can be asked of its file: a page
 * that keeps out of search engines is in no map of the site. It stands before whatever asks.
 */
export function unlisted(): {
	integration: AstroIntegration;
	isUnlisted: (path: string) => boolean;
} {
	let built: URL | undefined;
	return {
		integration: {
			name: 'unlisted',
			hooks: {
				'astro:build:done': ({ dir }) => {
					built = dir;
				},
			},
		},
		isUnlisted(path) {
			const file = built && fileURLToPath(new URL(`.${path}index.html`, built));
			return file !== undefined && existsSync(file) && isUnlisted(readFileSync(file, 'utf8'));
		},
	};
}
