import { instead } from '#words/spelling.ts';

/** Where all records of a kind are listed, for those that have too many to name. */
const LISTS: { [kind: string]: string } = {
	claim: 'Each file in claims is one.',
	site: 'Each file in sites is one.',
	statement: 'Each file in statements is one.',
	source: 'Those in sources.yaml of the same folder can be named.',
	comparison: 'Each file in content/comparisons is one.',
	term: 'Each file in content/glossary is one.',
};

/** That a key names nothing, and what to write instead or where to look. */
export function noSuch(kind: string, key: string, keys: string[]): string {
	const list = LISTS[kind];
	const advice = instead(key, keys) || (list ? ` ${list}` : '');
	return `There is no ${kind} “${key}”.${advice}`;
}
