import { capital } from '../list.ts';
import { allOf } from '../noun.ts';
import { withUnit } from '../quantity.ts';

/** The bibliography of an incident. */
export const sourcesTitle = (incident: string): string =>
	`What does the account of the ${incident} rest on?`;
export const SOURCES = {
	linked:
		'A source is linked only at its publisher’s own address or at that of a named republisher. Where a text was read only in a copy, its first publisher is named and the copy is not linked.',
	primary:
		'A primary source is one of those who act, decide or measure. Where a source retells another of this list, as far as its text shows, it says so: ten that repeat one are one.',
	heading: 'Sources',
	further: 'Sources named in tables',
	read: 'Read at the publisher’s own address unless it says otherwise.',
	retold: 'Retold by',
};

/** What unfolds the list of sources. */
export const sourcesInAll = (count: number): string => allOf(count, 'sources');

/** How many sources there are of a kind, as a heading. */
export const kindTitle = (kind: string, count: number): string =>
	`${capital(kind)}: ${withUnit(count, 'sources')}`;

/** The table of sources by kind and reading. */
export const SOURCE_COUNTS = {
	caption: 'Sources by kind and by how they were read',
	kind: 'Kind',
	primary: 'Primary',
	all: 'All',
	yes: 'yes',
	no: 'no',
};

/** What the way back from a source is called, where it is read aloud. */
export const backTo = (number: number): string => `Back to where source ${number} is first used`;

/** For how many records a source stands, or against how many. */
export const supports = (records: number): string => `Supports ${withUnit(records, 'records')}`;
export const saysOtherwise = (records: number): string =>
	`Says otherwise than ${withUnit(records, 'records')}`;
