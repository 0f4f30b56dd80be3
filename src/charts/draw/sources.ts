import type { Dossier } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import { SHOWN } from '#facts/references.ts';
import type { Link } from '../chart.ts';

/** The first sources of a row, by publisher, each leading to its entry; the record has them all. */
export const sourceLinks = ({ id, sources }: Dossier, keys: string[]): Link[] =>
	keys.slice(0, SHOWN).flatMap((key) => {
		const source = sources[key];
		return source ? [{ text: source.publisher, path: paths.source(id, key) }] : [];
	});
