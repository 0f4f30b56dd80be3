import type { Dossier, Filed } from '#facts/dossier.ts';
import type { References } from '#facts/references.ts';
import type { Comparison } from '#records/comparison.ts';
import type { Handout } from '#records/handout.ts';
import type { Term } from '#records/term.ts';

/** A heading of a page's prose. */
export interface Heading {
	depth: number;
	slug: string;
	text: string;
}

/** What a component in prose may draw on: handed to it by the page, never written by an author. */
export interface ProseContext {
	/** Undefined on pages that belong to no incident. */
	dossier: Dossier | undefined;
	references: References;
	/**
	 * Where notes stand beside the text: what is confirmed has no word there, and these mentions, by their
	 * places, have theirs. Undefined on a page whose list of sources is near.
	 */
	exceptions?: ReadonlyMap<number, string>;
	/** The headings of the page, where what stands before them leads to them. */
	headings?: Heading[];
	comparisons: Filed<Comparison>[];
	terms: Filed<Term>[];
	/** The handout whose prose it is. */
	handout?: Filed<Handout> | undefined;
	/** It is set in large print, in which a table has room for few columns. */
	large?: boolean | undefined;
}

/** The attributes that every component in prose receives besides its author's. */
export interface InProse {
	context: ProseContext;
	/** The component's place among the page's mentions, from 1. */
	mention: string;
}

/** The incident of the page. Throws an Error on a page that has none. */
export function dossierOf({ dossier }: ProseContext): Dossier {
	if (!dossier) throw new Error('This component works only in the files of an incident.');
	return dossier;
}

/** The handout that is being laid out. Throws an Error on any other page. */
export function handoutOf({ handout }: ProseContext): Filed<Handout> {
	if (!handout) throw new Error('This component works only in a handout.');
	return handout;
}

/** What is said of how firm a mention is, where what is confirmed has no word; undefined elsewhere. */
export const exceptionAt = ({ exceptions }: ProseContext, mention: string): string | undefined => {
	if (!exceptions) return undefined;
	const words = exceptions.get(Number(mention));
	return words ? `(${words})` : '';
};
