import type { Root } from 'mdast';
import { passagesAt, placeAt, runs } from '#markdown/passages.ts';
import type { Status } from '#records/status.ts';
import type { WordList } from '#records/words.ts';
import { withoutPlaceholders } from '#words/filled.ts';
import { plain } from '#words/plain.ts';
import type { Finding, Placed } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import { seeker, type Span } from './phrases.ts';
import { textsAsked } from './shown.ts';

type Entry = WordList[number];

/** Refused words in a text: where they stand in it, as they are written there, and why they are refused. */
interface Refused {
	index: number;
	text: string;
	entry: Entry;
	/** Its sentence says who asserts it. */
	attributed: boolean;
}

/**
 * An entry that bars an assertion, not a way of saying: it may stand where a clause leaves it open, and
 * in a record whose status or sentence says who asserts it.
 */
const isAssertion = ({ near, unless }: Entry) => near !== undefined || unless.length > 0;

/** Finds what a list refuses in a text. */
export type Finder = (text: string) => Refused[];

/** The most words between two that stand near each other, where an entry says nothing of it. */
const NEAR = 9;

/** What divides a sentence into clauses, of which one may assert what the other leaves open. */
const CLAUSES =
	/[;:]|\s[–—-]\s|,?\s(?:but|though|although|while)\s|,\s(?:and|how|which|who|why|where|whether or not)\s/giu;

/** Words that, before what a clause speaks of, leave it open, or say that nobody knows or says so. */
const OPENS =
	/(?<![\p{L}-])(?:whether(?! or not)|if any|unknown|unclear|nobody|no one|none|neither|nor|without|leaves? out|nothing|(?<!or )not|never|cannot|no (?:[\p{L}-]+ ){0,3}?(?:authority|authorities|official|officials|source|sources|evidence|report|text|texts|page|body|claim|sign|statement|word|proof|finding))(?![\p{L}])/iu;
/** A clause that speaks of an assertion and then says that it is not established. */
const UNSETTLED =
	/^\s*(?:and |so )?(?:that|whether|if|who|the (?:claim|allegation|suspicion|idea|report))(?![\p{L}]).*(?<![\p{L}])(?:not (?:\p{L}+ )?(?:known|established|confirmed|shown|proven|clear|disclosed|answered|found)|unknown|unclear|unconfirmed|unproven|disputed|an allegation|rests on)(?![\p{L}])/iu;
/** A question that asks whether something is so; one that asks why takes it for granted. */
const ASKS = /^\s*(?:was|were|did|is|are|has|have|had|do|does|could|can|should)\s.*\?\s*$/iu;
/** A double denial asserts. */
const ASSERTS =
	/(?<![\p{L}])(?:doubt\p{L}*|questions?|secret|surpris\p{L}*|mystery|only|just|merely)(?![\p{L}])/iu;

/** Whether a clause leaves open what stands at a place of it. */
function isOpen(clause: string, at: number): boolean {
	const before = clause.slice(0, at);
	return (OPENS.test(before) && !ASSERTS.test(before)) || UNSETTLED.test(clause);
}

/**
 * Who says so: a verb of saying. Some verbs say so only as they are used here: who wrote a program, told a
 * machine to stop or is named Dragon says nothing.
 */
const SAYING =
	/(?<![\p{L}-])(?:said|says|say|saying|t(?:old|ells)(?! (?:[\p{L}']+ ){1,4}to )|(?:wrote|writes)(?= (?:about|that|to|in|on|of|how) |,|:)|reported|reports|warned|warns|claim(?:ed|s)?|alleg(?:ed|es)|suspect(?:ed|s)?|(?:spoke|speaks)(?! to )|understood|understands|according to|put it|puts it|describes?|described|accus(?:es|ed)|nam(?:es|ed)(?= (?:[\p{L}']+ ){1,6}as ))(?![\p{L}])/iu;
/** The beginning of a sentence that names who says what follows. */
const HEADED = /^\s*(?:by|in) [^,]{3,60},|^[^:.]{2,80}:/iu;

/** Whether a sentence says who says what lies in a span of it. */
const isSaid = (sentence: string, { from, to }: Span): boolean => {
	const [saying, head] = [SAYING.exec(sentence), HEADED.exec(sentence)];
	return (saying !== null && saying.index < to) || (head !== null && head[0].length <= from);
};

/** A sentence within a text, and where it begins. */
const sentencesIn = (text: string) =>
	[...text.matchAll(/[^.!?]+(?:[.!?]+(?=\S)[^.!?]*)*[.!?]*/gu)].map(({ 0: sentence, index }) => ({
		sentence,
		index,
	}));

/** Whether the clause of a sentence in which a span lies leaves open what it says. */
function leavesOpen(sentence: string, { from, to }: Span): boolean {
	if (ASKS.test(sentence)) return true;
	const cuts = [...sentence.matchAll(CLAUSES)];
	const cut = cuts.findLast(({ index, 0: text }) => index + text.length <= from);
	// "…, whether" opens what follows it.
	const start = cut ? cut.index + (/w/i.test(cut[0]) ? 0 : cut[0].length) : 0;
	const end = cuts.find(({ index }) => index >= to)?.index;
	return isOpen(sentence.slice(start, end), from - start);
}

/** Two spans that stand near each other, as the span of both. */
function nearby(text: string, one: Span, other: Span, most = NEAR): Span | undefined {
	const [first, last] = one.from < other.from ? [one, other] : [other, one];
	if (last.from < first.to) return undefined;
	const between = text.slice(first.to, last.from).match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
	return between <= most ? { from: first.from, to: last.to } : undefined;
}

