import type { Condition, Phase, Site } from '#records/site.ts';
import type { Status } from '#records/status.ts';
import type { Voice } from '#records/statement.ts';
import { compareDates } from './calendar.ts';
import type { Dossier } from './dossier.ts';
import { paths } from '#records/paths.ts';

/** One dated entry, from whichever record it comes. */
export interface Entry {
	/** EDTF. */
	date: string;
	kind: 'event' | 'statement' | 'site';
	what: string;
	status: Status;
	sources: string[];
	/** The page of the record, where it has one. */
	path: string | undefined;
	/** The site's name or the kind of voice. */
	from: string | undefined;
	planned: boolean;
	/** The content file with more to say, where the record has no page of its own. */
	entry: string | undefined;
}

const KINDS = ['event', 'site', 'statement'];

/** A phase or a plan of a site. */
interface Step {
	/** EDTF. */
	date: string;
	/** Undefined for a plan. */
	condition: Condition | undefined;
	/** The step before it, plans left out, found the site in the same condition. */
	unchanged: boolean;
	what: string;
	share?: Phase['share'];
	status: Status;
	sources: string[];
}

/** The phases and plans of a site, earliest first; a plan before what happened on its day. */
export const stepsOf = ({ phases, plans }: Pick<Site, 'phases' | 'plans'>): Step[] =>
	[
		...plans.map((plan): Step => ({ ...plan, condition: undefined, unchanged: false })),
		...phases.map(({ from, ...phase }, i): Step => ({
			...phase,
			date: from,
			unchanged: phases[i - 1]?.condition === phase.condition,
		})),
	].toSorted((a, b) => compareDates(a.date, b.date));

/** Everything dated in the dossier, earliest first: events, phases and plans of sites, statements. */
export function timeline({ id, events, sites, statements }: Dossier): Entry[] {
	const entries: Entry[] = [
		...events.map(({ date, what, status, sources, entry }): Entry => ({
			date,
			what,
			status,
			sources,
			entry,
			kind: 'event',
			path: undefined,
			from: undefined,
			planned: false,
		})),
		...sites.flatMap((site) => {
			const of = { kind: 'site' as const, path: paths.site(id, site.id), from: site.label };
			return stepsOf(site).map(({ date, condition, what, status, sources }): Entry => ({
				...of,
				date,
				what,
				status,
				sources,
				entry: undefined,
				planned: condition === undefined,
			}));
		}),
		...statements.map(({ made, summary, status, sources, id: key, voice }): Entry => ({
			date: made,
			what: summary,
			status,
			sources,
			planned: false,
			entry: undefined,
			kind: 'statement',
			path: paths.statement(id, key),
			from: voice satisfies Voice,
		})),
	];
	return entries.toSorted(
		(a, b) => compareDates(a.date, b.date) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
	);
}

/** The month, `YYYY-MM`, under which a date stands: that of its first possible day. */
export const monthOf = (date: string): string => /\d{4}(-\d{2})?/.exec(date)?.[0] ?? date;

/** Entries under the month of their first possible day, `YYYY-MM`. */
export function byMonth(entries: Entry[]): { month: string; entries: Entry[] }[] {
	const groups = Map.groupBy(entries, ({ date }) => monthOf(date));
	return [...groups].map(([month, list]) => ({ month, entries: list }));
}
