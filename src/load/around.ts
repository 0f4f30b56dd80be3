import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { find } from '#facts/dossier.ts';
import { remembered } from '#facts/remembered.ts';
import { digest, digestOfPaths, stateOfCode } from '../kept.ts';
import { loadEdition } from './edition.ts';
import { hashOf, keptPage } from './keep.ts';
import { loadFirst, loadLibrary } from './library.ts';
import { loadNames } from './names.ts';
import type { Thing } from './noted.ts';

/** What each page depends on, whatever it is about: our code, and what stands beside all incidents. */
const common = remembered(() => {
	const beside = readdirSync('content').filter((name) => name !== 'incidents');
	return digest(
		stateOfCode(),
		digestOfPaths(beside.toSorted().map((name) => join('content', name))),
	);
});

/** A hash of all that lies in the folder of an incident, with what all pages depend on. */
const stateOf = remembered(async (incident) =>
	digest(
		common(''),
		digestOfPaths([join('content', 'incidents', incident)]),
		(await loadEdition()).asOf,
	),
);

async function valueOf([what, which = '', part = '']: Thing): Promise<unknown> {
	const { dossiers, comparisons } = await loadLibrary();
	switch (what) {
		case 'order':
			return dossiers.map(({ id }) => id);
		case 'incidents':
			return dossiers.map(({ incident, file }) => [incident, file]);
		case 'comparisons':
			return comparisons;
		case 'first':
			return loadFirst();
		case 'name':
			return (await loadNames())(which);
		case 'part':
			return Reflect.get(find(dossiers, which, 'incident'), part);
	}
}

const hashOfThing = remembered((thing) =>
	valueOf(JSON.parse(thing) as Thing).then(hashOf, () => undefined),
);

/**
 * The mark-up of a page of an incident, at its address: what was made before, where nothing on which it
 * depends has changed since, what it is handed included.
 */
export const pageOfIncident = async (
	incident: string,
	address: string,
	handed: unknown,
	make: () => Promise<string>,
): Promise<string> =>
	keptPage(
		{
			incident,
			// Copies of a project may share their packages, and so what is kept below them.
			place: { kind: 'page', name: digest(process.cwd(), address) },
			base: hashOf([(await stateOf(incident)).toString('hex'), handed]),
		},
		make,
		{
			edition: await loadEdition(),
			hashOfThing: (thing) => hashOfThing(JSON.stringify(thing)),
		},
	);
