import type { Moved } from '#facts/moved.ts';
import type { Gone } from '#records/moves.ts';
import { inWords } from '../date.ts';

/** A page for an old address; `name` is that of the incident, or what the page is called that had it. */
export const movedTitle = (what: Moved['what'], name: string): string =>
	what === 'corrections'
		? 'Where is the page of corrections now?'
		: what === 'page'
			? `Where is “${name}” now?`
			: `Where is the page on the ${name} now?`;

/** Where what stood there is found, with the link in brackets. */
export function movedAnswer(what: Moved['what'], name: string): string {
	switch (what) {
		case 'account':
			return `It has an address of its own now: [the account of the ${name}].`;
		case 'durations':
			return `It is told on one page now: [how long the ${name} lasted].`;
		case 'corrections':
			return `They stand on one page with all other changes now, before them: [corrections and changes of ${name}].`;
		case 'page':
			// A bracket or a backtick of its own would end the link.
			return `It has another address now: [${name.replaceAll(/[[\]`]/g, '')}]`;
	}
}

/** Why it is no longer there. */
export const MOVED_WHY: Record<Moved['what'], string> = {
	account:
		'What is told here of an incident that has no account of its own is a few lines that set it beside others. This one has an account, which tells more and names its sources. Your browser should take you there by itself; where it does not, follow the link above.',
	corrections:
		'This address once led to a page of corrections, which listed other changes as well. All of them stand on one page now, what was wrong before what is new, each with its day and its reason. Your browser should take you there by itself; where it does not, follow the link above.',
	durations:
		'No chart of the time to each end point stands here any more. That time stands in a table, beside one chart of how long each place was out. Your browser should take you there by itself; where it does not, follow the link above.',
	page: 'This address once was that of the page. It is called otherwise since then, and says what it said. Your browser should take you there by itself; where it does not, follow the link above.',
};
export const MOVED_KEPT =
	'An address that was printed or linked keeps working, so nothing that you hold has become useless. [All pages, A to Z], tells where everything else is.';

/** A page for the address of something that has gone. */
export const goneTitle = ({ stood }: Gone): string =>
	// A question asks already.
	`What became of “${stood}”${stood.endsWith('?') ? '' : '?'}`;
export const goneAnswer = ({ why, on }: Gone): string =>
	`It was taken out${on === undefined ? '' : ` on ${inWords(on)}`}. ${why}`;
export const GONE = {
	before:
		'What you hold or followed a link from was right to name this address: something stood here, and no longer does.',
	list: 'What is there of its kind is [listed on a page].',
	/** Heads the list of entries of a page that have gone. */
	heading: 'What stood here and went',
};
/** An entry of a page that has gone, as a line. */
export const goneLine = (gone: Gone): string => `“${gone.stood}”: ${goneAnswer(gone)}`;
