/** What fits into the head of a narrow sheet beside the edition, in letters. */
const HEAD = 95;

/** A page's title for the head of every sheet: cut after a word where it is too long for a line. */
export function headTitle(title: string): string {
	if (title.length <= HEAD) return title;
	return `${title.slice(0, HEAD).replace(/[\s\p{P}]+\S*$/u, '')} …`;
}

/** What stands beside the code on a print. */
export const sinceInWords = (edition: string, address: string): string =>
	`What has changed since this edition, ${edition}? Point a camera at the code, or go to ${address}`;
