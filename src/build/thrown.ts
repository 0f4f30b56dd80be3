import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What Astro's errors carry, besides their message. */
interface Thrown {
	message: string;
	/** Where it arose; line 0 means that Astro does not know. */
	loc?: { file?: string; line?: number; column?: number };
	/** The module that was being read. */
	id?: string;
	stack?: string;
}

/** How the bundler writes an error of a plugin into its own message: the place, then the error. */
const BUNDLED = /^\[plugin [^\]]*\] (.+?):(\d+):(\d+)\n(?:\w*Error: )?(.*)$/m;

function placeOf({ loc, id }: Thrown, project: string): string {
	const file = loc?.file ?? id;
	if (!file) return '';
	const name = relative(project, file).replaceAll('\\', '/');
	const own = name.startsWith('..') ? file : name;
	return loc?.line ? `${own}:${loc.line}:${loc.column ?? 1}` : own;
}

const inOneLine = (text: string) =>
	stripVTControlCharacters(text).replaceAll('**', '').split(/\s+/).join(' ').trim();

/** An error that Astro threw as one line, with its place in front where it has one. */
export function lineOf(error: unknown, project: string): string {
	if (!(error instanceof Error)) return inOneLine(String(error));
	const thrown = error as Thrown;
	const [, file, line, column, reason] = BUNDLED.exec(thrown.message) ?? [];
	const [place, text] = file
		? [
				placeOf(
					{ message: '', loc: { file, line: Number(line), column: Number(column) } },
					project,
				),
				reason,
			]
		: [placeOf(thrown, project), thrown.message];
	return [place, inOneLine(text ?? '')].filter(Boolean).join('  ');
}
