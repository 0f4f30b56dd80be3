/** The note of a source whose address no archive has been asked for yet. */
export const NOT_LOOKED_UP = 'No archived copy has been looked up yet.';

/** The note of a source that was read only where we do not link. */
export const NO_ADDRESS = 'There is no address to look up.';

/** The note of a source for which the archive was asked in vain on this day, `YYYY-MM-DD`. */
export const notFoundOn = (day: string): string =>
	`No archived copy of this text was found on ${day}.`;

/** What a note tells; `own` where an editor gives a reason that stands nowhere else. */
export type NoteKind = 'not looked up' | 'no address' | 'not found' | 'own';

/** Tells the notes that many sources share from those that are worth printing one by one. */
export function kindOfNote(note: string): NoteKind {
	if (note === NOT_LOOKED_UP) return 'not looked up';
	if (note === NO_ADDRESS) return 'no address';
	const day = /\d{4}-\d{2}-\d{2}/.exec(note)?.[0] ?? '';
	return note === notFoundOn(day) ? 'not found' : 'own';
}
