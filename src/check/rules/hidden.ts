import { placeAt } from '../place.ts';
import type { Placed } from '../problem.ts';

/**
 * Signs without a shape: controls, marks that turn the direction of writing, and blanks of no width.
 * They make a text read otherwise than it is. Tabs, soft hyphens and line breaks are none of them, but
 * for a carriage return on its own, at which some readers break the line and others do not.
 */
const HIDDEN =
	/\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/;

const hex = (sign: string) =>
	(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** The first sign of a file that nobody can see. */
export function hidden(text: string): Placed[] {
	const found = HIDDEN.exec(text);
	if (!found) return [];
	const place = placeAt(text, found.index);
	return found.index === 0 && found[0] === '\uFEFF'
		? [{ ...place, code: 'byte-order-mark' }]
		: [{ ...place, code: 'hidden-sign', data: { code: hex(found[0]) } }];
}
