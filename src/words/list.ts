const LISTS = {
	and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
	or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** A list as a phrase: "one", "one and two", "one, two and three". */
export const inList = (items: string[], last: keyof typeof LISTS = 'and'): string =>
	LISTS[last].format(items);

/** The text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text with a small first letter, for one that begins with no name. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The text without its full stop, to stand inside another sentence or in a heading. */
export const unstopped = (text: string): string => text.replace(/\.$/, '');
