import type { Bibliography } from '#records/source.ts';

/** The sources on which a source rests in the end; itself, where it rests on none. */
export function rootsOf(key: string, sources: Bibliography, seen: string[] = []): string[] {
	const below = (sources[key]?.restsOn ?? []).filter((other) => !seen.includes(other));
	if (below.length === 0) return [key];
	return [...new Set(below.flatMap((other) => rootsOf(other, sources, [...seen, key])))].toSorted();
}

/** True where two of these sources share no root: ten that repeat one are one. */
export function areIndependent(keys: string[], sources: Bibliography): boolean {
	const roots = keys.map((key) => new Set(rootsOf(key, sources)));
	return roots.some((one, i) => roots.slice(i + 1).some((other) => one.isDisjointFrom(other)));
}
