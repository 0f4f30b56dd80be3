import type { Known } from '#records/known.ts';
import type { Bibliography } from '#records/source.ts';
import { STATUSES, type Status } from '#records/status.ts';
import { compareDates, dayOf, firstDay, isSurelyBefore, minutesOf, spanOf } from './calendar.ts';
import type { Dossier } from './dossier.ts';
import { paths } from '#records/paths.ts';
import { weakest } from './status.ts';
import { monthOf } from './timeline.ts';

/** An answer that a record gave to a question, from a day on. */
export interface Answer {
	question: string;
	answer: string;
	/** EDTF: the day from which it was known. */
	from: string;
	status: Status;
	kind: 'event' | 'claim' | 'statement';
	/** The key of the record. */
	id: string;
	/** Who said so; none for an event. */
	by: string | undefined;
	/** The question of its own that a claim answers; none for any other record. */
	asks: string | undefined;
	path: string;
	sources: string[];
}

/** What a record says of its answer, besides what is known; who said so and what it asks where it has them. */
type Own = Pick<Answer, 'status' | 'kind' | 'id' | 'path' | 'sources'> &
	Partial<Pick<Answer, 'by' | 'asks'>>;

/** A question's answers on a day: `same` where nothing changed on it, with the day they are from. */
export interface Standing {
	change: 'none yet' | 'new' | 'changed' | 'same';
	/** EDTF; undefined where there is no answer yet. */
	since: string | undefined;
	answers: Answer[];
}

/** How every question stood on a day on which some answer changed. */
export interface KnownDay {
	/** EDTF. */
	date: string;
	/** In the order of the questions. */
	standings: Standing[];
}

/**
 * By the first day that a date can mean: what was said in a month stands before what came after it,
 * and beside what was said within it. Dates of the same bounds, such as "the 2nd" and "by the 2nd",
 * stand apart by how they are written.
 */
