import { PRIMARY, type Bibliography } from '#schema/source.ts';

/** The sources on which a source rests in the end; itself, where it rests on none. */
export function rootsOf(key: string, sources: Bibliography, seen: string[] = []): string[] {
	const below = (sources[key]?.restsOn ?? []).filter((other) => !seen.includes(other));
	if (below.length === 0) return [key];
	return [...new Set(below.flatMap((other) => rootsOf(other, sources, [...seen, key])))].toSorted();
}

/** How many sources there are that do not rest on each other: ten that repeat one are one. */
export function independentCount(keys: string[], sources: Bibliography): number {
	return new Set(keys.flatMap((key) => rootsOf(key, sources))).size;
}

/** True for a document of those who act, decide or measure. */
export const isPrimary = (key: string, sources: Bibliography): boolean =>
	PRIMARY.includes(sources[key]?.kind ?? '');
