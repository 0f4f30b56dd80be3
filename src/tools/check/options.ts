import { instead } from '#words/spelling.ts';
import { Misuse, type Line } from '../command.ts';

const FORMATS = ['people', 'github', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** What the command was asked for. */
export interface Options {
	format: Format;
	/** Mends first what needs no judgement; with `dryRun`, only shows what it would change. */
	fix: boolean;
	dryRun: boolean;
	/** The commit that the content is held against: what had an address then has one still. */
	base: string | undefined;
	/** The change only mends slips of the pen, so no correction is asked for. */
	typo: boolean;
	/** Files and folders to which the report is limited; all where there are none. */
	paths: string[];
}

export const OPTIONS = {
	format: { type: 'string' },
	base: { type: 'string' },
	typo: { type: 'boolean' },
	fix: { type: 'boolean' },
	'dry-run': { type: 'boolean' },
} as const;

export const USAGE = `Checks every file of the content and lists each problem with its line and column.

npm run check:content                          all of it
npm run check:content -- content/glossary      only what is wrong there
npm run check:content -- --format github       as annotations on a pull request
npm run check:content -- --format json         for programs
npm run check:content -- --base main           also tells what had an address on main and has none now,
                                               and what was published there and changes uncorrected
npm run check:content -- --base main --typo    asks for no correction: only slips of the pen are mended
npm run check:content -- --fix                 mends first what needs no judgement, and shows it
npm run check:content -- --fix --dry-run       only shows what it would mend
npm run check:content -- --help                this text

Hints are advice and stop nothing. The command ends with 0 where there is no problem, with 1 where
the content has problems, and with 2 where it was called in a way that it does not know.`;

/** What the command line means. Throws a Misuse that says what is wrong with it. */
export function optionsFrom({ values, words: paths }: Line<typeof OPTIONS>): Options {
	const { base, typo = false, fix = false, 'dry-run': dryRun = false } = values;
	const { format: name = 'people' } = values;
	const format = FORMATS.find((one) => one === name);
	if (!format) throw new Misuse(`There is no format “${name}”.${instead(name, FORMATS)}`);
	if (typo && base === undefined) throw new Misuse('--typo goes with --base.');
	if (dryRun && !fix) throw new Misuse('--dry-run goes with --fix.');
	if (fix && paths.length > 0) throw new Misuse('--fix mends the whole content: name no files.');
	if (fix && format !== 'people') throw new Misuse('--fix speaks to people: leave --format out.');
	return { format, base, typo, fix, dryRun, paths };
}
