import { dayOf, type DaySpan } from '#facts/calendar.ts';
import type { Site } from '#records/site.ts';
import { spanInWords } from './span.ts';

/** A day known between two day numbers, in words; "not published" where nothing is known of it. */
export const spanOfDays = (span: DaySpan | undefined): string =>
	spanInWords(span?.first === undefined ? null : dayOf(span.first), span ? dayOf(span.last) : null);

/** What the bar of one site shows. */
export const siteBarName = ({ label }: Pick<Site, 'label'>): string =>
	`${label}: how long it was stopped, by calendar day`;
