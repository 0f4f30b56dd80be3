/** A page for an old address. */
export const movedTitle = (name: string): string => `Where is the page on the ${name} now?`;
export const movedAnswer = (name: string): string =>
	`It has an address of its own now: [the account of the ${name}].`;
export const MOVED = {
	why: 'This address once led to a few lines that set the incident beside others. It has an account of its own since then, which tells more and names its sources. Your browser should take you there by itself; where it does not, follow the link above.',
	kept: 'An address that was printed or linked keeps working, so nothing that you hold has become useless. [All pages, A to Z], tells where everything else is.',
};
