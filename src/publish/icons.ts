import { paths } from '#records/paths.ts';
import { link, publication } from '../publication.ts';

/** The icons of the publication as pictures: pixels of a side, and whether a system may cut its own shape out. */
export const ICONS = {
	'icon-192': { pixels: 192, maskable: false },
	'icon-512': { pixels: 512, maskable: false },
	'icon-maskable': { pixels: 512, maskable: true },
	'apple-touch-icon': { pixels: 180, maskable: false },
} as const;

export type Icon = keyof typeof ICONS;

/** The one that a page names itself; the others stand in the manifest. */
export const TOUCH = 'apple-touch-icon' satisfies Icon;

/** What a system is told that keeps the publication beside its programs: a page to read, in the browser. */
export const manifest = (colours: { ground: string }): object => ({
	name: publication.name,
	short_name: publication.name,
	description: publication.description,
	lang: 'en-GB',
	id: link(paths.front()),
	start_url: link(paths.front()),
	scope: link(paths.front()),
	display: 'browser',
	background_color: colours.ground,
	theme_color: colours.ground,
	icons: Object.entries(ICONS)
		.filter(([name]) => name !== TOUCH)
		.map(([name, { pixels, maskable }]) => ({
			src: link(paths.icon(name)),
			sizes: `${pixels}x${pixels}`,
			type: 'image/png',
			purpose: maskable ? 'maskable' : 'any',
		})),
});
