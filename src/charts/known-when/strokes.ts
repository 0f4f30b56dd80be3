import type { Frame } from '#facts/frame.ts';
import type { Status } from '#records/status.ts';
import type { Given } from '#tables/known-when.ts';
import { round, type Paint, type Shape } from '../draw/drawing.ts';
import { COLUMN, columnOf, type Across } from '../draw/frame.ts';

export const KINDS = ['confirmed', 'unconfirmed', 'estimated'] as const;
/** How a stroke is drawn: whole where the answer is confirmed, broken where it is not, ochre for an estimate. */
type Kind = (typeof KINDS)[number];

export const KIND_OF: Record<Status, Kind> = {
	confirmed: 'confirmed',
	reported: 'unconfirmed',
	estimated: 'estimated',
	alleged: 'unconfirmed',
	disputed: 'unconfirmed',
	withdrawn: 'unconfirmed',
};

const WEIGHT = 2;

export const PAINTS: Record<Kind | 'within', Paint> = {
	confirmed: { stroke: 'happened', weight: WEIGHT },
	unconfirmed: { stroke: 'happened', weight: WEIGHT, dash: '2 2' },
	estimated: { stroke: 'modelled', weight: WEIGHT, dash: '5 2' },
	within: { stroke: 'happened', dash: '1 2' },
};

/** Pixels of a stroke down. */
export const TALL = 16;

/** The days of all questions that lie to each side of the frame: there they stand in order, not to scale. */
export type Beside = Record<'earlier' | 'later', string[]>;

export const besideOf = (rows: Given[]): Beside => {
	const of = (side: 'earlier' | 'later') => [
		...new Set(
			rows
				.filter(({ part }) => part === side)
				.map(({ known_from }) => known_from)
				.toSorted(),
		),
	];
	return { earlier: of('earlier'), later: of('later') };
};

/** Where the day of an answer stands, in percent: one day at one place for all questions. */
export function placeOf({ part, known_from }: Given, beside: Beside, { at }: Across): number {
	if (part === 'to scale') return at(known_from);
	const days = beside[part];
	return round(columnOf(part) + ((days.indexOf(known_from) + 0.5) * COLUMN) / days.length);
}

/** The stroke of an answer: those of one question that come on one day share its height. */
export function strokeOf(row: Given, rows: Given[], beside: Beside, place: Across): Shape[] {
	const x = placeOf(row, beside, place);
	const same = rows.filter(({ known_from }) => known_from === row.known_from);
	const tall = TALL / same.length;
	const top = same.indexOf(row) * tall;
	const [y1, y2] = [round(top), round(top + tall - (same.length > 1 ? 1 : 0))];
	return [
		...within(row, place),
		{ shape: 'line', x1: x, x2: x, y1, y2, ...PAINTS[KIND_OF[row.status]] },
	];
}

/** The time within which an answer came whose day was not found, where it is to scale. */
export function within({ part, from_earliest, known_from }: Given, { at }: Across): Shape[] {
	if (part !== 'to scale' || from_earliest >= known_from) return [];
	const y = TALL / 2;
	const [x1, x2] = [at(from_earliest), at(known_from)];
	return x1 < x2 ? [{ shape: 'line', x1, x2, y1: y, y2: y, ...PAINTS.within }] : [];
}

/** The stop behind the strokes, from its start to the first return; none where no return is on record. */
export function stopOf({ began, back }: Frame, top: number, { at }: Across): Shape[] {
	if (back === undefined || at(back) <= at(began)) return [];
	const x = at(began);
	return [{ shape: 'rect', x, width: round(at(back) - x), y: top, height: TALL, fill: 'land' }];
}
