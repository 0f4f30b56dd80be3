import type { Incident } from '#records/incident.ts';
import type { Phase, Site } from '#records/site.ts';
import type { Status } from '#records/status.ts';
import { compareDates, dayOf, firstDay } from './calendar.ts';
import { find, type Dossier } from './dossier.ts';
import { downtimeOf, stopOf } from './downtime.ts';

/** A day from which the incident can be counted. */
export interface Start {
	id: 'stop' | 'other';
	/** EDTF. */
	date: string;
	/** What began then, where it is not the stop itself. */
	name: string | undefined;
	/** It was no stop as yet: the lead was slowed first. */
	slowed: boolean;
	status: Status;
	sources: string[];
}

interface Led {
	incident: Pick<Incident, 'lead'>;
	sites: (Site & { id: string })[];
}

/** The sites that the strip of days and “how long” follow; a key of no site is passed over. */
export const leadOf = <T extends Site & { id: string }>({
	incident,
	sites,
}: {
	incident: Pick<Incident, 'lead'>;
	sites: T[];
}): T[] => incident.lead.flatMap((key) => sites.filter(({ id }) => id === key));

/**
 * The phase from which an end point counts: the first of its own site, else the first of the lead.
 * Undefined where that site has none, which the check refuses.
 */
export function startOf(dossier: Led, site?: string): Phase | undefined {
	const own = site === undefined ? leadOf(dossier) : dossier.sites.filter(({ id }) => id === site);
	return own
		.flatMap(({ phases }) => phases[0] ?? [])
		.toSorted((a, b) => compareDates(a.from, b.from))[0];
}

/** The phase with which the incident began. Throws an Error where its lead has none. */
export function leadStart(dossier: Led): Phase {
	const first = startOf(dossier);
	if (!first) throw new Error('The lead of the incident has no phase to count from.');
	return first;
}

/**
 * The days from which records count: the start of the lead, and the earliest day of the claim that
 * the incident names beside it. Throws an Error where that claim has no date.
 */
export function starts(dossier: Dossier): [Start, ...Start[]] {
	const { from, status, sources } = leadStart(dossier);
	const lead = leadOf(dossier).flatMap((site) => downtimeOf(site) ?? []);
	const slowed = !lead.some((one) => stopOf(one)?.phase.from === from);
	const stop: Start = { id: 'stop', date: from, name: undefined, slowed, status, sources };
	const { otherStart } = dossier.incident;
	if (!otherStart) return [stop];
	const claim = find(dossier.claims, otherStart.claim, 'claim');
	if (!claim.date) throw new Error(`The claim “${claim.id}” has no date to count from.`);
	const date = dayOf(firstDay(claim.date));
	const { name } = otherStart;
	return [
		stop,
		{ id: 'other', date, name, slowed: false, status: claim.status, sources: claim.sources },
	];
}

/**
 * By how many days the count of a site that may have begun on `first`, a day number, grows where the
 * incident is counted from its other start: none where there is no other, and none for a site that
 * began after the lead did.
 */
export function shiftOf(dossier: Dossier, first: number): number {
	const [stop, other] = starts(dossier);
	const began = firstDay(stop.date);
	return other && first <= began ? began - firstDay(other.date) : 0;
}
