import { isPrimary } from '#facts/retelling.ts';
import type { Source } from '#records/source.ts';

/** Whether a source speaks for itself, and whether it has its text from others of the list, if it has any. */
export function independence(source: Source, isOnly: boolean): string {
	const primary = isPrimary(source) ? 'Primary source' : 'Not a primary source';
	if (source.restsOn?.length) return `${primary}; retells`;
	return isOnly ? `${primary}.` : `${primary}; not known to retell another source of this list.`;
}

/** How a source is named where only a few words fit. */
export const inShort = ({ publisher, title }: Source): string => `${publisher}, “${title}”`;
