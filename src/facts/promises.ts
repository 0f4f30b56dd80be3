import type { Site, Stage } from '#schema/site.ts';
import type { Statement } from '#schema/statement.ts';
import type { Status } from '#schema/status.ts';
import { compareDates, spanOf } from './calendar.ts';
import type { Dossier, Filed } from './dossier.ts';
import { daysBetween, durations, type DayCount } from './duration.ts';

/** What became of a day named in advance; `open` where no exact day is on record, `none` where nothing is. */
export const OUTCOMES = ['kept', 'later', 'earlier', 'open', 'none'] as const;
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

/** A day named in advance for a return, and what happened. */
export interface Promised {
	id: string;
	/** Whose work was to return: the organisation's, or that of one site. */
	of: string;
	/** Undefined where it is the whole organisation's. */
	site: string | undefined;
	what: string;
	/** EDTF: when it was said, or first published. Undefined where no source has a day. */
	announced: string | undefined;
	/** EDTF. */
	promised: string;
	/** The next statement of the same voice that names another day. */
	moved: { on: string; to: string } | undefined;
	happened: Happened | undefined;
	outcome: Outcome;
	/** From the day named to what happened; undefined unless that has a first possible day. */
	late: DayCount | undefined;
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
	const within = named.first !== undefined && first >= named.first && last <= named.last;
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

function stated(dossier: Dossier, statement: Filed<Statement> & { promise: string }): Promised {
	const { id, organisation, about, made, promise, status, sources, voice } = statement;
	const next = dossier.statements
		.filter((other) => other.voice === voice && other.follows === id && other.promise)
		.toSorted((a, b) => compareDates(a.made, b.made))[0];
	const end = durations(dossier).find(({ to }) => notBefore(to, made));
	return {
		...{ id, of: organisation, site: undefined, what: about, announced: made, promised: promise },
		moved: next?.promise === undefined ? undefined : { on: next.made, to: next.promise },
		happened: end && { date: end.to, what: end.endPoint, status: end.status },
		...outcomeOf(promise, end?.to),
		...{ status, sources },
	};
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
		...{ announced: published[0], promised: plan.date, moved: undefined, happened },
		...outcomeOf(plan.date, happened?.date),
		...{ status: plan.status, sources: plan.sources },
	};
}

/**
 * Every day named in advance for a return, in the order in which they were announced. A statement is
 * held against the incident's next end point, a plan of a site against that site's own record.
 */
export function promises(dossier: Dossier): Promised[] {
	const all = [
		...dossier.statements.flatMap((statement) =>
			statement.promise === undefined
				? []
				: [stated(dossier, { ...statement, promise: statement.promise })],
		),
		...dossier.sites.flatMap((site) =>
			site.stages.filter((stage) => stage.planned).map((plan) => planned(dossier, site, plan)),
		),
	];
	const by = ({ announced, promised }: Promised) => announced ?? promised;
	return all.toSorted((a, b) => compareDates(by(a), by(b)) || compareDates(a.promised, b.promised));
}

/** Statements that take the place of one that named a day before anything came of it, and name none. */
export function unnamed(dossier: Dossier): Filed<Statement>[] {
	const named = new Map(promises(dossier).map((promise) => [promise.id, promise]));
	return dossier.statements.filter(({ follows, promise, made }) => {
		const before = named.get(follows ?? '');
		if (promise || !before) return false;
		return !before.happened || notBefore(before.happened.date, made);
	});
}
