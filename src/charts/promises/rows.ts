import type { Dossier } from '#facts/dossier.ts';
import { promises, type Outcome, type Promised } from '#facts/promises.ts';
import type { AnnouncedKind, Origin } from '#records/announced.ts';
import type { Status } from '#records/status.ts';

/** One day named in advance. Dates are EDTF; null for what is not on record. */
export interface Row {
	id: string;
	kind: AnnouncedKind;
	by: Origin;
	record: Promised['record'];
	/** The organisation, or the site by its short name. */
	of: string;
	/** Key of the site; null where it is the whole organisation's. */
	site: string | null;
	what: string;
	announced: string | null;
	promised: string;
	moved_on: string | null;
	moved_to: string | null;
	happened: string | null;
	/** What happened, or what its date rests on. */
	happened_what: string | null;
	happened_status: Status | null;
	outcome: Outcome;
	/** Whole days from the day named; below zero for earlier. */
	days_late_least: number | null;
	days_late_most: number | null;
	/** What became of it, where no one record is all of it. */
	became: string | null;
	/** How firm the announcement is. */
	status: Status;
	sources: string[];
}

/** Every day named in advance as a flat row, in the order in which they were announced. */
export const rows = (dossier: Dossier): Row[] =>
	promises(dossier).map(({ site, announced, moved, happened, late, became, ...rest }) => ({
		...rest,
		site: site ?? null,
		announced: announced ?? null,
		moved_on: moved?.on ?? null,
		moved_to: moved?.to ?? null,
		happened: happened?.date ?? null,
		happened_what: happened?.what ?? null,
		happened_status: happened?.status ?? null,
		days_late_least: late?.least ?? null,
		days_late_most: late?.most ?? null,
		became: became ?? null,
	}));
