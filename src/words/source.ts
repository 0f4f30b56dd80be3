import type { Note } from '#facts/references.ts';
import type { FiledClaim } from '#records/claim.ts';
import type { Bibliography, Source } from '#records/source.ts';
import { inList } from './list.ts';
import { inWords, onDate } from './date.ts';
import { agreeing, allOf, noneOf, nounFor } from './noun.ts';
import { withUnit } from './quantity.ts';

/** How a source was read, as a sentence, with the reason where there is no link. */
export function readingInWords({ read, via, accessed, unlinked }: Source): string {
	const where = {
		original: 'Read at its publisher',
		republished: via ? `Read as republished by ${via}` : 'Read in a copy',
		quoted: via ? `Read as quoted by ${via}` : 'Read as quoted elsewhere',
	}[read];
	return [`${where} ${onDate(accessed)}.`, unlinked].filter(Boolean).join(' ');
}

/** How a source was read, in a few words for a list; nothing where it was read at its publisher. */
export function readingInShort({ read, via, url }: Source): string {
	if (read === 'original') return url ? '' : 'not linked';
	const where = via ? `${read === 'quoted' ? 'as quoted by' : 'via'} ${via}` : 'read in a copy';
	return url ? where : `${where}, not linked`;
}

/** The parts of an address between which a line of print may break; never at a hyphen of its own. */
export const addressParts = (url: string): string[] =>
	url.replace(/^https:\/\//, '').split(/(?<=[/?&=])(?![/?&=])/);

/** What the link to an archived copy says. */
export const copyInWords = (date: string): string => `archived copy, ${inWords(date)}`;

/** The numbers of several notes, three and more in a row as one stretch: "3, 7", "12–14". */
export function numbersInWords(notes: Pick<Note, 'number'>[]): string {
	const stretches: number[][] = [];
	for (const { number } of notes) {
		const last = stretches.at(-1);
		if (last?.at(-1) === number - 1) last.push(number);
		else stretches.push([number]);
	}
	return stretches
		.map((all) => (all.length > 2 ? `${all[0]}–${all.at(-1)}` : all.join(', ')))
		.join(', ');
}

/**
 * What a mark of notes is called where it is read aloud: "Note 3: The Example", "Notes 3–6: The Example, The
 * Other and others"; with how many there are of the same sources so far where it is not the first, since each
 * leads to a note of its own.
 */
export function noteName(notes: Note[], use = 1): string {
	const [first = '', second, ...further] = new Set(notes.map(({ publisher }) => publisher));
	const publishers = [first, second, further.length > 0 ? 'others' : undefined];
	const again = use > 1 ? `, use ${use}` : '';
	return `${nounFor(notes.length, 'Notes')} ${numbersInWords(notes)}${again}: ${inList(publishers.flatMap((name) => name ?? []))}`;
}

/** What leads from a note back to its mark: "Back to note 3". */
export const backToMark = (notes: Note[], use: number): string =>
	`Back to ${noteName(notes, use).replace(/^N/, 'n').replace(/:.*/, '')}`;

/** How the source of a note was read, and the end of its line: ", via The Copy.", or the end alone. */
export const readInNote = (source: Source): string =>
	[readingInShort(source)]
		.filter(Boolean)
		.map((read) => `, ${read}`)
		.join('') + '.';

/** A source in a note beside the text, which leads to it: "3 The Example, 4 March 2024". */
export const sourceInNote = (number: number, { publisher, published }: Source): string =>
	[`${number} ${publisher}`, published && inWords(published)].filter(Boolean).join(', ');

/** What leads from a note to a record. */
export const recordInNote = ({ asks }: Pick<FiledClaim, 'asks'>): string => `Record: ${asks}`;

type NoCopy = 'not looked up' | 'not found' | 'no address' | 'own';

/** Why a source has no archived copy; undefined where it has one. `own` is a reason of no other source. */
function noCopyOf({ url, archived, lookedUp, unarchived }: Source): NoCopy | undefined {
	if (archived) return undefined;
	if (unarchived) return 'own';
	if (!url) return 'no address';
	return lookedUp ? 'not found' : 'not looked up';
}

/** Why a source has no archived copy, as a sentence; undefined where it has one. */
export function noCopyInWords(source: Source): string | undefined {
	const why = noCopyOf(source);
	return (
		why &&
		{
			own: source.unarchived,
			'no address': 'There is no address to look up.',
			'not found': `No archived copy of this text was found ${source.lookedUp === undefined ? '' : onDate(source.lookedUp)}.`,
			'not looked up': 'No archived copy has been looked up yet.',
		}[why]
	);
}

const countBy = (all: Source[], of: (source: Source) => string) =>
	[...Map.groupBy(all, of)]
		.map(([name, list]) => ({ name, count: list.length }))
		.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

/** How many sources there are, of which kinds and how read. */
export function sourceCounts(sources: Bibliography): string {
	const all = Object.values(sources);
	const kinds = countBy(all, ({ kind }) => kind).map(({ name, count }) => `${count} ${name}`);
	const ways = countBy(all, ({ read: how }) => how);
	const read =
		ways.length === 1
			? `How each was read: ${ways[0]?.name ?? ''}.`
			: `By how they were read: ${inList(ways.map(({ name, count }) => `${count} ${name}`))}.`;
	const [only, other] = all;
	return only && !other
		? `1 source, of the kind ${only.kind}. How it was read: ${only.read}.`
		: `${withUnit(all.length, 'sources')}: ${inList(kinds)}. ${read}`;
}

const NO_COPY: [NoCopy, (count: number) => string][] = [
	['not looked up', (count) => `${count} ${agreeing(count, 'has', 'have')} not been looked up yet`],
	['not found', (count) => `${count} ${agreeing(count, 'was', 'were')} looked up in vain`],
	['no address', (count) => `${count} ${agreeing(count, 'has', 'have')} no address to look up`],
	['own', (count) => `${count} ${agreeing(count, 'has', 'have')} none for a reason given below`],
];

/** How many sources have an archived copy, and why the others have none. */
export function copyCounts(sources: Bibliography): string {
	const all = Object.values(sources);
	const notes = all.flatMap((source) => noCopyOf(source) ?? []);
	const copies = all.length - notes.length;
	if (all.length === 1 && copies === 0) {
		const [note] = notes;
		const say = NO_COPY.find(([kind]) => kind === note)?.[1];
		return `The one source has no archived copy: ${say?.(1).replace(/^1/, 'it') ?? ''}.`;
	}
	if (all.length > 0 && copies === all.length)
		return `${allOf(copies, 'sources')} ${agreeing(copies, 'has', 'have')} an archived copy.`;
	const have =
		copies > 0
			? `${copies} of ${withUnit(all.length, 'sources')} ${agreeing(copies, 'has', 'have')} an archived copy`
			: `${noneOf(all.length, 'sources')} has an archived copy`;
	if (notes.length === 0) return `${have}.`;
	const reasons = NO_COPY.map(([kind, say]) => ({
		count: notes.filter((note) => note === kind).length,
		say,
	})).filter(({ count }) => count > 0);
	const [reason, ...more] = reasons;
	// One reason of all of them is said of none in particular.
	if (reason && more.length === 0 && copies === 0)
		return `${have}: ${reason.say(all.length).replace(/^\d+/, 'they')}.`;
	const others = copies > 0 ? `; of the other ${notes.length}, ` : ': ';
	return `${have}${others}${inList(reasons.map(({ count, say }) => say(count)))}.`;
}
