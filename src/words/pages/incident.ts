import type { Duration } from '#facts/duration.ts';
import { countedFrom } from '../duration.ts';

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
export const TIMELINE =
	'Entries come from three kinds of record: events, what happened to a site, and what somebody said. A plan is marked as a plan; whether it was kept is another entry.';
/** Leads from an entry to another incident that it names. */
export const alsoHere = (incident: string): string => `(${incident})`;

/** Whose an entry of the timeline is, where it tells of a plan. */
export const plannedBy = (from: string): string => `${from}, plan`;
