import type { AnnouncedKind, Origin } from '#records/announced.ts';
import type { Site, Stage } from '#records/site.ts';
import type { Statement } from '#records/statement.ts';
import type { Status } from '#records/status.ts';
import { compareDates, spanOf } from './calendar.ts';
import type { Dossier, Filed } from './dossier.ts';
import { daysBetween, durations, type DayCount } from './duration.ts';

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
export interface Happened {
	/** EDTF. */
	date: string;
	/** What it was, or what the date rests on. */
	what: string;
	/** Undefined where the record of the date has none of its own. */
	status: Status | undefined;
}

/** A day named in advance, and what happened. */
export interface Promised {
	id: string;
	kind: AnnouncedKind;
	/** Whose word the day was. */
	by: Origin;
	/** The kind of record that has it, and so its page. */
	record: 'statement' | 'claim' | 'site';
	/** Whose work was to return or to rest: the organisation's, or that of one site. */
	of: string;
	/** Undefined where it is the whole organisation's. */
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
	late: DayCount | undefined;
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
): { outcome: Outcome; late: DayCount | undefined } {
	if (happened === undefined) return { outcome: 'none', late: undefined };
	const { first, last } = spanOf(happened);
	if (first === undefined) return { outcome: 'open', late: undefined };
	const late = daysBetween(promised, happened);
	const named = spanOf(promised);
	const within = (named.first === undefined || first >= named.first) && last <= named.last;
	const outcome =
		within && !late.about
			? 'kept'
			: (late.least ?? 0) > 0
				? 'later'
				: late.most < 0
					? 'earlier'
					: 'open';
	return { outcome, late };
}

/** A day named for the whole organisation, in a statement or in a claim. */
interface Named {
	id: string;
	kind: AnnouncedKind;
	by: Origin;
	record: 'statement' | 'claim';
	what: string;
	announced: string;
	promised: string;
	/** Key of the end point that it was named for. */
	for: string | undefined;
	became: string | undefined;
	status: Status;
	sources: string[];
}

const named = ({ statements, claims }: Dossier): Named[] => [
	...statements.flatMap(({ announced, id, about, made, status, sources }) =>
		announced?.date === undefined
			? []
			: {
					...{ id, kind: announced.kind, by: 'organisation' as const, for: announced.for },
					...{ record: 'statement' as const, what: about, announced: made },
					...{ promised: announced.date, became: undefined, status, sources },
				},
	),
	...claims.flatMap(({ announced, date, id, label, statement, asOf, status, sources }) =>
		!announced || date === undefined
			? []
			: {
					...{ id, kind: announced.kind, by: announced.by, for: announced.for },
					...{ record: 'claim' as const, what: label ?? statement, announced: asOf },
					...{ promised: date, became: announced.became, status, sources },
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

/** A return is held against the end point that it was named for; a pause lasts until work is back. */
function announcedDay(dossier: Dossier, day: Named, all: Named[]): Promised {
	const { for: point, ...rest } = day;
	const { kind, by, announced, promised, became } = day;
	const next = nextOf(day, all);
	const moved = next && { on: next.announced, to: next.promised };
	const end = durations(dossier).find(({ id, to }) =>
		kind === 'pause' ? notBefore(to, announced) : id === point,
	);
	const happened = end && { date: end.to, what: end.endPoint, status: end.endStatus };
	const place = { of: dossier.incident.organisation, site: undefined };
	if (kind === 'pause') {
		const outcome = moved ? 'extended' : end ? 'ended' : 'none';
		const then = moved ? undefined : happened;
		return { ...rest, ...place, moved, happened: then, outcome, late: undefined };
	}
	const held: Pick<Promised, 'outcome' | 'late'> =
		by === 'press' || became !== undefined || point === undefined
			? { outcome: 'unjudged', late: undefined }
			: outcomeOf(promised, end?.to);
	return { ...rest, ...place, moved, happened, ...held };
}

/** The first later step of the same kind; else the day by which all lines of the site were running. */
function laterAt({ stages, running, runningBasis }: Site, plan: Stage): Happened | undefined {
	const stage = stages
		.filter(
			({ kind, planned, date }) => kind === plan.kind && !planned && notBefore(date, plan.date),
		)
		.toSorted((a, b) => compareDates(a.date, b.date))[0];
	if (stage) return { date: stage.date, what: stage.what, status: stage.status };
	return running === undefined
		? undefined
		: { date: running, what: runningBasis ?? '', status: undefined };
}

function planned({ sources }: Dossier, site: Filed<Site>, plan: Stage): Promised {
	const published = plan.sources
		.flatMap((key) => sources[key]?.published ?? [])
		.toSorted(compareDates);
	const happened = laterAt(site, plan);
	return {
		...{ id: `${site.id}.${plan.id}`, of: site.label, site: site.id, what: plan.what },
		...{ kind: 'return' as const, by: 'organisation' as const, record: 'site' as const },
		became: undefined,
		...{ announced: published[0], promised: plan.date, moved: undefined, happened },
		...outcomeOf(plan.date, happened?.date),
		...{ status: plan.status, sources: plan.sources },
	};
}

/**
 * Every day named in advance, in the order in which they were announced. A return of the organisation
 * is held against the end point that it was named for, a plan of a site against that site's own record.
 */
export function promises(dossier: Dossier): Promised[] {
	const days = named(dossier);
	const all = [
		...days.map((day) => announcedDay(dossier, day, days)),
		...dossier.sites.flatMap((site) =>
			site.stages.filter((stage) => stage.planned).map((plan) => planned(dossier, site, plan)),
		),
	];
	const by = ({ announced, promised }: Promised) => announced ?? promised;
	return all.toSorted((a, b) => compareDates(by(a), by(b)) || compareDates(a.promised, b.promised));
}

/** Statements that announced a return or a pause and named no day for it. */
export const unnamed = ({ statements }: Dossier): Filed<Statement>[] =>
	statements.filter(({ announced }) => announced && announced.date === undefined);
