import type { Moved } from '#facts/moved.ts';

type What = Moved['what'];

/** A page for an old address. */
export const movedTitle = (name: string, what: What): string =>
	what === 'corrections'
		? 'Where is the page of corrections now?'
		: `Where is the page on the ${name} now?`;

const ANSWERS: Record<What, (name: string) => string> = {
	account: (name) => `It has an address of its own now: [the account of the ${name}].`,
	durations: (name) => `It is told on one page now: [how long the ${name} lasted].`,
	corrections: (name) =>
		`They stand on one page with all other changes now, before them: [corrections and changes of ${name}].`,
};

/** Where what stood there is found, with the link in brackets. */
export const movedAnswer = (name: string, what: What): string => ANSWERS[what](name);

/** Why it is no longer there. */
export const MOVED_WHY: Record<What, string> = {
	account:
		'This address once led to a few lines that set the incident beside others. It has an account of its own since then, which tells more and names its sources. Your browser should take you there by itself; where it does not, follow the link above.',
	corrections:
		'This address once led to a page of corrections, which listed other changes as well. All of them stand on one page now, what was wrong before what is new, each with its day and its reason. Your browser should take you there by itself; where it does not, follow the link above.',
	durations:
		'This address once led to a chart of the time to each end point. That time stands in a table now, beside one chart of how long each place was out. Your browser should take you there by itself; where it does not, follow the link above.',
};
export const MOVED_KEPT =
	'An address that was printed or linked keeps working, so nothing that you hold has become useless. [All pages, A to Z], tells where everything else is.';
