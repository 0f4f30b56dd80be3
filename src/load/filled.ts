import type { Dossier } from '#facts/dossier.ts';
import { filledDossier } from '#words/filled.ts';

const known = new Map<string, { written: string; filled: Dossier }>();

/**
 * A dossier with its sentences filled. While one edits, that of an incident in which nothing has changed
 * stays the one that there was, and so do the charts that were drawn of it: this module takes nothing from
 * the content, and is not forgotten when that changes.
 */
export function filledOnce(dossier: Dossier): Dossier {
	const written = JSON.stringify(dossier);
	const before = known.get(dossier.id);
	if (before?.written === written) return before.filled;
	const filled = filledDossier(dossier);
	known.set(dossier.id, { written, filled });
	return filled;
}
