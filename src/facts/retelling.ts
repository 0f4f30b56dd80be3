import type { Bibliography, Source } from '#records/source.ts';
import { PRIMARY } from '#records/source.ts';

/** Whether a source speaks for itself: of those who act, decide or measure. */
export const isPrimary = ({ kind }: Source): boolean => PRIMARY.includes(kind);

/** For each source, by key, those of the same bibliography that retell it, in its order. */
export function retoldBy(sources: Bibliography): Map<string, string[]> {
	const index = new Map<string, string[]>();
	for (const [key, { restsOn = [] }] of Object.entries(sources))
		for (const origin of restsOn) index.set(origin, [...(index.get(origin) ?? []), key]);
	return index;
}

/** How many sources there are of a kind, in all and by each way of reading. */
interface KindCount {
	kind: Source['kind'];
	primary: boolean;
	all: number;
	read: Record<Source['read'], number>;
}

/** Counts of sources by kind and by how they were read, the most frequent kind first. */
export function kindCounts(sources: Bibliography): KindCount[] {
	return [...Map.groupBy(Object.values(sources), ({ kind }) => kind)]
		.map(([kind, list]) => {
			const as = (reading: Source['read']) => list.filter(({ read }) => read === reading).length;
			return {
				kind,
				primary: list.some(isPrimary),
				all: list.length,
				read: { original: as('original'), republished: as('republished'), quoted: as('quoted') },
			};
		})
		.toSorted((a, b) => b.all - a.all || (a.kind < b.kind ? -1 : 1));
}
