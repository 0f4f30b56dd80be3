import type { Status } from '#records/status.ts';
import { dayOf, firstDay } from './calendar.ts';
import { find, type Dossier } from './dossier.ts';

/** A day from which the incident can be counted. */
export interface Start {
	id: 'stop' | 'other';
	/** EDTF. */
	date: string;
	/** What began then, where it is not the stop itself. */
	name: string | undefined;
	status: Status;
	sources: string[];
}

/**
 * The days from which records count: the first day stopped, and the earliest day of the claim that
 * the incident names beside it. Throws an Error where that claim has no date.
 */
export function starts(dossier: Dossier): [Start, ...Start[]] {
	const { began, beganStatus, sources, alsoBegan } = dossier.incident;
	const stop: Start = { id: 'stop', date: began, name: undefined, status: beganStatus, sources };
	if (!alsoBegan) return [stop];
	const claim = find(dossier.claims, alsoBegan.claim, 'claim');
	if (!claim.date) throw new Error(`The claim “${claim.id}” has no date to count from.`);
	const date = dayOf(firstDay(claim.date));
	const { name } = alsoBegan;
	return [stop, { id: 'other', date, name, status: claim.status, sources: claim.sources }];
}

/**
 * By how many days the count of a stop that may have begun on `first`, a day number, grows where the
 * incident is counted from its other start: none where there is no other, and none for a stop that
 * began after the incident did.
 */
export function shiftOf(dossier: Dossier, first: number): number {
	const [stop, other] = starts(dossier);
	const began = firstDay(stop.date);
	return other && first <= began ? began - firstDay(other.date) : 0;
}
