import { readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { publication } from '../publication.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
	'.js': 'text/javascript',
};

/** The bytes of a file of the built site; undefined where there is none, or it lies outside. */
function read(site: string, path: string): Buffer | undefined {
	const file = normalize(join(site, path));
	if (!file.startsWith(normalize(site) + sep)) return undefined;
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

/**
 * Answers what pages ask for from the built site, under its public address, and nothing else: so the
 * links of a PDF are those of the published site, and printing needs no network and no port.
 */
export async function serveTo(context: BrowserContext, site: string): Promise<void> {
	await context.route('**/*', (route) => {
		const { origin, pathname } = new URL(route.request().url());
		const within = origin === new URL(publication.site).origin;
		const path = decodeURIComponent(pathname).slice(publication.base.length);
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		const body = within ? read(site, file) : undefined;
		return body
			? route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' })
			: route.abort();
	});
}
