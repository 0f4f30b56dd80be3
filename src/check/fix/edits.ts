/** A piece of a text that gives way to another one. Offsets are those of the text before any edit. */
export interface Edit {
	from: number;
	to: number;
	text: string;
	/** What it mends, for an editor. */
	what: string;
}

/** The text with all edits made; they must not overlap. */
export function edited(text: string, edits: Edit[]): string {
	let result = '';
	let at = 0;
	for (const { from, to, text: piece } of edits.toSorted((a, b) => a.from - b.from)) {
		result += text.slice(at, from) + piece;
		at = to;
	}
	return result + text.slice(at);
}

/**
 * Those edits after which the text still means what it shall: all of them where that holds, else
 * each one that keeps it together with those before it.
 */
export function keeping<E extends Edit>(
	text: string,
	edits: E[],
	isSame: (after: string, edits: E[]) => boolean,
): E[] {
	if (edits.length === 0 || isSame(edited(text, edits), edits)) return edits;
	return edits.reduce<E[]>((kept, edit) => {
		const more = [...kept, edit];
		return isSame(edited(text, more), more) ? more : kept;
	}, []);
}