const byDay = (a: string, b: string) => compareDates(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/** Every answer that the records give, in the order of the days from which they were known. */
export function answers({ id, events, claims, statements }: Dossier): Answer[] {
	const of = (known: Known | undefined, own: string, record: Own) =>
		known ? [{ by: undefined, asks: undefined, ...record, ...known, from: known.from ?? own }] : [];
	return [
		...events.flatMap(({ id: key, known, date, status, sources }) => {
			const path = `${paths.section(id, 'timeline')}#m-${monthOf(date)}`;
			return of(known, date, { status, sources, kind: 'event', id: key, path });
		}),
		...claims.flatMap(({ id: key, known, date, asOf, status, sources, saidBy: by, asks }) => {
			const path = paths.claim(id, key);
			return of(known, date ?? asOf, { status, sources, kind: 'claim', id: key, by, asks, path });
		}),
		...statements.flatMap(({ id: key, known, made, status, sources, organisation: by }) => {
			const path = paths.statement(id, key);
			return of(known, made, { status, sources, kind: 'statement', id: key, by, path });
		}),
	].toSorted((a, b) => byDay(a.from, b.from));
}

const saying = ({ answer, status }: Answer) => JSON.stringify([answer, status]);
const said = (list: Answer[]) => list.map(saying).toSorted().join();

/**
 * Whether an answer gives way to one of another date: only to what is surely later, by the minute where
 * both have one. What may be as old stands beside it.
 */
const givesWay = (held: string, to: string): boolean =>
	minutesOf(held) && minutesOf(to) ? isSurelyBefore(held, to) : spanOf(held).last < firstDay(to);

/** How a question stands at a date, given how it stood before and what records say from that date. */
function next(before: Standing | undefined, date: string, today: Answer[]): Standing {
	const held = before?.answers ?? [];
	const kept = held.filter(({ from }) => !today.some((answer) => givesWay(from, answer.from)));
	const known = kept.map(saying);
	const answers = [...kept, ...today.filter((answer) => !known.includes(saying(answer)))];
	if (today.length === 0 || said(answers) === said(held)) {
		const since = before?.since;
		return { change: held.length > 0 ? 'same' : 'none yet', since, answers: held };
	}
	return { change: held.length > 0 ? 'changed' : 'new', since: date, answers };
}

const isChange = ({ change }: Standing) => change === 'new' || change === 'changed';

/** How each question stood at each date on which an answer changed, the answers being taken as they come. */
function followed(dossier: Dossier, dated: Map<string, Answer[]>): KnownDay[] {
	const questions = Object.keys(dossier.incident.knownWhen);
	const days: KnownDay[] = [];
	for (const [date, list] of dated) {
		const before = days.at(-1)?.standings;
		const standings = questions.map((question, i) => {
			const today = list.filter((answer) => answer.question === question);
			return next(before?.[i], date, today);
		});
		if (standings.some(isChange)) days.push({ date, standings });
	}
	return days;
}

/**
 * What was known when: for each date on which an answer changed, how each of the incident's questions
 * stood. Answers of one date stand beside each other; those of a surely later one take their place.
 */
export const knownWhen = (dossier: Dossier): KnownDay[] =>
	followed(
		dossier,
		Map.groupBy(answers(dossier), ({ from }) => from),
	);

/** The day, `YYYY-MM-DD`, from whose end on what bears this date was surely known. */
export const knownFrom = (date: string): string => dayOf(spanOf(date).last);

/**
 * The same in the order in which each answer was surely known: what has a month alone counts at its end.
 * Times of one day that are known to the minute stay apart.
 */
function surely(dossier: Dossier): KnownDay[] {
	const moment = (date: string) => (minutesOf(date) ? date : knownFrom(date));
	const minute = (date: string) => minutesOf(date)?.latest ?? -Infinity;
	const inOrder = answers(dossier).toSorted(
		(a, b) =>
			spanOf(a.from).last - spanOf(b.from).last || (minute(a.from) < minute(b.from) ? -1 : 0),
	);
	return followed(
		dossier,
		Map.groupBy(inOrder, ({ from }) => moment(from)),
	);
}

/** How a question stood at the end of a day, and whether it was answered anew on it. */
export interface StoodOn extends Pick<Standing, 'since' | 'answers'> {
	question: string;
	changed: boolean;
}

/** What was known at the end of a day on which an answer changed. */
export interface DayKnown {
	/** `YYYY-MM-DD`. */
	day: string;
	/** In the order of the questions. */
	questions: StoodOn[];
}

/** Every day on which an answer changed, the earliest first, with what stood at its end. */
export function daysKnown(dossier: Dossier): DayKnown[] {
	const questions = Object.keys(dossier.incident.knownWhen);
	const byDay = Map.groupBy(surely(dossier), ({ date }) => knownFrom(date));
	return [...byDay].map(([day, moments]) => ({
		day,
		questions: questions.map((question, i) => {
			const { since, answers: list = [] } = moments.at(-1)?.standings[i] ?? {};
			const changed = moments.some(({ standings }) => standings.slice(i, i + 1).some(isChange));
			return { question, since, answers: list, changed };
		}),
	}));
}

/** What came as the answer to a question at one time. */
export interface Came {
	/** `YYYY-MM-DD`: the day from which it was surely known. */
	day: string;
	/** What came; where something only fell away, what is left. */
	answers: Answer[];
	/** What had stood until then, and what of it still stood beside the new. */
	before: Answer[];
	beside: Answer[];
}

/** What came as the answer to each question, the earliest first. */
export function cameTo(dossier: Dossier): Came[][] {
	const moments = surely(dossier);
	return Object.keys(dossier.incident.knownWhen).map((_, i) => {
		let before: Answer[] = [];
		return moments.flatMap(({ date, standings }): Came[] => {
			const standing = standings[i];
			if (!standing || !isChange(standing)) return [];
			const held = before;
			before = standing.answers;
			const came = before.filter((answer) => !held.includes(answer));
			return [
				{
					day: knownFrom(date),
					answers: came.length > 0 ? came : before,
					before: held,
					beside: came.length > 0 ? before.filter((answer) => held.includes(answer)) : [],
				},
			];
		});
	});
}

/**
 * Which of a question's answers are shown where there is room for so many: the first, the one that
 * still stands, then the firmest, and of those as firm the ones that were the newest for longest.
 */
export function foremost(all: Came[], most: number): Set<Came> {
	const longest = (came: Came) => {
		const after = all[all.indexOf(came) + 1];
		return after ? spanOf(after.day).last - spanOf(came.day).last : Infinity;
	};
	const firmness = ({ answers: list }: Came) =>
		STATUSES.indexOf(weakest(list.map(({ status }) => status)));
	const ends = all.filter((_, i) => i === 0 || i === all.length - 1);
	const others = all
		.filter((came) => !ends.includes(came))
		.toSorted((a, b) => firmness(a) - firmness(b) || longest(b) - longest(a));
	return new Set([...ends, ...others].slice(0, most));
}

/** The sources of an answer that can have been there by a day; none where all of them came later. */
export const sourcesBy = (day: string, keys: string[], sources: Bibliography): string[] =>
	keys.filter((key) => {
		const published = sources[key]?.published;
		return published === undefined || firstDay(published) <= spanOf(day).last;
	});
