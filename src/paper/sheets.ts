import type { Dossier } from '#facts/dossier.ts';
import { isEditable, sheetsOf } from '#facts/handouts.ts';
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

/** Every sheet of these incidents, with the day of the edition. */
export const listedSheets = (dossiers: Dossier[], day: string): ListedSheet[] =>
	dossiers.flatMap((dossier) =>
		sheetsOf(dossier).map((sheet) => ({
			name: `${dossier.id}/${sheet.id}`,
			url: address(paths.handout(dossier.id, sheet.id)),
			day,
			sides: sheet.sides,
			editable: isEditable(sheet),
		})),
	);
