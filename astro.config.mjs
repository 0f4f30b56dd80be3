import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/check/dev/overlay.ts';
import { publication } from './src/publication.ts';
import { refuseUnreadable } from './src/tools/build/folder.ts';
import { restore } from './src/tools/build/swap.ts';
import { unlisted } from './src/tools/build/unlisted.ts';
import { editorSchemas } from './src/tools/schemas/editor.ts';

// Whatever is run after a build was killed finds the site that was there.
restore(process.cwd());

/** Old addresses, which only lead on, and what else keeps out of search engines. */
const pages = unlisted();
const pathOf = (page) => new URL(page).pathname.slice(publication.base.length - 1);

export default defineConfig({
	site: publication.site,
	base: publication.base,
	trailingSlash: 'always',
	// Not below the packages, which copies of the project may share: one would clear away what another reads.
	cacheDir: '.astro/store',
	integrations: [
		// While editing, as in a build: thrown earlier, Astro would say that this file is not there.
		{ name: 'folder', hooks: { 'astro:config:setup': () => refuseUnreadable(process.cwd()) } },
		mdx(),
		// While editing: the problems of the content, over the page and on the console.
		contentCheck(),
		editorSchemas(),
		pages.integration,
		// Pages alone: no news, pictures, films or translations to tell of.
		sitemap({
			namespaces: { news: false, xhtml: false, image: false, video: false },
			filter: (page) => !/\/(embed|handouts)\//.test(page) && !pages.isUnlisted(pathOf(page)),
		}),
	],
	markdown: { syntaxHighlight: false },
	build: { inlineStylesheets: 'never' },
	experimental: { contentIntellisense: true },
	devToolbar: { enabled: false },
	server: { port: 4321 },
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				"manifest-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
				"require-trusted-types-for 'script'",
				"trusted-types 'none'",
			],
		},
	},
});
