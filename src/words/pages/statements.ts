/** The register of statements. */
export const statementsTitle = (incident: string): string => `Who said what about the ${incident}?`;
export const STATEMENTS = {
	name: 'Statements',
	all: 'All statements',
	rule: 'Quotations are verbatim and short; of a longer statement each sentence stands by itself. Each kind of voice is kept apart from the others, in the order of the days on which they spoke.',
	voices: 'Kinds of voice',
	successions: 'Sentences that answer the same question, side by side',
};

/** The page of sentences side by side. */
export const successionsTitle = (incident: string): string =>
	`How did answers to one question change after the ${incident}?`;

/** The facts of a statement, by what each is called. */
export const STATEMENT_FACTS = {
	voice: 'Kind of voice',
	said: 'Said',
	wording: 'Wording',
	matter: 'Question that it answers',
	announced: 'Announced in it',
};

/** What its page says of an earlier answer. */
export const EARLIER = {
	heading: 'How was the question answered before?',
	all: 'All sentences that answer one question',
};

/** Read before a word that only one of two sentences has. */
export const ONLY_IN = { earlier: 'only in the earlier', later: 'only in the later' };
