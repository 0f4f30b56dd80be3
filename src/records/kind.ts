import type { z } from 'astro/zod';

/**
 * A kind of content file. What is told of it here is told nowhere else: check, collections,
 * addresses, names of links, editor schemas and the tools go through the list of kinds.
 */
export interface AnyKind {
	/** What all of them are called: the collection, and the list in a dossier. */
	readonly name: string;
	/** What one is called, by whoever names its key. */
	readonly one: string;
	readonly schema: z.ZodType;
	/** Where its files lie below `content/`; `*` stands for a key. */
	readonly files: readonly string[];
	/** Only the check reads it: nothing on a page is made of it. */
	readonly unpublished?: true;
	/** A folder named images may stand beside its files. */
	readonly pictures?: true;
	/** The permanent address of the page that shows one; of an incident's records by the incident too. */
	address?(...keys: string[]): string;
	/** What a link to that page says, where it shows this one record alone. */
	title?(record: unknown): string;
}
