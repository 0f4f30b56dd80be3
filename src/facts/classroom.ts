import type { Claim } from '#records/claim.ts';
import type { Handout } from '#records/handout.ts';
import type { Assertion } from '#records/report.ts';
import { find, type Dossier, type Filed } from './dossier.ts';

/** A claim on a card to be cut out, known by its letter. */
interface Card {
	letter: string;
	claim: Filed<Claim>;
}

/** An assertion to be judged, with the letters of the cards that bear on it. */
interface Task {
	/** Counts from 1. */
	number: number;
	assertion: Assertion;
	cards: string[];
}

/** The evidence cards of a handout, lettered in the order in which it names them. */
export const cardsOf = ({ claims }: Dossier, { evidence = [] }: Handout): Card[] =>
	evidence.map((id, i) => ({
		letter: String.fromCharCode('A'.charCodeAt(0) + i),
		claim: find(claims, id, 'claim'),
	}));

/**
 * The assertions of a handout, in its order. A card bears on an assertion where the report names its
 * claim for it. Throws an Error for an assertion that the report does not have.
 */
export function tasksOf(dossier: Dossier, handout: Handout): Task[] {
	const { assertions = [], report: key = '' } = handout;
	if (assertions.length === 0) return [];
	const report = find(dossier.reports, key, 'report');
	const cards = cardsOf(dossier, handout);
	return assertions.map((id, i) => {
		const assertion = report.assertions.find((other) => other.id === id);
		if (!assertion) throw new Error(`The report “${key}” has no assertion “${id}”.`);
		const bearing = cards.filter(({ claim }) => assertion.claims.includes(claim.id));
		return { number: i + 1, assertion, cards: bearing.map(({ letter }) => letter) };
	});
}

/** The handout whose answers these are: the handout itself where it answers no other. */
export const askedBy = ({ handouts }: Dossier, handout: Filed<Handout>): Filed<Handout> =>
	handout.answersTo ? find(handouts, handout.answersTo, 'handout') : handout;
