import type { CommitmentKind, Origin, Plan } from '#records/commitment.ts';
import type { Phase, Site } from '#records/site.ts';
import type { Statement } from '#records/statement.ts';
import type { Status } from '#records/status.ts';
import { compareDates, dateFrom, spanOf } from './calendar.ts';
import type { Dossier, Filed } from './dossier.ts';
import { downtimeOf } from './downtime.ts';
import { durationsFound } from './duration.ts';
import { leadOf } from './starts.ts';

/**
 * What became of a day named in advance: `open` where no exact day is on record, `none` where nothing
 * is. A pause is `extended` or `ended`; `unjudged` is a day against which nothing can be held.
 */
export const OUTCOMES = [
	...(['kept', 'later', 'earlier', 'open', 'none'] as const),
	...(['extended', 'ended', 'unjudged'] as const),
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What happened, where it is on record. */
interface Happened {
	/** EDTF. */
	date: string;
	what: string;
	status: Status;
}

/** Calendar days from the day named to what happened; below zero for earlier. */
interface Late {
	least: number;
	most: number;
	/** One of the two days is itself approximate. */
	about: boolean;
}

/** A day named in advance, and what happened. */
export interface Promised {
	id: string;
	kind: CommitmentKind;
	/** Whose word the day was. */
	by: Origin;
	/** The kind of record that has it, and so its page. */
	record: 'statement' | 'claim' | 'site';
	/** Key of the site that was to return or to rest; undefined where it is the whole organisation's. */
	site: string | undefined;
	what: string;
	/** EDTF: when it was said, or first published. Undefined where no source has a day. */
	announced: string | undefined;
	/** EDTF. */
	promised: string;
	/** The next announcement of the same thing that names another day. */
	moved: { on: string; to: string } | undefined;
	happened: Happened | undefined;
	outcome: Outcome;
	/** From the day named to what happened; undefined unless that has a first possible day. */
	late: Late | undefined;
	/** What became of it, where no one record is all of it. */
	became: string | undefined;
	status: Status;
	sources: string[];
}

const notBefore = (date: string, day: string) => {
	const { first, last } = spanOf(date);
	return (first ?? last) >= (spanOf(day).first ?? spanOf(day).last);
};

/** What became of a day named in advance, with the days between where both can be counted. */
export function outcomeOf(
	promised: string,
	happened: string | undefined,
): { outcome: Outcome; late: Late | undefined } {
	if (happened === undefined) return { outcome: 'none', late: undefined };
	const { first, last } = spanOf(happened);
	if (first === undefined) return { outcome: 'open', late: undefined };
	const named = spanOf(promised);
	const late = {
		least: first - named.last,
		most: last - (named.first ?? named.last),
		about: dateFrom(promised).approximate || dateFrom(happened).approximate,
	};
	const within = (named.first === undefined || first >= named.first) && last <= named.last;
	const outcome =
		within && !late.about ? 'kept' : late.least > 0 ? 'later' : late.most < 0 ? 'earlier' : 'open';
	return { outcome, late };
}

/** A day named in a statement or in a claim. */
interface Named {
	id: string;
	kind: CommitmentKind;
	by: Origin;
	record: 'statement' | 'claim';
	what: string;
	announced: string;
	promised: string;
	/** What it was named for: an end point, a site or a site and its phase. */
	for: string | undefined;
	became: string | undefined;
	status: Status;
	sources: string[];
}

const named = ({ statements, claims }: Dossier): Named[] => [
	...statements.flatMap(({ commitment, id, about, made, status, sources }) =>
		commitment?.date === undefined
			? []
			: {
					id,
					kind: commitment.kind,
					by: 'organisation' as const,
					for: commitment.for,
					record: 'statement' as const,
					what: about,
					announced: made,
					promised: commitment.date,
					became: undefined,
					status,
					sources,
				},
	),
	...claims.flatMap(({ commitment, date, id, label, statement, asOf, status, sources }) =>
		!commitment || date === undefined
			? []
			: {
					id,
					kind: commitment.kind,
					by: commitment.by,
					for: commitment.for,
					record: 'claim' as const,
					what: label ?? statement,
					announced: asOf,
					promised: date,
					became: commitment.became,
					status,
					sources,
				},
	),
];

/** What the press expected moves no day, though it may have been moved itself. */
const nextOf = (day: Named, all: Named[]): Named | undefined =>
	all
		.filter(({ by, kind }) => by !== 'press' && kind === day.kind)
		.filter((other) => other.for === day.for && notBefore(other.announced, day.announced))
		.filter((other) => compareDates(other.promised, day.promised) > 0)
		// A return that has come or gone is not moved by what is announced later.
		.filter(({ announced }) => day.kind === 'pause' || notBefore(day.promised, announced))
		.toSorted(
			(a, b) => compareDates(a.announced, b.announced) || compareDates(a.promised, b.promised),
		)[0];

const begun = ({ from, what, status }: Phase): Happened => ({ date: from, what, status });

/** The full return of a site, where it is on record. */
const restoredAt = ({ phases }: Site): Phase | undefined => {
	const last = phases.at(-1);
	return last?.condition === 'restored' ? last : undefined;
};

/** What a commitment can be made for: what became of it, and the key of its site; none for an end point. */
interface Target {
	happened: Happened | undefined;
	site: string | undefined;
}

/**
 * What a name in `for` stands for: an end point, else a site, which means its full return, or a site
 * and its phase. Undefined where nothing has that name, which the check refuses.
 */
export function targetOf(dossier: Dossier, name: string): Target | undefined {
	const { endPoints } = dossier.incident;
	const point = endPoints.find(({ id }) => id === name);
	if (point) {
		const end = durationsFound(dossier).find(({ id }) => id === name);
		return {
			happened: end && { date: end.to, what: end.endPoint, status: end.endStatus },
			site: undefined,
		};
	}
	const [key, phase] = name.split('.');
	const site = dossier.sites.find(({ id }) => id === key);
	if (!site) return undefined;
	if (phase === undefined || phase === 'restored') {
		const named = site.phases.find(({ id }) => id === 'restored');
		const full = named ?? restoredAt(site);
		return { happened: full && begun(full), site: key };
	}
	const found = site.phases.find(({ id }) => id === phase);
	return found && { happened: begun(found), site: key };
}

/** When work was back at the lead, wholly or in part, after a day; several are back with the last. */
function leadBack(dossier: Dossier, day: string): Happened | undefined {
	const back = leadOf(dossier).map((site) => downtimeOf(site)?.back?.phase);
	const last = back
		.flatMap((phase) => phase ?? [])
		.toSorted((a, b) => compareDates(a.from, b.from))
		.at(-1);
	return last && !back.includes(undefined) && notBefore(last.from, day) ? begun(last) : undefined;
}

/** A return is held against what it was named for; a pause lasts until the lead is back. */
function announcedDay(dossier: Dossier, day: Named, all: Named[]): Promised {
	const { for: name, ...rest } = day;
	const { kind, by, announced, promised, became } = day;
	const next = nextOf(day, all);
	const moved = next && { on: next.announced, to: next.promised };
	const target = name === undefined ? undefined : targetOf(dossier, name);
	const place = { site: target?.site };
	if (kind === 'pause') {
		const back = leadBack(dossier, announced);
		const outcome = moved ? 'extended' : back ? 'ended' : 'none';
		const then = moved ? undefined : back;
		return { ...rest, ...place, moved, happened: then, outcome, late: undefined };
	}
	const happened = target?.happened;
	const held: Pick<Promised, 'outcome' | 'late'> =
		by === 'press' || became !== undefined || target === undefined
			? { outcome: 'unjudged', late: undefined }
			: outcomeOf(promised, happened?.date);
	return { ...rest, ...place, moved, happened, ...held };
}

function planned(dossier: Dossier, site: Filed<Site>, plan: Plan): Promised {
	const published = plan.sources
		.flatMap((key) => dossier.sources[key]?.published ?? [])
		.toSorted(compareDates);
	const happened =
		plan.phase === undefined ? undefined : targetOf(dossier, `${site.id}.${plan.phase}`)?.happened;
	return {
		id: `${site.id}.${plan.id}`,
		site: site.id,
		what: plan.what,
		kind: 'return' as const,
		by: 'organisation' as const,
		record: 'site' as const,
		became: undefined,
		announced: published[0],
		promised: plan.date,
		moved: undefined,
		happened,
		...(plan.phase === undefined
			? { outcome: 'unjudged' as const, late: undefined }
			: outcomeOf(plan.date, happened?.date)),
		status: plan.status,
		sources: plan.sources,
	};
}

/**
 * Every day named in advance, in the order in which they were announced. A return of the organisation
 * is held against what it was named for, a plan of a site against the phase that was to begin.
 */
export function promises(dossier: Dossier): Promised[] {
	const days = named(dossier);
	const all = [
		...days.map((day) => announcedDay(dossier, day, days)),
		...dossier.sites.flatMap((site) => site.plans.map((plan) => planned(dossier, site, plan))),
	];
	const by = ({ announced, promised }: Promised) => announced ?? promised;
	return all.toSorted((a, b) => compareDates(by(a), by(b)) || compareDates(a.promised, b.promised));
}

/** Statements that announced a return or a pause and named no day for it. */
export const unnamed = ({ statements }: Dossier): Filed<Statement>[] =>
	statements.filter(({ commitment }) => commitment && commitment.date === undefined);
