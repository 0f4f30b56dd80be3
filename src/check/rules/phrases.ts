import { plain } from '#words/plain.ts';

/** Words of a text: where they begin and end. */
export interface Span {
	from: number;
	to: number;
}

/** Where a phrase stands, and which of those looked for it is, by its place among them. */
export interface Standing extends Span {
	phrase: number;
}

/** Finds phrases in a text that is plain; from left to right, none within another. */
export type Seeker = (text: string) => Standing[];

const LETTER = /\p{L}/u;
const isLetter = (text: string, at: number) => {
	const code = text.codePointAt(at);
	return code !== undefined && LETTER.test(String.fromCodePoint(code));
};

/** Where the letters that begin at a place end. */
function afterLetters(text: string, from: number): number {
	let at = from;
	while (isLetter(text, at)) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
	return at;
}

/** What may stand between two words of a phrase, once or more. */
const GAP = /[\s'-]/;

/** Small letters, each in the place of its own. */
const small = (text: string) => {
	const all = text.toLowerCase();
	return all.length === text.length
		? all
		: text.replace(/./gsu, (sign) =>
				sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
			);
};

/** A phrase to look for. */
interface Sought {
	phrase: number;
	/** What it begins with: a word, a figure or a sign. */
	begin: string;
	/** Its words in small letters, between which there may be any gap. */
	parts: string[];
	/** What it ends in stands for the rest of a word. */
	isStem: boolean;
	/** How long it is as it is written: of two at one place, the longer counts. */
	length: number;
}

/** Where a phrase that begins at a place ends; undefined where it does not stand there. */
function endOf({ parts, isStem }: Sought, text: string, from: number): number | undefined {
	let at = from;
	for (const [i, part] of parts.entries()) {
		if (i > 0) {
			const gap = at;
			while (at < text.length && GAP.test(text.charAt(at))) at++;
			if (at === gap) return undefined;
		}
		if (!text.startsWith(part, at)) return undefined;
		at += part.length;
	}
	if (!isStem) return isLetter(text, at) ? undefined : at;
	const end = afterLetters(text, at);
	const owned = text[end] === "'" ? afterLetters(text, end + 1) : end;
	return owned > end + 1 ? owned : end;
}

/** Where words, and signs and figures one by one, begin in a text, and what each is. */
const WORDS = /\p{L}+|[^\p{L}\s]/gu;

/**
 * Looks for phrases, each as whole words in any case; one that ends in `*` stands for all words that begin
 * so, with an ending after an apostrophe too. What begins none of them costs a look at its first word, and
 * nothing is compiled: patterns of all phrases took a quarter of a check.
 */
export function seeker(phrases: string[]): Seeker {
	const sought = phrases.map((written, phrase): Sought => {
		const stem = small(plain(written).text);
		const whole = stem.replace(/\*$/, '');
		const parts = whole.split(/[ -]+/);
		const begin = parts[0]?.match(WORDS)?.[0] ?? '';
		return { phrase, parts, isStem: whole !== stem, length: whole.length, begin };
	});
	/** Those whose first word is only the beginning of one. */
	const opens = (one: Sought) => one.isStem && one.parts.length === 1 && one.parts[0] === one.begin;
	const by = Map.groupBy(
		sought.toSorted((a, b) => b.length - a.length),
		({ begin }) => begin,
	);
	const lengths = [...new Set(sought.filter(opens).map(({ begin }) => begin.length))];
	/** What a word can begin, the longest first. */
	const begunBy = (word: string): Sought[] => {
		const exact = by.get(word) ?? [];
		const stems = lengths.flatMap((length) =>
			length < word.length ? (by.get(word.slice(0, length))?.filter(opens) ?? []) : [],
		);
		return stems.length === 0
			? exact
			: [...exact, ...stems].toSorted((a, b) => b.length - a.length);
	};
	return (written) => {
		const text = small(written);
		const standing: Standing[] = [];
		let after = 0;
		for (const { 0: word, index } of text.matchAll(WORDS)) {
			if (index < after) continue;
			const here = begunBy(word);
			if (here.length === 0) continue;
			const before = text[index - 1];
			if (before !== undefined && (before === '-' || isLetter(text, index - 1))) continue;
			const ends = here.flatMap((one) => {
				const to = endOf(one, text, index);
				return to === undefined ? [] : [{ phrase: one.phrase, to }];
			});
			const to = ends[0]?.to;
			if (to === undefined) continue;
			// Of phrases that are the same words there, the first that was named.
			const phrase = Math.min(...ends.filter((one) => one.to === to).map((one) => one.phrase));
			standing.push({ from: index, to, phrase });
			after = to;
		}
		return standing;
	};
}
