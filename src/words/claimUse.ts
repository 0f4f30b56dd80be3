import type { ClaimUse, Way } from '#facts/claimUses.ts';
import { capital, inList } from './list.ts';

const WAYS: Record<Way, string> = {
	text: 'in the text',
	'key figure': 'as a key figure',
	'end point': 'as the date of an end point',
	part: 'as part of a computed number',
	assertion: 'to check an assertion',
	evidence: 'as evidence to judge by',
	chart: 'in a chart',
	'known when': 'as an answer of its day',
	register: 'in a list of claims',
};

/** In which ways a page shows a claim: "In the text and as a key figure". */
export const waysInWords = ({ ways }: ClaimUse): string =>
	capital(inList(ways.map((way) => WAYS[way])));
