import { parseArgs } from 'node:util';
import { inList } from '#wording/list.ts';
import { instead, nearestName } from '#wording/spelling.ts';

export const FORMATS = ['people', 'github', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command was asked for. */
export interface Options {
	format: Format;
	help: boolean;
	/** Mends first what needs no judgement; with `dryRun`, only shows what it would change. */
	fix: boolean;
	dryRun: boolean;
	/** Files and folders to which the report is limited; all where there are none. */
	paths: string[];
}

const OPTIONS = {
	format: { type: 'string' },
	fix: { type: 'boolean' },
	'dry-run': { type: 'boolean' },
	help: { type: 'boolean' },
} as const;

export const HELP = `Checks every file of the content and lists each problem with its line and column.

npm run check:content                          all of it
npm run check:content -- content/glossary      only what is wrong there
npm run check:content -- --format github       as annotations on a pull request
npm run check:content -- --format json         for programs
npm run check:content -- --fix                 mends first what needs no judgement, and shows it
npm run check:content -- --fix --dry-run       only shows what it would mend
npm run check:content -- --help                this text

Hints are advice and stop nothing. The command ends with 0 where there is no problem, with 1 where
the content has problems, and with 2 where it was called in a way that it does not know.`;

/** Reads the words behind the command; a string says what is wrong with them. */
export function readOptions(args: string[]): Options | string {
	const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
	const read: Options = { format: 'people', help: false, fix: false, dryRun: false, paths: [] };
	for (const token of tokens) {
		if (token.kind === 'positional') read.paths.push(token.value);
		if (token.kind !== 'option') continue;
		if (token.name === 'help') read.help = true;
		else if (token.name === 'fix') read.fix = true;
		else if (token.name === 'dry-run') read.dryRun = true;
		else if (token.name === 'format') {
			const { value = '' } = token;
			const format = FORMATS.find((name) => name === value);
			if (!format) return `There is no format “${value}”.${instead(value, FORMATS)}`;
			read.format = format;
		} else {
			const near = nearestName(token.name, Object.keys(OPTIONS));
			const names = Object.keys(OPTIONS).map((name) => `--${name}`);
			const meant = near ? `Did you mean --${near}?` : `There are ${inList(names)}.`;
			return `There is no option ${token.rawName}. ${meant}`;
		}
	}
	if (read.dryRun && !read.fix) return '--dry-run goes with --fix.';
	if (read.fix && read.paths.length > 0) return '--fix mends the whole content: name no files.';
	if (read.fix && read.format !== 'people') return '--fix speaks to people: leave --format out.';
	return read;
}