/** Before a thing: that something is about it, which itself is another thing. */
const ABOUT =
	/(?<![\p{L}-])(?:on|about|against|into|(?:account|analys[ei]s|description|history|report|review|stud(?:y|ies)|summary)s? of)\s+$/iu;
/** Between a thing and what was done: that it is said of the whole that the thing ends. */
const PASSIVE = /^\s+(?:is|are|was|were|(?:has|have|had) been)\s+(?:[\p{L}]+\s+)?$/iu;
/** Between what was done and a thing: that it was done to what is about it. What is "sold on" is the thing. */
const DONE_ABOUT = /(?:(?:about|against|into)|[\p{L}]\s+on)\s+$/iu;

/**
 * Whether a verb is said of something about a thing, and not of the thing: "the report on the malware was
 * written", "notes on the malware".
 */
function isAbout(sentence: string, verb: Span, thing: Span): boolean {
	if (verb.to <= thing.from) return DONE_ABOUT.test(sentence.slice(verb.to, thing.from));
	return (
		ABOUT.test(sentence.slice(0, thing.from)) && PASSIVE.test(sentence.slice(thing.to, verb.from))
	);
}

/** Looks for what a list names. */
export function finder(list: WordList): Finder {
	const alone = list.flatMap((entry) =>
		entry.near ? [] : entry.words.map((phrase) => ({ phrase, entry })),
	);
	const single = seeker(alone.map(({ phrase }) => phrase));
	const pairs = list.flatMap((entry) =>
		entry.near ? [{ entry, words: seeker(entry.words), near: seeker(entry.near) }] : [],
	);
	const anyPair = seeker(pairs.flatMap(({ entry }) => entry.words));
	return (written) => {
		const { text, at } = plain(written);
		const told = ({ from, to }: Span, entry: Entry, attributed: boolean): Refused => ({
			index: at(from),
			text: written.slice(at(from), at(to)).replace(/\s+/g, ' '),
			entry,
			attributed,
		});
		const sentences = sentencesIn(text);
		const judged = (span: Span, entry: Entry): Refused[] => {
			if (!isAssertion(entry)) return [told(span, entry, false)];
			const { sentence = text, index = 0 } =
				sentences.findLast((one) => one.index <= span.from) ?? {};
			const within = { from: span.from - index, to: span.to - index };
			if (leavesOpen(sentence, within)) return [];
			return [told(span, entry, isSaid(sentence, within))];
		};
		const found = single(text).flatMap((span) => {
			const entry = alone[span.phrase]?.entry;
			return entry ? judged(span, entry) : [];
		});
		// Few texts have any of their words: one look tells of all pairs, and then one of each.
		if (anyPair(text).length === 0) return found;
		const here = pairs.filter(({ words }) => words(text).length > 0);
		const pairsFound = sentences.flatMap(({ sentence, index }) =>
			here.flatMap(({ entry, words, near }) => {
				const others = near(sentence);
				if (others.length === 0) return [];
				const both = words(sentence).flatMap((one) =>
					others.flatMap((other) =>
						entry.within !== undefined && isAbout(sentence, one, other)
							? []
							: (nearby(sentence, one, other, entry.within) ?? []),
					),
				);
				return both
					.flatMap(({ from, to }) => judged({ from: from + index, to: to + index }, entry))
					.slice(0, 1);
			}),
		);
		return [...found, ...pairsFound].toSorted((a, b) => a.index - b.index);
	};
}

const LONGEST = 80;
const slip = ({ text, entry: { reason, instead } }: Refused) => ({
	code: 'refused-word' as const,
	data: { text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text, reason, instead },
});

/** The status of a claim; one that cannot be read may have any. */
type Known = Status | 'unread';

const allows = ({ unless }: Entry, status: Known) => status === 'unread' || unless.includes(status);

/**
 * Words in prose that the content's own lists refuse, outside a claim of a status that allows them.
 * Quotations are components, so their words are not among those typed. `own` is the status of the claim
 * whose text it is: there the sentences say who asserts what is contested.
 */
export function refusedWords(
	tree: Root,
	find: Finder,
	statusOf: (claim: string) => Known | undefined,
	own?: Known,
): Placed[] {
	return runs(tree).flatMap((run) =>
		find(run.text)
			.filter(({ index, text, entry, attributed }) => {
				if (own && attributed && allows(entry, own)) return false;
				const claims = passagesAt(run, index, text.length).flatMap((passage) => passage.claims);
				return !claims.some((claim) => {
					const status = statusOf(claim);
					return status !== undefined && (attributed || allows(entry, status));
				});
			})
			.map((refused): Placed => ({ ...placeAt(run, refused.index), ...slip(refused) })),
	);
}

/** Kinds whose texts say, in the record or in their sentences, who asserts what they tell. */
const NAMES_SPEAKERS = [
	'claims',
	'events',
	'reports',
	'corrections',
	'statements',
	'bibliographies',
];

/** The words before the end of a title that names who says so. */
const said = ({ kind }: ContentRecord, path: PropertyKey[]) =>
	kind === 'statements' && path[0] === 'about' ? 'They say something about ' : '';

/** Refused words in the texts of a record that are ours, unless its status allows them or it says who says so. */
export function refusedInTexts(record: ContentRecord, find: Finder): Finding[] {
	const { status } = (record.data as { status?: Status } | undefined) ?? {};
	const namesSpeakers = NAMES_SPEAKERS.includes(record.kind);
	return textsAsked(record, 'words').flatMap(({ path, text }) =>
		find(said(record, path) + withoutPlaceholders(text))
			.filter(
				({ entry, attributed }) =>
					!(status && entry.unless.includes(status)) && !(namesSpeakers && attributed),
			)
			.map((refused) => atField(record, path, slip(refused))),
	);
}
