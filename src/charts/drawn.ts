import type { Dossier } from '#facts/dossier.ts';
import { durations, type Duration } from '#facts/duration.ts';
import { CHARTS, type ChartName } from '#records/chart.ts';
import type { Subject } from './chart.ts';
import { rows as statementsOf } from '#tables/chronology.ts';
import { measuredBy, rows as compared } from '#tables/compared.ts';
import { rows as costsOf } from '#tables/costs.ts';
import { rows as downtimesOf } from '#tables/downtime.ts';
import { rows as ladderOf } from '#tables/duration-ladder.ts';
import { rows as jobsOf } from '#tables/jobs.ts';
import { rows as answersOf } from '#tables/known-when.ts';
import { rows as outputOf } from '#tables/output.ts';
import { rows as promisesOf } from '#tables/promises.ts';

/** The keys of the claims that each chart of an incident draws. */
export type Drawn = Map<ChartName, Set<string>>;

/** The claims whose dates are those of these end points. */
const dating = ({ incident }: Dossier, ends: (Pick<Duration, 'id'> | undefined)[]): string[] =>
	incident.endPoints.flatMap(({ id, claim }) =>
		claim && ends.some((end) => end?.id === id) ? [claim] : [],
	);

/** The end points that bound the time around a stop: the first and the last. */
function bounds(dossier: Dossier): string[] {
	const all = durations(dossier);
	return dating(dossier, [all[0], all.at(-1)]);
}

/** The claim that gives the other day from which some records count. */
const otherStart = ({ incident }: Dossier): string[] =>
	incident.otherStart ? [incident.otherStart.claim] : [];

/** The claims that the rows of each chart rest on; nothing where it has no rows. */
const CLAIMS: Record<ChartName, (subject: Subject) => string[]> = {
	downtime({ dossier }) {
		if (downtimesOf(dossier).affected.length === 0) return [];
		return [...dating(dossier, [durations(dossier).at(-1)]), ...otherStart(dossier)];
	},
	'duration-ladder'({ dossier }) {
		const ends = ladderOf(dossier);
		return ends.length > 0 ? [...dating(dossier, ends), ...otherStart(dossier)] : [];
	},
	promises({ dossier }) {
		const named = promisesOf(dossier);
		const told = named.flatMap(({ record, id }) => (record === 'claim' ? [id] : []));
		const happened = named.filter(({ site }) => site === null);
		const ends = durations(dossier).filter(({ to, endPoint }) =>
			happened.some((row) => row.happened === to && row.happened_what === endPoint),
		);
		return [...told, ...dating(dossier, ends)];
	},
	// Places come from the records of the sites alone.
	map: () => [],
	costs: ({ dossier }) => costsOf(dossier).map(({ id }) => id),
	comparisons(subject) {
		const own = compared(subject).filter((row) => row.own);
		const days = measuredBy(own, 'days').length > 0 ? bounds(subject.dossier) : [];
		return [...days, ...measuredBy(own, 'cost').map(({ id }) => id)];
	},
	output: ({ dossier }) => outputOf(dossier).map(({ id }) => id),
	jobs: ({ dossier }) => jobsOf(dossier).map(({ claim }) => claim),
	chronology: ({ dossier }) => (statementsOf(dossier).length > 0 ? bounds(dossier) : []),
	'known-when'({ dossier }) {
		const answers = answersOf(dossier);
		if (answers.length === 0) return [];
		const given = answers.filter(({ record_kind: kind }) => kind === 'claim');
		return [...given.map(({ record }) => record), ...bounds(dossier)];
	},
};

/** Which claims each chart of an incident draws: those behind its rows and behind its bounds. */
export const drawnBy = (subject: Subject): Drawn =>
	new Map(CHARTS.map((name) => [name, new Set(CLAIMS[name](subject))]));

/** The charts that draw a claim's number, date or answer. */
export const chartsWith = (drawn: Drawn, claim: string): ChartName[] =>
	[...drawn].filter(([, claims]) => claims.has(claim)).map(([name]) => name);
