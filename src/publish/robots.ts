import { paths } from '#records/paths.ts';
import { address } from '../publication.ts';

/** What crawlers may read (all of it), and where its pages are listed. */
export const robots = (): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${address(paths.sitemap())}\n`;
