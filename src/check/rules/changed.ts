import { isDeepStrictEqual } from 'node:util';
import { isGroup } from '#records/group.ts';
import type { KindName } from '#records/kinds.ts';
import type { Finding } from '../problem.ts';
import { atField, type ContentRecord } from '../record.ts';
import { fileUnder, incidentOf, listOf, thingsIn, type Thing } from '../things.ts';
import { folderOf } from '../tree.ts';
import { folderNow, listsIn } from './vanished.ts';

/** What of a record is a fact that readers may have acted on. */
export const FACTS = ['number', 'day', 'status', 'verdict'] as const;
export type Fact = (typeof FACTS)[number];

/** Fields that hold a fact, wherever in a record they stand; `dates` and `parts` hold several. */
const HELD: { [field: string]: Fact } = {
	value: 'number',
	low: 'number',
	high: 'number',
	about: 'number',
	atMost: 'number',
	atLeast: 'number',
	parts: 'number',
	growth: 'number',
	change: 'number',
	unit: 'number',
	date: 'day',
	dates: 'day',
	from: 'day',
	made: 'day',
	period: 'day',
	year: 'day',
	status: 'status',
	state: 'status',
	condition: 'status',
	verdict: 'verdict',
};

/** Kinds whose fields tell of the site itself, of its sources, or of a day on which somebody looked. */
const ABOUT_US: KindName[] = [
	'corrections',
	'handouts',
	'words',
	'units',
	'moves',
	'bibliographies',
];

/** A fact of a record that was published with another value, or is not there any more. */
export interface Changed {
	fact: Fact;
	path: (string | number)[];
	before: string;
	/** Empty where nothing stands there now. */
	after: string;
}

/** A value as it stands in a file; empty where nothing does. */
const text = (value: unknown): string =>
	typeof value === 'string'
		? value
		: value === undefined || value === null
			? ''
			: JSON.stringify(value);

/** What tells an entry of a list from its neighbours; undefined where only its place does. */
function nameOf(entry: unknown): string | undefined {
	if (!isGroup(entry)) return undefined;
	const { id, period, edition, name } = entry;
	const own = id ?? (period === undefined ? name : `${text(period)} ${text(edition)}`);
	return own === undefined ? undefined : text(own);
}

/** Entries before, each with its place now: by name, else in order among those that are not just the same. */
function paired(before: unknown[], after: unknown[]): [unknown, number | undefined][] {
	const free = new Set(after.keys());
	const take = (at: number | undefined) => {
		if (at !== undefined) free.delete(at);
		return at;
	};
	const find = (fits: (entry: unknown) => boolean) =>
		take([...free].find((place) => fits(after[place])));
	const sure = before.map((entry) => {
		const name = nameOf(entry);
		return name === undefined
			? find((other) => isDeepStrictEqual(other, entry))
			: find((other) => nameOf(other) === name);
	});
	return before.map((entry, i) => [
		entry,
		sure[i] ?? (nameOf(entry) === undefined ? take([...free][0]) : undefined),
	]);
}

function changesIn(
	before: unknown,
	after: unknown,
	path: (string | number)[],
	fact?: Fact,
): Changed[] {
	if (Array.isArray(before)) {
		const now: unknown[] = Array.isArray(after) ? after : [];
		if (fact)
			return isDeepStrictEqual(before, now)
				? []
				: [{ fact, path, before: text(before), after: text(after) }];
		return paired(before, now).flatMap(([entry, at]) =>
			changesIn(entry, at === undefined ? undefined : now[at], [...path, at ?? now.length]),
		);
	}
	if (isGroup(before)) {
		const now = isGroup(after) ? after : {};
		return Object.entries(before).flatMap(([name, value]) =>
			changesIn(
				value,
				now[name],
				[...path, name],
				HELD[name] ?? (fact === 'day' ? fact : undefined),
			),
		);
	}
	return fact === undefined || text(before) === text(after)
		? []
		: [{ fact, path, before: text(before), after: text(after) }];
}

/** A record as it is now, with what it said otherwise before. */
export interface ChangedRecord {
	record: ContentRecord;
	changes: Changed[];
}

/** The file in which a thing of before stands now, by the lists of what moved. */
function fileNow(was: Thing, lists: ReturnType<typeof listsIn>): string {
	const thing = folderNow(was, lists.get('content/moved.yaml'));
	const now = lists.get(listOf(thing))?.[thing.one]?.[thing.key];
	return (typeof now === 'string' && fileUnder(thing, now)) || thing.file;
}

/** The records in which a fact that was published is another now. What is new is no change. */
export function changedRecords(before: ContentRecord[], after: ContentRecord[]): ChangedRecord[] {
	const lists = listsIn(after);
	const now = new Map(after.map((record) => [record.file, record]));
	const moved = new Map(
		thingsIn(before).flatMap((thing) =>
			thing.one === 'source' ? [] : [[thing.file, fileNow(thing, lists)] as const],
		),
	);
	return before.flatMap(({ file, kind, raw }): ChangedRecord[] => {
		const record = ABOUT_US.includes(kind)
			? undefined
			: (now.get(file) ?? now.get(moved.get(file) ?? file));
		if (!record || !isGroup(raw) || !isGroup(record.raw)) return [];
		const changes = changesIn(raw, record.raw, []);
		return changes.length > 0 ? [{ record, changes }] : [];
	});
}

/** Whether a correction of this change is about the incident; what belongs to none may be told by any. */
function tellsOf({ raw }: ContentRecord, incident: string | undefined): boolean {
	const { incident: own, pages } = (isGroup(raw) ? raw : {}) as {
		incident?: unknown;
		pages?: unknown;
	};
	return (
		incident === undefined ||
		own === incident ||
		(Array.isArray(pages) && pages.some((page) => text(page).startsWith(`/${incident}/`)))
	);
}

/** Changes of what was published of which no correction in the same change tells. */
export function uncorrected(
	changed: ChangedRecord[],
	before: ContentRecord[],
	after: ContentRecord[],
): Finding[] {
	const known = new Set(before.map(({ file }) => file));
	const told = after.filter(({ file, kind }) => kind === 'corrections' && !known.has(file));
	return changed.flatMap(({ record, changes }): Finding[] => {
		const incident = incidentOf({ folder: folderOf(record.file) });
		if (told.some((correction) => tellsOf(correction, incident))) return [];
		const [first] = changes;
		const data = { changes, incident };
		return [atField(record, first?.path ?? [], { code: 'uncorrected', data }, [])];
	});
}
