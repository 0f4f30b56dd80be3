import type { Drawn } from '#charts/drawn.ts';
import type { Dossier } from '#facts/dossier.ts';
import { SHOWN } from '#facts/references.ts';
import type { Handout } from '#records/handout.ts';

/** What the key in an attribute is the key of. */
export type Named =
	'claim' | 'site' | 'statement' | 'source' | 'comparison' | 'term' | 'end point' | 'dated record';

/** The only values that an attribute may have, and what a message calls one of them. */
interface Choice<V extends string = string> {
	what: string;
	of: readonly V[];
}

/** Attributes as an author wrote them: of what is allowed, some may be left out. */
export type Attributes = Record<string, string>;

export interface Attribute {
	optional?: true;
	names?: Named;
	/** It names several, with blanks between. */
	several?: true;
	/** Undefined where the records that it depends on are not there: that is told elsewhere. */
	choice?: Choice | ((written: Attributes, dossier: Dossier) => Choice | undefined);
}

/** In what way prose shows a claim. */
type Way = 'text' | 'key figure' | 'end point' | 'chart';

/** What the words that a component stands around are taken for. */
export interface Wrapped {
	/** The key of the claim that they tell of. */
	claim?: string;
	/** Why they may hold a number. */
	waived?: string;
	/** The glossary explains them. */
	term?: true;
}

/** The sources whose numbers a component shows. */
interface Cited {
	/** Their keys in order. */
	of: (dossier: Dossier, written: Attributes) => string[];
	/** It shows several records, each with its own number, which no other mention takes over. */
	several?: true;
	/** Its number joins that of the mention before it, where only blanks stand between. */
	joins?: true;
	/** It says more of its source than the number, and so keeps it to itself. */
	alone?: (written: Attributes) => boolean;
}

/** How firm it is what a component shows. */
interface Firmness {
	/** In words; empty where it is simply confirmed. */
	exception: (dossier: Dossier, written: Attributes) => string;
}

/**
 * All that there is to know of a component that an editor may name in MDX. The parser, the check, the
 * numbers of sources, “Where is it used?” and the guide's table read it here.
 */
export interface Rule {
	/** Those that it needs first; whatever is not here is refused before anything of the content runs. */
	attributes: Record<string, Attribute>;
	/** How the guide shows it, `"…"` for a value of the author's, and what it prints. */
	documented: { write: string; prints: string }[];
	/** Its records belong to no incident, so that it works in every file. */
	anywhere?: true;
	/**
	 * It prints a block, such as a table or a figure, which no sentence can hold; not where it is
	 * written with these attributes.
	 */
	block?: true | { unless: Attributes };
	/** It makes a link of its words. */
	link?: true;
	/** It works in a handout alone, and shows this field. */
	handout?: keyof Handout;
	/** The field that it shows of the handout to which this one has the answers. */
	asked?: (written: Attributes) => keyof Handout;
	/** What is wrong with it beside the values of its attributes; the dossier is unknown in a faulty one. */
	fault?: (
		mention: { attributes: Attributes; wraps: boolean },
		dossier: Dossier | undefined,
	) => string | undefined;
	/** What it makes of the words that it stands around. */
	wrapped?: (written: Attributes) => Wrapped;
	cited?: Cited;
	/** How firm what it shows is. */
	firmness?: Firmness;
	/** The claims that it shows, by their keys. */
	shows?: {
		way: Way;
		claims: (written: Attributes, dossier: Dossier, drawn: Drawn) => Iterable<string>;
	};
}

/** A component named in prose, as the author wrote it. */
export interface Mention {
	name: string;
	attributes: Attributes;
	/** The component stands around words of its own. */
	wraps: boolean;
	/** Which sentence of the body it stands in, counted through each block; what stands apart is one of its own. */
	sentence: number;
	/** It follows the mention before it with nothing but blanks between, and has no words of its own. */
	joins: boolean;
	line: number;
	column: number;
}

/** A choice among these values. */
export const oneOf = <const V extends string>(what: string, of: readonly V[]): Choice<V> => ({
	what,
	of,
});

type Value<A> = A extends { choice: Choice<infer V> } ? V : string;
type Of<R extends Pick<Rule, 'attributes'>> = R['attributes'];
type Left<A> = { [K in keyof A]: A[K] extends { optional: true } ? K : never }[keyof A];

/** The attributes that a component's template receives from its author. */
export type Written<R extends Pick<Rule, 'attributes'>> = {
	[K in Exclude<keyof Of<R>, Left<Of<R>>>]: Value<Of<R>[K]>;
} & { [K in Left<Of<R>>]?: Value<Of<R>[K]> };

/** The keys in an attribute that names several, with blanks between. */
export const keysIn = (attribute = ''): string[] => attribute.split(/\s+/).filter(Boolean);

interface Sourced {
	id: string;
	sources: string[];
}

/** The best sources of one record. */
export const bestOf = (records: Sourced[], key = ''): string[] =>
	records.find(({ id }) => id === key)?.sources.slice(0, SHOWN) ?? [];

/** The best source of each record: all that a row or a card has room for. */
export const bestOfEach = (records: Pick<Sourced, 'sources'>[]): string[] =>
	records.flatMap(({ sources }) => sources.slice(0, 1));

/** The records with these keys, in their order. */
export const keyed = <T extends { id: string }>(records: T[], keys: string[]): T[] =>
	keys.flatMap((key) => records.find(({ id }) => id === key) ?? []);
