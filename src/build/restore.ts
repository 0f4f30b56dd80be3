import { holderOf } from './lock.ts';
import { placesOf } from './places.ts';
import { restore } from './swap.ts';

/** Brings back the site whose place a build had cleared when it was killed, unless one is at work. */
export function restoreSite(project: string): void {
	const places = placesOf(project);
	if (holderOf(places.lock) === undefined) restore(places);
}
