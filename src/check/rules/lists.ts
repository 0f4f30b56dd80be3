import type { Dossier } from '#facts/dossier.ts';
import type { WordList } from '#records/words.ts';
import type { ContentRecord } from '../record.ts';
import { filesOf, folderOf } from '../tree.ts';
import { finder, type Finder } from './words.ts';

/** What the word lists refuse, and what they only advise against. */
export interface Lists {
	refused: Finder;
	advised: Finder;
}

const listsOf = (words: WordList): Lists => ({
	refused: finder(words.filter(({ hint }) => !hint)),
	advised: finder(words.filter(({ hint }) => hint)),
});

const all =
	(lists: Lists[], list: keyof Lists): Finder =>
	(text) =>
		lists.flatMap((one) => one[list](text));

/** A list that only texts are held to that name one of these. */
const forThoseNaming = (names: string[], lists: Lists): Lists => {
	const named = new RegExp(
		`(?<![\\p{L}])(?:${names.map(RegExp.escape).join('|')})(?![\\p{L}])`,
		'u',
	);
	/** Its sentence, or a whole field that is one, names it. */
	const isNamed = (text: string, index: number) => {
		const from = text.slice(0, index).search(/[.!?]\s[^.!?]*$/);
		const end = text.slice(index).search(/[.!?](?:\s|$)/);
		return named.test(text.slice(from + 1, end < 0 ? undefined : index + end));
	};
	const of =
		(list: keyof Lists): Finder =>
		(text) =>
			named.test(text) ? lists[list](text).filter(({ index }) => isNamed(text, index)) : [];
	return { refused: of('refused'), advised: of('advised') };
};

const namesOf = ({ incident: { organisations, longForm, name } }: Dossier) => [
	...organisations,
	...(longForm ? [longForm] : []),
	name,
];

/**
 * The word lists that a record is held to: the list of all content, and that of its incident. What belongs
 * to no incident is held to the list of each incident that it names: what is established for one is not
 * for another.
 */
export function wordLists(
	records: ContentRecord[],
	dossiers: ReadonlyMap<string, Dossier>,
): (record: ContentRecord) => Lists {
	const files = filesOf<WordList>(records, 'words');
	const shared = listsOf(files.filter(({ id }) => id === 'words').flatMap(({ data }) => data));
	const own = new Map(
		files.flatMap(({ filePath = '', data }) => {
			const folder = folderOf(filePath);
			return folder ? [[folder, listsOf(data)] as const] : [];
		}),
	);
	const named = [...own].flatMap(([folder, lists]) => {
		const dossier = dossiers.get(folder);
		return dossier ? [forThoseNaming(namesOf(dossier), lists)] : [];
	});
	const join = (lists: Lists[]): Lists => ({
		refused: all(lists, 'refused'),
		advised: all(lists, 'advised'),
	});
	const known = new Map<string, Lists>();
	return ({ file, data }) => {
		const incident = (data as { incident?: unknown } | undefined)?.incident;
		const folder = typeof incident === 'string' ? `incidents/${incident}` : folderOf(file);
		const lists =
			known.get(folder) ??
			join([
				shared,
				...(own.has(folder)
					? [own.get(folder) ?? shared]
					: folder.startsWith('incidents/')
						? []
						: named),
			]);
		known.set(folder, lists);
		return lists;
	};
}
