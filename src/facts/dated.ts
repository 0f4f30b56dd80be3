import type { Phase } from '#records/site.ts';
import type { Status } from '#records/status.ts';
import type { Dossier } from './dossier.ts';
import { durations } from './duration.ts';
import { leadStart } from './starts.ts';

/** A date that prose can name. */
interface Dated {
	/** EDTF. */
	date: string;
	status: Status;
	sources: string[];
}

const ofPhase = ({ from, status, sources }: Phase): Dated => ({ date: from, status, sources });

/** What has a date that prose can ask for; undefined is the beginning, which no one record is. */
export type DatedKind = 'claim' | 'statement' | 'event' | 'end point' | 'site' | undefined;

type Name = [name: string, dated: () => Dated | undefined, of?: DatedKind];

/**
 * Every name by which prose can ask for a date, with how it is found: `began`, the key of a claim,
 * statement, event or end point, or a site's `<site>.<phase>` or `<site>.<plan>`.
 * Of two with one name the first is meant. The day of the edition has none: set beside a search, it
 * would pass for the day of that search.
 */
function* names(dossier: Dossier): Generator<Name> {
	const { endPoints } = dossier.incident;
	yield ['began', () => ofPhase(leadStart(dossier))];
	for (const claim of dossier.claims)
		yield [claim.id, () => ({ ...claim, date: claim.date ?? claim.asOf }), 'claim'];
	for (const statement of dossier.statements)
		yield [statement.id, () => ({ ...statement, date: statement.made }), 'statement'];
	for (const event of dossier.events) yield [event.id, () => event, 'event'];
	for (const { id } of endPoints)
		yield [
			id,
			() => {
				const end = durations(dossier).find((other) => other.id === id);
				return end && { ...end, date: end.to, status: end.endStatus };
			},
			'end point',
		];
	for (const { id, phases, plans } of dossier.sites) {
		for (const phase of phases) yield [`${id}.${phase.id}`, () => ofPhase(phase), 'site'];
		for (const plan of plans) yield [`${id}.${plan.id}`, () => plan, 'site'];
	}
}

/** Every name by which prose can ask for a date. */
export const datedNames = (dossier: Dossier): string[] => [...names(dossier)].map(([name]) => name);

/**
 * The date meant by a name in prose; undefined where nothing has that name, and where a record that its
 * day is counted to or from is missing or comes too early, of which the check tells with its place.
 */
export function datedBy(dossier: Dossier, asked: string): Dated | undefined {
	for (const [name, dated] of names(dossier))
		if (name === asked)
			try {
				return dated();
			} catch {
				return undefined;
			}
	return undefined;
}

/** What kind of record a name in prose asks for its date; undefined where nothing has that name, or no record. */
export function datedKind(dossier: Dossier, asked: string): DatedKind {
	for (const [name, , of] of names(dossier)) if (name === asked) return of;
	return undefined;
}
