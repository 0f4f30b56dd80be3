import type { Dossier } from '#facts/dossier.ts';
import { downtimeOf } from '#facts/downtime.ts';
import { durations, type Duration } from '#facts/duration.ts';
import { leadOf, leadStart } from '#facts/starts.ts';
import type { Incident, Unknown } from '#records/incident.ts';
import type { Site } from '#records/site.ts';
import { statusCounts } from '../answers.ts';
import { inWords, onDate, startInWords } from '../date.ts';
import { NO_END_POINT, daysTo, endPointInWords } from '../duration.ts';
import { capital, inList } from '../list.ts';
import { organisationsOf, sitesCounted } from '../organisation.ts';
import { withUnit } from '../quantity.ts';
import { allOf } from '../noun.ts';

/** The incidents as a menu and the front page name them. */
export const INCIDENTS = {
	name: 'Incidents',
	/** Where the front page lists them. */
	place: 'incidents',
	all: (count: number) => `All ${count}`,
	heading: 'Incidents on one scale',
	scale: 'A stroke is a day, of the same width in each strip.',
	hours: 'Where all took hours, a stroke is an hour, and the strip has a scale of its own.',
	harm: 'What stopped is different in kind: the strips compare time, not harm.',
};

/** What a stroke is in strips of days, of hours or of both. */
export const scaleOfStrips = (days: boolean, hours: boolean): string =>
	[...(days ? [INCIDENTS.scale] : []), ...(hours ? [INCIDENTS.hours] : []), INCIDENTS.harm].join(
		' ',
	);

/** What stands on the front page around the words of its records. */
export const FRONT = {
	ask: 'What people ask',
	long: 'How long did it last?',
	unknown: 'What is not known?',
	allQuestions: 'All questions and answers',
	bars: 'Solid: stopped. Hatched: stopped for part of this time, the day is not published. Thin: back in part, slowed, or replaced by something else; it fades where no later day is on record.',
	changes: 'What changed',
	allChanges: 'All changes and corrections',
	method: 'How can you check it?',
};

/** What kind of event it was, to whom, and when: "Cyber incident at Example Ltd, 2024". */
export const kickerInWords = ({ incident }: Dossier, year: number): string =>
	`${capital(incident.kind)} at ${incident.longForm ?? organisationsOf(incident)}, ${year}`;

/** How long the lead stood still or, where that is not one time on record, what else heads its strip. */
export function lengthOrHeadline({ incident }: Dossier, count: string | undefined): string {
	if (count) return capital(count);
	// The name stands above it.
	return incident.headline ?? 'No one length on record';
}

/** The event in a few words. */
export const headlineOf = ({ incident: { headline, name } }: Dossier): string =>
	headline ?? capital(name);

/** How long it was to the first and to the last of its end points: one line. */
export function longInWords(durations: Duration[]): string {
	const [first, last] = [durations[0], durations.at(-1)];
	if (!first || !last) return NO_END_POINT;
	const told = first === last ? [first] : [first, last];
	return `${capital(told.map(daysTo).join(', '))}.`;
}

/** How much is not known, and the first of it: one line. */
export const unknownInWords = (unknowns: Unknown[]): string => {
	const [first, ...others] = unknowns;
	const count = withUnit(unknowns.length, 'things');
	return others.length > 0
		? `${count} that were looked for and not found. The first: ${first?.what ?? ''}`
		: `${count} that was looked for and not found: ${first?.what ?? ''}`;
};

/** The heading over the sites that stopped: "8 sites stopped", "Ferry stopped". */
export function stoppedHeading(stopped: Pick<Site, 'label'>[], incident: Incident): string {
	const [one, ...more] = stopped;
	const who = one && more.length === 0 ? one.label : sitesCounted(stopped.length, incident);
	return capital(`${who} stopped`);
}

/** From when to when the bars of the sites reach. */
export const scaleInWords = (from: string, to: string): string =>
	`${capital(inWords(from, 'short'))} to ${inWords(to)}.`;

/** What leads to all sites, stopped or not. */
export const allSites = (count: number, incident: Incident): string =>
	allOf(count, incident.siteNoun.many, incident.siteNoun.one);

/** Of what, and from when, the length of a strip is counted: "The ferry, from 1 July 2024". */
export const countedOf = (dossier: Dossier): string =>
	`${capital(inList(leadOf(dossier).map(({ label }) => label)))}, from ${startInWords(leadStart(dossier).from)}`;

/** As many countries as are named one by one. */
const COUNTRIES = 3;

/** What an incident was and where: "Cyber incident; car manufacturing; United Kingdom and 4 other countries". */
export function kindInWords({ incident: { kind, sector, countries } }: Dossier): string {
	const others = countries.length - COUNTRIES;
	const where =
		others > 1
			? inList([...countries.slice(0, COUNTRIES), withUnit(others, 'other countries')])
			: inList(countries);
	return [capital(kind), sector, where].join('; ');
}

/** When it began, and when it ended as far as that is on record. */
export function datesInWords(dossier: Dossier): string {
	const leads = leadOf(dossier);
	const from = startInWords(leadStart(dossier).from);
	const began = `Counted from ${from} (${inList(leads.map(({ label }) => label))})`;
	const last = durations(dossier).at(-1);
	if (last) {
		const firm = last.status === 'confirmed' ? '' : ` (${last.status})`;
		return `${began}; ${endPointInWords(last)} ${onDate(last.to)}${firm}.`;
	}
	const lead = leads.flatMap((site) => downtimeOf(site) ?? []);
	return lead.every(({ restored }) => restored)
		? `${began}; over, by the records.`
		: `${began}; no end is on record as of ${inWords(dossier.incident.asOf)}.`;
}

/** How many claims stand on record and how firm they are, as of its day. */
export function evidenceInWords({ claims, incident }: Dossier): string {
	const day = `Facts as of ${inWords(incident.asOf)}.`;
	return claims.length === 0
		? `No claim is on record yet. ${day}`
		: `${withUnit(claims.length, 'claims')}: ${statusCounts(claims)}. ${day}`;
}
