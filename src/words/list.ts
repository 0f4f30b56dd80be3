/** A list as a phrase: "one", "one and two", "one, two and three". */
export function inList(items: string[], last = 'and'): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** The text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text without its full stop, to stand inside another sentence or in a heading. */
export const unstopped = (text: string): string => text.replace(/\.$/, '');
