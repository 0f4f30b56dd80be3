import type { Claim } from '#records/claim.ts';
import { cardKeys, type Handout } from '#records/handout.ts';
import type { Assertion } from '#records/report.ts';
import { find, type Dossier, type Filed } from './dossier.ts';

/** A claim on a card to be cut out, known by its letter. */
interface Card {
	letter: string;
	claim: Filed<Claim>;
}

/** What is to be judged or answered, with the letters of the cards that bear on it. */
interface Task {
	/** Counts from 1. */
	number: number;
	/** The assertion to be judged; undefined where a question is asked instead. */
	assertion: Assertion | undefined;
	ask: string | undefined;
	cards: string[];
	answer: string;
	/** It belongs to the short version of the lesson. */
	short: boolean;
}

/** The evidence cards of a handout, lettered in the order in which its tasks need them. */
export const cardsOf = ({ claims }: Dossier, { tasks }: Handout): Card[] =>
	cardKeys(tasks).map((id, i) => ({
		letter: String.fromCharCode('A'.charCodeAt(0) + i),
		claim: find(claims, id, 'claim'),
	}));

/**
 * The tasks of a handout, in its order. Throws an Error for an assertion that the report does not have.
 */
export function tasksOf(dossier: Dossier, handout: Handout): Task[] {
	const { tasks = [], report: key = '' } = handout;
	const cards = cardsOf(dossier, handout);
	return tasks.map(({ assertion: id, ask, evidence, answer, short = false }, i) => {
		const report = id === undefined ? undefined : find(dossier.reports, key, 'report');
		const assertion = report?.assertions.find((other) => other.id === id);
		if (report && !assertion) throw new Error(`The report “${key}” has no assertion “${id}”.`);
		const bearing = cards.filter(({ claim }) => evidence.includes(claim.id));
		const letters = bearing.map(({ letter }) => letter);
		return { number: i + 1, assertion, ask, cards: letters, answer, short };
	});
}

/** The handout whose answers these are: the handout itself where it answers no other. */
export const askedBy = ({ handouts }: Dossier, handout: Filed<Handout>): Filed<Handout> =>
	handout.answersTo ? find(handouts, handout.answersTo, 'handout') : handout;
