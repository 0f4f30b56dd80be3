import { placeAt } from '../place.ts';
import type { Placed } from '../problem.ts';

/**
 * Signs without a shape: controls, marks that turn the direction of writing, and blanks of no width.
 * They make a text read otherwise than it is. Tabs, soft hyphens and line breaks are none of them, but
 * for a carriage return on its own, at which some readers break the line and others do not.
 */
const HIDDEN =
	/\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/;

/** Alphabets of which some letters look like ours. */
const ALIKE =
	'\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Coptic}\\p{Script=Lisu}';
/** Where a letter of ours meets one of such an alphabet within a word, which happens in no language. */
const MIXED = new RegExp(
	`\\p{Script=Latin}\\p{M}*[${ALIKE}]|[${ALIKE}]\\p{M}*\\p{Script=Latin}`,
	'u',
);
/** So much of a word is told before and after that place. */
const AROUND = 20;

/** The first word of a file that is spelt with letters of two alphabets. */
export function mixed(text: string): Placed[] {
	const found = MIXED.exec(text);
	if (!found) return [];
	const before = text.slice(Math.max(0, found.index - AROUND), found.index);
	const after = text.slice(found.index, found.index + AROUND);
	const start = before.replace(/^.*[^\p{L}\p{M}]/su, '');
	const rest = after.replace(/[^\p{L}\p{M}].*$/su, '');
	const place = placeAt(text, found.index - start.length);
	return [{ ...place, code: 'mixed-letters', data: { word: start + rest } }];
}

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
