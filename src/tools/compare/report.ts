/** Something before and after a change. */
export interface Change<T> {
	before: T;
	after: T;
}

/** How a page can be looked at: a screen of so many pixels, or paper. */
export const VIEWS = ['360', '1280', 'paper'] as const;
export type View = (typeof VIEWS)[number];

/** What of a page has changed: its words, else its drawings and mark-up; and how it is styled. */
export const REASONS = ['words', 'mark-up', 'styles'] as const;
export type Reason = (typeof REASONS)[number];

/** One view of a page. Paths are relative to the report; null where there is nothing to show. */
export interface Picture {
	view: View;
	before: string | null;
	after: string | null;
	/** What the pictures leave out, as a sentence. */
	note: string | null;
}

export interface PageNote {
	/** From the root of the site: `/about/`. */
	path: string;
	title: string;
	/** Bytes that a browser may fetch for the page, in brotli. */
	weight: number;
	pictures: Picture[];
}

export interface ChangedPage extends Omit<PageNote, 'weight'> {
	reasons: Reason[];
	weight: Change<number>;
}

export interface SourceNote {
	/** Its bibliography and key: `example/sources/release`. */
	id: string;
	publisher: string;
	title: string;
}

export interface ClaimNote {
	/** Its incident and key, and the name of a further figure: `example/cost`, `example/cost#low`. */
	id: string;
	/** The question that it answers, or what the further figure is. */
	asks: string;
	status: string;
	/** Its number or day, in words; empty where it has none. */
	value: string;
}

export interface ChangedClaim {
	id: string;
	asks: string;
	status: Change<string>;
	value: Change<string>;
}

/** What differs between two built sites. All weights are bytes in brotli at quality 11. */
export interface Report {
	version: 1;
	/** The commit compared with, and the commit looked at; null for a working tree. */
	base: string;
	head: string | null;
	pages: {
		count: Change<number>;
		added: PageNote[];
		removed: PageNote[];
		changed: ChangedPage[];
	};
	/** Every page and everything that one of them may fetch, once. */
	weight: Change<number>;
	sources: { added: SourceNote[]; removed: SourceNote[] };
	claims: { added: ClaimNote[]; removed: ClaimNote[]; changed: ChangedClaim[] };
	pictures: {
		/** Pages that have pictures, and those that are left without. */
		pages: number;
		left: number;
		/** Why there are none, as a sentence. */
		missing: string | null;
	};
}
