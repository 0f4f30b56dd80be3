import { paths } from '#records/paths.ts';
import type { Dossier } from './dossier.ts';

/** An address at which something stood once, and where it stands now. */
export interface Moved {
	from: string;
	to: string;
}

/**
 * Old addresses, which links, prints and codes still name. An incident that was told in a few lines among
 * the comparisons, before it had an account of its own, keeps the address of these lines.
 */
export const movedIn = (dossiers: Pick<Dossier, 'id'>[]): Moved[] =>
	dossiers.map(({ id }) => ({ from: paths.comparison(id), to: paths.incident(id) }));
