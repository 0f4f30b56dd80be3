import { isGroup } from '#records/group.ts';
import { checkTree } from '#check/check.ts';
import type { Problem } from '#check/problem.ts';
import type { ContentRecord } from '#check/record.ts';
import { readRecord } from '#check/record.ts';
import { fieldName } from '#check/say.ts';
import { since } from '#check/since.ts';
import {
	LIMITS,
	type ChangedFact,
	type Review,
	type SourceNote,
	type ToldProblem,
} from './report.ts';

/** More than these need no list: whoever has so many runs the check. */
const MOST = 300;

const short = (text: string) => text.slice(0, LIMITS.characters);
const counted = <T>(all: T[]) => ({ count: all.length, listed: all.slice(0, MOST) });

function sourcesOf(records: ContentRecord[]): SourceNote[] {
	const text = (entry: unknown, name: string) => {
		const value = isGroup(entry) ? entry[name] : undefined;
		return typeof value === 'string' ? short(value) : '';
	};
	return records
		.filter(({ kind, raw }) => kind === 'bibliographies' && isGroup(raw))
		.flatMap(({ file, raw }) =>
			Object.entries(raw as object).map(([key, entry]) => ({
				id: short(`${file.replace(/^content\/|\.yaml$/g, '')}/${key}`),
				publisher: text(entry, 'publisher'),
				title: text(entry, 'title'),
			})),
		);
}

const without = (some: SourceNote[], others: SourceNote[]) => {
	const ids = new Set(others.map(({ id }) => id));
	return some.filter(({ id }) => !ids.has(id)).slice(0, MOST);
};

/** What a change does to the content, and whether a site can be built of it. */
interface Reviewed {
	review: Review;
	/** Nothing in the content itself is refused, whatever is said of the change. */
	isSound: boolean;
}

/**
 * Looks at the content of a project folder beside what it was, file by file, of which the change touches
 * some. With `typo`, the change is said to mend slips of the pen alone.
 */
export async function reviewOf(
	folder: string,
	earlier: ReadonlyMap<string, string>,
	touched: ReadonlySet<string>,
	{ typo }: { typo: boolean },
): Promise<Reviewed> {
	const checked = await checkTree(folder, { hints: true });
	const { problems, changed } = since(earlier, checked, { typo });
	const told = (severity: Problem['severity']): ToldProblem[] =>
		problems
			.filter((problem) => problem.severity === severity)
			.map(({ file, line, column, code, message }) => ({
				file: short(file),
				line,
				column,
				code,
				message: short(message),
				touched: touched.has(file),
			}))
			// Of those in one file none is torn from the others: the order of files is kept.
			.toSorted((a, b) => Number(b.touched) - Number(a.touched));
	const facts = changed.flatMap(({ record, changes }) =>
		changes.map(({ fact, path, before, after }): ChangedFact => ({
			file: short(record.file),
			field: short(fieldName(path)),
			fact,
			before: short(before),
			after: short(after),
		})),
	);
	const before = [...earlier].flatMap(([file, text]) => readRecord(file, text).record ?? []);
	const [old, now] = [sourcesOf(before), sourcesOf(checked.records)];
	return {
		isSound: !checked.problems.some(({ severity }) => severity === 'error'),
		review: {
			// A problem may be told at a file that is not there.
			files: new Set([...checked.names, ...problems.map(({ file }) => file)]).size,
			errors: counted(told('error')),
			hints: counted(told('warning')),
			facts: counted(facts),
			sources: { added: without(now, old), removed: without(old, now) },
			corrections: checked.records
				.filter(({ file, kind }) => kind === 'corrections' && !earlier.has(file))
				.map(({ file }) => short(file))
				.slice(0, MOST),
			typo,
		},
	};
}
