import { latestOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { SITE_STATES, sitesOf, stateOf } from '#facts/downtime.ts';
import type { Duration } from '#facts/duration.ts';
import type { Entry } from '#facts/timeline.ts';
import type { Claim } from '#records/claim.ts';
import { STATUSES } from '#records/status.ts';
import { VOICES } from '#records/statement.ts';
import { counts } from './counts.ts';
import { inWords } from './date.ts';
import { lengthsInWords, NO_END_POINT } from './duration.ts';
import { agreeing, allOf } from './noun.ts';
import { noSites, sitesCounted } from './organisation.ts';
import { inFigures, withUnit } from './quantity.ts';

/** "1 claim is on record", "2 claims are on record". */
const onRecord = (count: number, noun: string) =>
	`${withUnit(count, noun)} ${agreeing(count, 'is', 'are')} on record`;

/** How long it was, to each end point. */
export function durationAnswer(durations: Duration[]): string {
	if (durations.length === 0) return NO_END_POINT;
	const many = durations.length > 1 ? 'It depends on the end point. ' : '';
	return `${many}${lengthsInWords(durations)}.`;
}

/** How many sites stopped, how many were slowed, and what is said of the others. */
export function sitesAnswer({ sites, incident }: Dossier): string {
	const counted = sitesOf(sites);
	if (counted.length === 0) return noSites(incident);
	const states = counted.map(stateOf);
	const stopped = states.filter((state) => state === 'stopped').length;
	const others = counts(
		SITE_STATES.filter((state) => state !== 'stopped'),
		states,
	);
	const { many, one } = incident.siteNoun;
	if (stopped === states.length) return `${allOf(stopped, many, one)} on record stopped.`;
	const [state, ...more] = states.filter((other) => other !== 'stopped');
	const rest = more.length === 0 ? `The other: ${state}` : `The others: ${others}`;
	return `Of ${sitesCounted(counted.length, incident)} on record, ${inFigures(stopped)} stopped. ${rest}.`;
}

/** How many statements are on record, by kind of voice. */
export function statementsAnswer({ statements }: Dossier): string {
	const voices = statements.map(({ voice }) => voice);
	if (voices.length === 0) return 'No statement is on record yet.';
	const [voice, ...others] = new Set(voices);
	const kinds =
		others.length > 0
			? `by kind of voice: ${counts(VOICES, voices)}`
			: `of one kind of voice: ${voice}`;
	return `${onRecord(voices.length, 'statements')}, ${kinds}.`;
}

/** What stands before what is so of each of so many: "both ", "all "; nothing of one. */
const together = (count: number) => (count === 1 ? '' : count === 2 ? 'both ' : 'all ');

/** From when to when the timeline runs. */
export function timelineAnswer(entries: Entry[]): string {
	// An entry of which only the year is known is no first month.
	const months = entries.map(({ date }) => latestOf(date).slice(0, 7)).toSorted();
	const [first, last] = [months[0], months.at(-1)];
	if (!first || !last) return 'Nothing dated is on record.';
	const [from, to] = [inWords(first), inWords(last)];
	return `${onRecord(entries.length, 'dated entries')}, ${from === to ? `${together(entries.length)}in ${from}` : `from ${from} to ${to}`}.`;
}

/** How many claims there are, by status, in a phrase. */
export const statusCounts = (claims: Claim[]): string =>
	counts(
		STATUSES,
		claims.map(({ status }) => status),
	);

/** How many claims are on record, by status. */
export const claimsAnswer = ({ claims }: Dossier): string =>
	claims.length === 0
		? 'No claim is on record yet.'
		: `${onRecord(claims.length, 'claims')}, ${byStatus(claims)}.`;

/** How so many claims stand: of one status all of them, else how many of each. */
function byStatus(claims: Claim[]): string {
	const [one = '', other] = new Set(claims.map(({ status }) => status));
	if (other) return `each with its status: ${statusCounts(claims)}`;
	if (claims.length === 1) return one;
	return `${claims.length === 2 ? 'both' : 'all of them'} ${one}`;
}

/** How many reports were checked, and how many assertions they made. */
export function checkedAnswer({ reports }: Dossier): string {
	const assertions = reports.reduce((sum, report) => sum + report.assertions.length, 0);
	return reports.length === 0
		? 'No published report has been checked yet.'
		: `${withUnit(reports.length, 'reports')} checked, with ${withUnit(assertions, 'assertions')}, each held against the claims on record.`;
}

/** How many terms the glossary explains. */
export const glossaryAnswer = (terms: number): string =>
	terms === 0
		? 'No term is explained here yet.'
		: `${withUnit(terms, 'terms')} that these pages use, each explained in a sentence or two.`;

/** What the glossary says where it explains nothing. */
export const NOTHING_TO_EXPLAIN =
	'A word that means something particular here is explained on this page, in a sentence or two, and marked where it stands. No word has needed that yet: each is meant as it is generally understood, and what a number counts is said beside it.';
