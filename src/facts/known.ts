import type { Known } from '#records/known.ts';
import type { Status } from '#records/status.ts';
import { compareDates, firstDay, spanOf } from './calendar.ts';
import type { Dossier } from './dossier.ts';
import { paths } from '#records/paths.ts';
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
	path: string;
	sources: string[];
}

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
	const of = (known: Known | undefined, own: string, record: Omit<Answer, keyof Known | 'from'>) =>
		known ? [{ ...record, ...known, from: known.from ?? own }] : [];
	return [
		...events.flatMap(({ id: key, known, date, status, sources }) => {
			const path = `${paths.section(id, 'timeline')}#m-${monthOf(date)}`;
			return of(known, date, { status, sources, kind: 'event', id: key, by: undefined, path });
		}),
		...claims.flatMap(({ id: key, known, date, asOf, status, sources, saidBy: by }) => {
			const path = paths.claim(id, key);
			return of(known, date ?? asOf, { status, sources, kind: 'claim', id: key, by, path });
		}),
		...statements.flatMap(({ id: key, known, made, status, sources, organisation: by }) => {
			const path = paths.statement(id, key);
			return of(known, made, { status, sources, kind: 'statement', id: key, by, path });
		}),
	].toSorted((a, b) => byDay(a.from, b.from));
}

const saying = ({ answer, status }: Answer) => JSON.stringify([answer, status]);
const said = (list: Answer[]) => list.map(saying).toSorted().join();

/** How a question stands on a day, given how it stood before and what records say from that day. */
function next(before: Standing | undefined, date: string, today: Answer[]): Standing {
	const held = before?.answers ?? [];
	// Only what is surely later takes the place of an answer; what may be as old stands beside it.
	const kept = held.filter(({ from }) => spanOf(from).last >= firstDay(date));
	const known = kept.map(saying);
	const answers = [...kept, ...today.filter((answer) => !known.includes(saying(answer)))];
	if (today.length === 0 || said(answers) === said(held)) {
		const since = before?.since;
		return { change: held.length > 0 ? 'same' : 'none yet', since, answers: held };
	}
	return { change: held.length > 0 ? 'changed' : 'new', since: date, answers };
}

/**
 * What was known when: for each day on which an answer changed, how each of the incident's questions
 * stood. Answers of one day stand beside each other; those of a surely later day take their place.
 */
export function knownWhen(dossier: Dossier): KnownDay[] {
	const questions = Object.keys(dossier.incident.knownWhen);
	const days: KnownDay[] = [];
	for (const [date, list] of Map.groupBy(answers(dossier), ({ from }) => from)) {
		const before = days.at(-1)?.standings;
		const standings = questions.map((question, i) => {
			const today = list.filter((answer) => answer.question === question);
			return next(before?.[i], date, today);
		});
		if (standings.some(({ change }) => change === 'new' || change === 'changed'))
			days.push({ date, standings });
	}
	return days;
}
