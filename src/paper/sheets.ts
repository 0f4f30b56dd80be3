import type { Dossier } from '#facts/dossier.ts';
import { sheetsOf } from '#facts/handouts.ts';
import { paths } from '#records/paths.ts';
import { address } from '../publication.ts';

/** A sheet of the built site that can be printed. */
export interface ListedSheet {
	/** Incident and id, as `PdfLinks` names them: `example-2024/brief`. */
	name: string;
	/** Its full public address: what relative links on it are resolved against. */
	url: string;
	/** The day of its facts, `YYYY-MM-DD`. */
	day: string;
	/** How many sides it says that it has at most. */
	sides: number;
	/** A Word file is made of it, for a teacher to change. */
	editable: boolean;
}

/** What a teacher changes for a class. */
const EDITABLE = ['classroom', 'answers'];

/** Every sheet of these incidents, with the day of the edition. */
export const listedSheets = (dossiers: Dossier[], day: string): ListedSheet[] =>
	dossiers.flatMap((dossier) =>
		sheetsOf(dossier).map(({ id, sides, points, handout }) => ({
			name: `${dossier.id}/${id}`,
			url: address(paths.handout(dossier.id, id)),
			day,
			sides,
			editable: !points && EDITABLE.includes(handout?.format ?? ''),
		})),
	);
