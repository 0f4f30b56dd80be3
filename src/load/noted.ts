import { AsyncLocalStorage } from 'node:async_hooks';
import type { Dossier } from '#facts/dossier.ts';

/** A page of an incident that is being made. */
interface Making {
	incident: string;
	told: Map<string, Thing>;
	/** It was told something that has no name. */
	beyond: boolean;
}

const making = new AsyncLocalStorage<Making | undefined>();

/** What a page of an incident may be told of the others, as a list: what it is, and which one. */
export type Thing =
	/** Which incidents there are, in their order; the own record of each; what incidents are set beside; the one that stands first. */
	| ['order' | 'incidents' | 'comparisons' | 'first']
	/** What a link to a page says. */
	| ['name', path: string]
	/** A part of another incident. */
	| ['part', incident: string, part: string];

/**
 * Makes a page of an incident, and gives with it what it was told from outside that incident; undefined
 * where it was told what has no name, so that nobody can say whether it has changed since.
 */
export async function withNotes<T>(
	incident: string,
	make: () => Promise<T>,
): Promise<{ made: T; told: Thing[] | undefined }> {
	const page: Making = { incident, told: new Map(), beyond: false };
	const made = await making.run(page, make);
	return { made, told: page.beyond ? undefined : [...page.told.values()] };
}

/** The incident whose page is being made; undefined where none is, or one whose notes nobody takes. */
export const incidentOfPage = (): string | undefined => making.getStore()?.incident;

/** Notes that the page is told this. */
export const note = (...thing: Thing): void =>
	void making.getStore()?.told.set(thing.join(' '), thing);

/** Notes that the page is told what has no name. */
export function noteBeyond(): void {
	const page = making.getStore();
	if (page) page.beyond = true;
}

/** Works for all pages, whichever asked for it first: what is read then is told to none. */
export const forAll = <T>(work: () => T): T => making.run(undefined, work);

const seen = new WeakMap<Dossier, Dossier>();

/** Another incident as a page sees it: what is taken of it is noted. */
function fromOutside(dossier: Dossier): Dossier {
	const known = seen.get(dossier);
	if (known) return known;
	const { id } = dossier;
	const outside = new Proxy(dossier, {
		get(target, part) {
			const value: unknown = Reflect.get(target, part);
			if (typeof part !== 'string') noteBeyond();
			else if (part === 'incident' || part === 'file') note('incidents');
			else if (part !== 'id') note('part', id, part);
			return value;
		},
		// Who takes all of it, or asks what there is, is told more than a part.
		ownKeys(target) {
			noteBeyond();
			return Reflect.ownKeys(target);
		},
		has(target, part) {
			noteBeyond();
			return Reflect.has(target, part);
		},
	});
	seen.set(dossier, outside);
	return outside;
}

/** All incidents as the page that is being made sees them: its own as it is, of the others what it takes is noted. */
export function asSeen(dossiers: Dossier[]): Dossier[] {
	const own = incidentOfPage();
	if (own === undefined) return dossiers;
	note('order');
	return dossiers.map((dossier) => (dossier.id === own ? dossier : fromOutside(dossier)));
}
