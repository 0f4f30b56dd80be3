import type { Duration } from '#facts/duration.ts';
import type { Entry } from '#facts/timeline.ts';
import type { Incident } from '#records/incident.ts';
import { countedFrom } from '../duration.ts';
import { inList } from '../list.ts';

/** The incident's own page and the front page. */
export const CONTENTS = 'On this page';
/** Over the sentences that an account opens with. */
export const MINUTE = 'In 60 seconds';
export const TRUST = 'How can you check it?';

/** The page of how long it was. */
export const durationTitle = (incident: string): string => `How long did the ${incident} last?`;
export const DURATION = {
	none: 'An end point is a day that a report might mean by “the end”. None has been named yet, so no one number stands here; how long each part was stopped or slowed stands with it, where that is known.',
	one: 'One number without its end point would mislead, so the table names the step that it counts to.',
	steps:
		'One number without its end point would mislead: it ended in steps, and not everywhere at the same time. The table gives each step that a report might mean by “the end”.',
	claims: 'Claims about the duration',
	end: 'End point and its date',
	days: 'How long, and how firm the count is',
};
/** What the table of durations counts from, and how. */
export function durationCaption(durations: Pick<Duration, 'from' | 'lasted'>[]): string {
	const days = durations.some(({ lasted }) => lasted.unit === 'days');
	return `The time to each end point. ${countedFrom(durations)}${days ? '; the day of the end point is not counted' : ''}.`;
}

/** What is said over that table. */
export const durationLead = (count: number): string =>
	count === 0 ? DURATION.none : count === 1 ? DURATION.one : DURATION.steps;

/** The page of how big it was. */
export const scaleTitle = (incident: string): string => `How big was the ${incident}?`;

/** The timeline. */
export const timelineTitle = (incident: string): string => `What happened when in the ${incident}?`;
const RECORDED: [Entry['kind'], said: (incident: Incident) => string][] = [
	['event', () => 'of events'],
	['site', ({ siteNoun: { many } }) => `of what happened to ${many}`],
	['statement', () => 'of what somebody said'],
];
/** From what its entries come, as far as there are any, and how a plan is told from what happened. */
export function timelineLead(
	entries: Pick<Entry, 'kind' | 'planned'>[],
	incident: Incident,
): string {
	const kinds = RECORDED.filter(([kind]) => entries.some((entry) => entry.kind === kind));
	const from = inList(kinds.map(([, said]) => said(incident)));
	const plans = entries.some(({ planned }) => planned)
		? ' A plan is marked as a plan; whether it was kept is another entry.'
		: '';
	return `Entries come from records ${from}.${plans}`;
}
/** Leads from an entry to another incident that it names. */
export const alsoHere = (incident: string): string => `(${incident})`;

/** Whose an entry of the timeline is, where it tells of a plan. */
export const plannedBy = (from: string): string => `${from}, plan`;
