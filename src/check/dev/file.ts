import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '#records/kinds.ts';
import { told, type Problem } from '../problem.ts';
import { readRecord } from '../record.ts';

/**
 * What is wrong with a file by itself, whatever stands around it: code in it, for one. There is nothing
 * with one that is no record, or that is gone. `file` is its path from the project's folder.
 */
export function problemsOf(project: string, file: string): Problem[] {
	if (!kindOf(file)) return [];
	let text;
	try {
		text = readFileSync(join(project, file), 'utf8');
	} catch {
		return [];
	}
	return told(readRecord(file, text).problems, 'error');
}
