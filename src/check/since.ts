import type { Checked } from './content.ts';
import { sorted, told, type Problem } from './problem.ts';
import { readRecord } from './record.ts';
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
	{ problems, records }: Pick<Checked, 'problems' | 'records'>,
	{ typo }: { typo: boolean },
): Since {
	const before = [...earlier].flatMap(([file, text]) => readRecord(file, text).record ?? []);
	const gone = vanished(before, records);
	const changed = changedRecords(before, records);
	const renamed = problems.map((problem) => ({
		...problem,
		message: withRenames(problem.message, gone),
	}));
	const found = [...vanishedTold(gone), ...(typo ? [] : uncorrected(changed, before, records))];
	return { problems: sorted([...renamed, ...told(found, 'error')]), changed };
}
