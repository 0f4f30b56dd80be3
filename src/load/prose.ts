import { getEntry, render, type CollectionKey } from 'astro:content';
import type { ProseContext } from '#components/prose/context.ts';
import type { Dossier } from '#facts/dossier.ts';
import { references } from '#facts/references.ts';
import type { Mention } from '#schema/prose.ts';
import { loadLibrary } from './library.ts';

type Rendered = Awaited<ReturnType<typeof render>>;

/** A file's prose, ready to be placed on its page. */
export interface Prose {
	Content: Rendered['Content'];
	headings: Rendered['headings'];
	context: ProseContext;
	/** The file has nothing below its fields. */
	empty: boolean;
}

/**
 * The prose of a content file, with the numbered sources of the page that it stands on:
 * first those of the page's own records, then those the prose cites.
 */
export async function proseOf(
	collection: CollectionKey,
	id: string,
	dossier?: Dossier,
	first: string[] = [],
): Promise<Prose> {
	const entry = await getEntry(collection, id);
	if (!entry) throw new Error(`There is no file ${id} in ${collection}.`);
	const { Content, headings, remarkPluginFrontmatter } = await render(entry);
	const mentions = (remarkPluginFrontmatter['mentions'] ?? []) as Mention[];
	const numbered = dossier
		? references(dossier, mentions, first)
		: { keys: first, firstMention: new Map<string, number>() };
	const { comparisons, terms } = await loadLibrary();
	return {
		Content,
		headings,
		context: { dossier, references: numbered, comparisons, terms },
		empty: !entry.body?.trim(),
	};
}
