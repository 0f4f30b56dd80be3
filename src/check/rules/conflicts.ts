import { placeAt } from '../place.ts';
import type { Placed } from '../problem.ts';

/** A line that Git writes where two changes met: before the one, before what was there, between both, behind the other. */
const MARK = /^(?:(?:<{7}|\|{7}|>{7})(?: .*)?|={7})\r?$/gm;

/**
 * What Git leaves of two changes that met, told at the first line of each: whoever pressed the button
 * that merges them, or saved the file half mended, has both versions in it.
 */
export function conflicts(text: string): Placed[] {
	if (!/^(?:<{7}|={7}|>{7})/m.test(text)) return [];
	let open = false;
	return [...text.matchAll(MARK)].flatMap(({ 0: line, index }): Placed[] => {
		const mark = line.slice(0, 7);
		const begins = mark.startsWith('<');
		const isOfOpen = open && !begins;
		open = begins || (open && !mark.startsWith('>'));
		return isOfOpen ? [] : [{ ...placeAt(text, index), code: 'merge-conflict', data: { mark } }];
	});
}
