import { latestOf } from '#facts/calendar.ts';
import type { Source } from '#records/source.ts';
import { machineDate } from '#words/date.ts';
import { copyInWords } from '#words/source.ts';

/** What a link tells a machine, by https://robustlinks.mementoweb.org/spec/. */
interface RobustLink {
	href: string;
	/** Where a link leads to a copy; else its address is the original’s. */
	'data-originalurl'?: string;
	/** A day where one is known, else a month or year. */
	'data-versiondate': string;
	'data-versionurl'?: string;
}

/** The day of the copy, else the day of reading; of a range of days the last, by which it was read. */
const versionDate = (date: string) => machineDate(date) ?? latestOf(date);

/** The attributes of the link to a source; undefined where it has no address. */
export function linkTo({ url, accessed, archived }: Source): RobustLink | undefined {
	if (!url) return undefined;
	return {
		href: url,
		'data-versiondate': versionDate(archived?.date ?? accessed),
		...(archived && { 'data-versionurl': archived.url }),
	};
}

/** The link to a source's archived copy and its words; undefined where there is none. */
export function linkToCopy(source: Source): { words: string; link: RobustLink } | undefined {
	const { url, archived } = source;
	if (!archived) return undefined;
	const link = {
		href: archived.url,
		'data-originalurl': url ?? archived.url,
		'data-versiondate': versionDate(archived.date),
		'data-versionurl': archived.url,
	};
	return { words: copyInWords(archived.date), link };
}
