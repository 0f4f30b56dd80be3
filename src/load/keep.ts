import type { Edition } from '#facts/edition.ts';
import { digest, keep, takeKept, type Place } from '../kept.ts';
import { withNotes, type Thing } from './noted.ts';

/** A page of an incident that is asked for. */
export interface Asked {
	incident: string;
	/** Where it is kept. */
	place: Place;
	/** A hash of all that it depends on of its own incident, and beside all of them. */
	base: string;
}

/** What pages depend on, as it is now. */
export interface Around {
	edition: Edition;
	/** A hash of what a page may have been told of other incidents; undefined where that has gone. */
	hashOfThing: (thing: Thing) => Promise<string | undefined>;
	/** Where things are kept, if not below the packages. */
	folder?: string;
}

/** What is kept of a page. */
interface Held {
	base: string;
	/** What it was told of other incidents, with a hash of each. */
	told: [thing: Thing, hash: string][];
	html: string;
}

/** A short text that is another for any other value. */
export const hashOf = (value: unknown): string =>
	digest(JSON.stringify([value])).toString('base64url');

/** Stands in a kept page where the name of the edition does, which changes with each file. No page can hold it. */
const EDITION = '\0edition\0';

async function isSame({ told }: Held, { hashOfThing }: Around): Promise<boolean> {
	for (const [thing, hash] of told) if ((await hashOfThing(thing)) !== hash) return false;
	return true;
}

/**
 * A page of an incident: as it was kept, where nothing that it depends on has changed, or made. Its bytes are
 * the same. What it took of other incidents is noted while it is made (`noted.ts`), and looked at again.
 */
export async function keptPage(
	{ incident, place, base }: Asked,
	make: () => Promise<string>,
	around: Around,
): Promise<string> {
	const { edition, hashOfThing, folder } = around;
	const bytes = takeKept(place, folder);
	const held = bytes && (JSON.parse(bytes.toString()) as Held);
	if (held?.base === base && (await isSame(held, around)))
		return held.html.replaceAll(EDITION, edition.name);

	const { made, told } = await withNotes(incident, make);
	const html = made.replaceAll(edition.name, EDITION);
	// What holds the edition in any other form cannot be told it anew.
	if (!told || html.includes(edition.hash)) return made;
	const hashes: Held['told'] = [];
	for (const thing of told) hashes.push([thing, (await hashOfThing(thing)) ?? '']);
	keep(place, Buffer.from(JSON.stringify({ base, told: hashes, html } satisfies Held)), folder);
	return made;
}
