import type { Checked } from './content.ts';
import { sorted, told, type Problem } from './problem.ts';
import { readRecord } from './record.ts';
import { kindOf } from '#records/kinds.ts';
import { changedRecords, uncorrected, type ChangedRecord } from './rules/changed.ts';
import { vanished, vanishedTold, withRenames } from './rules/vanished.ts';

/** What a check says of content beside what it was before. */
export interface Since {
	/** All problems, with those of the change itself. */
	problems: Problem[];
	/** The facts that were published otherwise. */
	changed: ChangedRecord[];
}

/**
 * Holds content against an earlier state of it, file by file: what had an address has one still, and
 * what was published and changes has its correction; with `typo`, no correction is asked for.
 */
export function since(
	earlier: ReadonlyMap<string, string>,
	{ problems, records, names }: Pick<Checked, 'problems' | 'records' | 'names'>,
	{ typo }: { typo: boolean },
): Since {
	const before = [...earlier].flatMap(([file, text]) => readRecord(file, text).record ?? []);
	const readable = new Set(records.flatMap(({ file, raw }) => (raw === undefined ? [] : [file])));
	const gone = vanished(before, records, new Set(names).difference(readable));
	// What is refused anyway is held against nothing until it is mended.
	const refused = new Set(
		problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
	);
	const changed = changedRecords(before, records).filter(({ record }) => !refused.has(record.file));
	const renamed = problems.map((problem) => ({
		...problem,
		message: withRenames(problem.message, gone),
	}));
	// A new correction that cannot be read may tell of any of them.
	const made = new Set(records.flatMap(({ file, data }) => (data === undefined ? [] : [file])));
	const isUnsure = names.some(
		(file) => kindOf(file)?.name === 'corrections' && !earlier.has(file) && !made.has(file),
	);
	const asked = typo || isUnsure ? [] : uncorrected(changed, before, records);
	const found = [...vanishedTold(gone), ...asked];
	return { problems: sorted([...renamed, ...told(found, 'error')]), changed };
}
