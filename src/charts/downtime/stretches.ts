import { isOut } from '#facts/downtime.ts';
import type { Condition } from '#records/site.ts';
import type { Affected } from '#tables/downtime.ts';
import { round } from '../draw/drawing.ts';
import type { MarkKind } from './looks.ts';

/** A stretch of days at a site. */
export interface Stretch {
	kind: MarkKind;
	/** Percent of the width. */
	x: number;
	/** Percent of the width. */
	width: number;
}

/** Where a day, as a number with its fraction, stands in percent. */
export type Across = (day: number) => number;

/** The last day on record at a site. */
export const lastOf = ({ phases }: Affected): number => phases.at(-1)?.from.latest ?? 0;

/** Whether a condition counts as standing still: a workaround does where the site stopped before or after. */
const stands = ({ state }: Affected, condition: Condition | undefined): boolean =>
	state === 'stopped' && condition !== undefined && isOut(condition);

/** Which kind of bar fades out at a site; undefined where it is fully back. */
export function openEnd(row: Affected): MarkKind | undefined {
	if (row.last_condition === 'restored') return undefined;
	return stands(row, row.last_condition) ? 'without end' : 'slowed without end';
}

/** What the time is called within which one condition took the place of another. */
function change(row: Affected, before: Condition | undefined, after: Condition): MarkKind {
	if (stands(row, after) !== stands(row, before)) return 'uncertain';
	if (before !== undefined && (before === after || stands(row, after))) return before;
	return 'uncertain slowed';
}

/** Stretches of one kind that touch, as one. */
const merged = (cuts: [MarkKind, number, number][]) =>
	cuts.reduce<[MarkKind, number, number][]>((before, cut) => {
		const last = before.at(-1);
		if (last?.[0] !== cut[0] || last[2] !== cut[1]) return [...before, cut];
		return [...before.slice(0, -1), [cut[0], last[1], cut[2]]];
	}, []);

/**
 * A site's time from its first day on, cut where its condition changed; counted from another day on
 * request. Where the day of a change is not exactly known, the time within which it lies is a stretch
 * of its own. It reaches the right edge where all of it is known to be back, and else fades out for
 * `fade` days after the last record: nothing is drawn of what nobody recorded.
 */
export function stretches(row: Affected, across: Across, fade: number, start?: number): Stretch[] {
	const first = row.phases[0]?.from;
	const own = first?.earliest ?? first?.latest ?? 0;
	const began = Math.min(start ?? own, own);
	const cuts = row.phases.flatMap(({ condition, from }, i): [MarkKind, number, number][] => {
		const [before, next] = [row.phases[i - 1], row.phases[i + 1]];
		// Without a first day a change can have come at any time since the one before it.
		const since = i === 0 ? began : (from.earliest ?? before?.from.latest ?? from.latest);
		const until = next ? (next.from.earliest ?? from.latest) : from.latest;
		return [
			[change(row, before?.condition, condition), across(since), across(from.latest)],
			[condition, across(from.latest), across(until)],
		];
	});
	const last = lastOf(row);
	const open = openEnd(row);
	cuts.push(open ? [open, across(last), across(last + fade)] : ['restored', across(last), 100]);
	return merged(cuts.filter(([, from, to]) => to > from)).map(([kind, from, to]) => ({
		kind,
		x: round(from),
		width: round(to - from),
	}));
}
