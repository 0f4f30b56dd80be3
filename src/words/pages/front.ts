import type { Dossier } from '#facts/dossier.ts';
import { downtimeOf } from '#facts/downtime.ts';
import { durations } from '#facts/duration.ts';
import { leadOf, leadStart } from '#facts/starts.ts';
import { statusCounts } from '../answers.ts';
import { inWords, onDate, startInWords } from '../date.ts';
import { capital, inList } from '../list.ts';
import { withUnit } from '../quantity.ts';

/** The incidents as a menu and the front page name them. */
export const INCIDENTS = {
	name: 'Incidents',
	all: (count: number) => `All ${count}`,
	dates: 'Dates',
	evidence: 'Evidence',
};

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
		return `${began}; ${last.endPoint} ${onDate(last.to)}${firm}.`;
	}
	const lead = leads.flatMap((site) => downtimeOf(site) ?? []);
	const ended = lead.length > 0 && lead.every(({ restored }) => restored);
	return ended
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
