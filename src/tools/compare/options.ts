import { Misuse, wholeNumber, type Values } from '../command.ts';

/** What a run is told to do. */
export interface Options {
	/** What to compare with, by any name that git knows. */
	base: string;
	/** Undefined stands for the working tree. */
	head: string | undefined;
	/** The folder to write. */
	out: string;
	/** At most so many pages are pictured. */
	pictures: number;
	/** No page is begun later than so many seconds after the first. */
	seconds: number;
	/** The change only mends slips of the pen, so no correction is asked for. */
	typo: boolean;
}

export const USAGE = `npm run report -- --base <ref> [--head <ref>] [--pictures N] [--seconds N] [--typo] [--out <folder>]

Checks the content, builds the site as it stands and as it was at <ref>, compares the two, and
writes report/: all of it as report.json, in short as report.md, and with pictures of pages before
and after, on two screens and on paper, as index.html. Where the content has problems, no site can
be built: the report then tells those.

  --base <ref>    a branch, tag or commit to compare with
  --head <ref>    a commit to look at, instead of the working tree
  --pictures N    takes pictures of at most N pages, 10 where it is left out; 0 takes none
  --seconds N     takes pictures of no further page after N seconds, 45 where it is left out;
                  the time to build is none of them
  --typo          asks for no correction: only slips of the pen are mended
  --out <folder>  another folder to write
  --help          prints this`;

export const OPTIONS = {
	base: { type: 'string' },
	head: { type: 'string' },
	out: { type: 'string' },
	pictures: { type: 'string' },
	seconds: { type: 'string' },
	typo: { type: 'boolean' },
} as const;

/** What the values of the options mean. Throws a Misuse that says what is wrong with one. */
export function optionsFrom(values: Values<typeof OPTIONS>): Options {
	const { base, head, out = 'report', pictures = '10', seconds = '45', typo = false } = values;
	if (!base) throw new Misuse('--base is missing: name what to compare with, such as main.');
	return {
		base,
		head,
		out,
		pictures: wholeNumber('pictures', pictures),
		seconds: wholeNumber('seconds', seconds),
		typo,
	};
}
