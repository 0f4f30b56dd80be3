const BASE = 'https://our-own-pages.invalid';
const LONGEST = 60;

/** What no address in text holds: blanks, controls, and signs that show no shape of their own. */
const HIDDEN = /[\s\p{Cc}\p{Cf}]/u;

/**
 * Why an address cannot stand in prose; undefined where it can. It is read as a browser reads it,
 * which drops line breaks and tabs, and takes `\` for `/`.
 */
export function addressFault(address: string): string | undefined {
	const shown = address.length > LONGEST ? `${address.slice(0, LONGEST)}…` : address;
	const refused = `The address ${shown} is not allowed.`;
	const url = URL.parse(address, BASE);
	if (!url || HIDDEN.test(address)) return `${refused} It is no address that can be read.`;
	if (url.protocol === 'http:') return `${refused} Write https: instead of http:.`;
	if (url.username || url.password) return `${refused} It holds a user name.`;
	const isOwn = url.origin === BASE && !/^[a-z][a-z0-9+.-]*:/i.test(address);
	const isFull = url.protocol === 'mailto:' || /^https:\/\/[^/\\]/i.test(address);
	return isOwn || isFull ? undefined : `${refused} Links start with https:, mailto:, / or #.`;
}

/** Endings of pictures that content may hold and show. */
export const PICTURES = ['png', 'jpg', 'webp', 'avif', 'svg'] as const;

/** Shortest and longest description of a picture, in characters. */
const DESCRIPTION = { least: 20, most: 150 };

/** Why a picture cannot stand in prose; undefined where it can. */
export function pictureFault(address: string, description: string): string | undefined {
	if (!/^\.{0,2}[^:\\?#]*\.[a-z]+$/.test(address) || address.startsWith('/'))
		return `A picture is a file beside the text, as in ![What it shows](images/plant.png). Here: ${address}.`;
	const ending = address.split('.').at(-1) ?? '';
	if (!PICTURES.some((allowed) => allowed === ending))
		return `A picture ends in ${PICTURES.join(', ')}. Here: ${address}.`;
	const { length } = description.trim();
	const { least, most } = DESCRIPTION;
	return length < least || length > most
		? `Describe what the picture shows in ${least} to ${most} characters; these are ${length}.`
		: undefined;
}
