import type { Dossier } from '#facts/dossier.ts';
import { paths } from '#records/paths.ts';
import { SHOWN } from '#facts/references.ts';

/** A link in a table, to a path of ours. */
interface Link {
	text: string;
	path: string;
	/** Heard behind the text, where others of the table read alike and lead elsewhere. */
	heard?: { text: string; language: string | undefined };
}

/** What a cell holds: a text, a text that leads somewhere, a list of links, or a text over columns. */
export type Cell = string | Link | Link[] | { text: string; span: number };

interface ShownRow {
	/** The key of its mark, where it has one. */
	key: string;
	/** The first is the head of the row. */
	cells: Cell[];
}

/** A table as a page shows it, in words. */
export interface ShownTable {
	caption: string;
	/** With units. */
	head: string[];
	rows: ShownRow[];
}

/** The first sources of a row, by publisher, each leading to its entry; the record has them all. */
export const sourceLinks = ({ id, sources }: Dossier, keys: string[]): Link[] =>
	keys.slice(0, SHOWN).flatMap((key) => {
		const source = sources[key];
		if (!source) return [];
		const { publisher, title, language } = source;
		return [
			{
				text: publisher,
				path: paths.source(id, key),
				heard: { text: title, language },
			},
		];
	});
