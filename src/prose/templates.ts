import Minute from './Minute.astro';
import Notes from './Notes.astro';
import Opened from './Opened.astro';
import Picture from './Picture.astro';
import Table from './Table.astro';

/** Templates by the names of their components, which are those of their files up to the first dot. */
const named = (files: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(files).map(([path, template]) => [/(\w+)[^/]*$/.exec(path)?.[1], template]),
	) as Record<string, unknown>;

/** What each component prints, the table and the picture of Markdown, and what the plugin for content puts between blocks. */
export const prose: Record<string, unknown> = {
	...named(
		import.meta.glob(['./*/*.astro', '!./*/*.paper.astro'], { eager: true, import: 'default' }),
	),
	table: Table,
	img: Picture,
	Minute,
	Notes,
	Opened,
};

/** The same laid out on a sheet of paper, where some components print another thing. */
export const onPaper: Record<string, unknown> = {
	...prose,
	...named(import.meta.glob('./*/*.paper.astro', { eager: true, import: 'default' })),
};
