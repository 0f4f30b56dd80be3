import { stripVTControlCharacters } from 'node:util';

/** A warning of Astro's that a good build may print, and why. */
export interface Allowed {
	line: RegExp;
	because: string;
}

/** What comes in here says why readers lose nothing by it. */
export const ALLOWED: Allowed[] = [
	{
		line: /\[WARN\] \[content\] data store cleared \(force\)$/,
		because: 'we ask for it, so that what Astro remembers hides no fault',
	},
	{
		line: /\[WARN\] \[glob-loader\] No files found matching "(?!incidents\/\*\/incident\.)[^"]+" in directory "content"$/,
		because: 'any kind of record may be absent; the content check knows what is wanted',
	},
	{
		line: /\[WARN\] \[content\] The collection "(?!incidents")\w+" does not exist or is empty\. Please check/,
		because: 'the same, told again where the kind is read',
	},
];

/**
 * The errors and warnings in Astro's log, without the time of day or a page's name in front. Astro ends well after some faults
 * that cost readers a page: references to nothing, two files of one id, prose that was not drawn.
 */
export const complaintsIn = (log: string, allowed: Allowed[] = ALLOWED): string[] =>
	stripVTControlCharacters(log)
		.split(/\r?\n/)
		.filter((line) => /\[(?:ERROR|WARN)\]/.test(line))
		.filter((line) => /\[ERROR\]/.test(line) || !allowed.some((one) => one.line.test(line)))
		.map((line) => line.replace(/^.*?(?=\[(?:ERROR|WARN)\])/, '').trim());

/** A line of a stack, which tells an editor nothing. */
export const isFrame = (line: string): boolean => /^\s+at .*(?:[:)]|<anonymous>)/.test(line);
