import type { Status } from '#records/status.ts';

/** What kind of thing can be found, in the order in which equals are listed. */
export const FOUND = [
	'place',
	'organisation',
	'person',
	'number',
	'question',
	'statement',
	'term',
	'page',
] as const;
export type Found = (typeof FOUND)[number];

/** Something that readers may look for, and what there is to say of it in a line. */
export interface Entry {
	/** What it is called; the link to its page. */
	name: string;
	/** Where in the name the word begins that it is filed under. */
	at: number;
	kind: Found;
	/** The key of the incident that it belongs to. */
	incident?: string | undefined;
	/** The fact itself, as one or two sentences; empty where the name says all. */
	fact: string;
	/** How well that is established, where its record says so. */
	status?: Status | undefined;
	path: string;
	/** The name of the line for which this is another word, which says what that line says. */
	also?: string;
	/** What tells it from another of the same name; else what kind of thing it is does. */
	apart?: string;
}
