import { createTwoFilesPatch } from 'diff';
import type { FileChange } from './plan.ts';

/** A change of a file as a diff that Git would show; a file that only moves as two lines. */
export function patchOf({ file, to, before, after }: FileChange): string {
	const moves = to === undefined ? [] : [`rename from ${file}`, `rename to ${to}`];
	if (before === after) return moves.join('\n');
	const [a, b] = [
		before === undefined ? '/dev/null' : `a/${file}`,
		after === undefined ? '/dev/null' : `b/${to ?? file}`,
	];
	const patch = createTwoFilesPatch(a, b, before ?? '', after ?? '', '', '', { context: 0 });
	// The line above the names is for patches of several files.
	return [...moves, patch.replace(/^=+\n/, '').trimEnd()].join('\n');
}
