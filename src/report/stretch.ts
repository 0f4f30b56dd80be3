import { diffArrays } from 'diff';

/** A paragraph, cell, drawing or the like on a page, and where it stands in CSS pixels. */
export interface Block {
	/** All that it holds; two blocks with one key look alike. */
	key: string;
	top: number;
	bottom: number;
}

export interface Span {
	top: number;
	bottom: number;
}

/** The stretch of a page to be shown, before and after. */
export interface Stretch {
	before: Span;
	after: Span;
	/** How many further places differ, outside the stretch. */
	more: number;
}

/** What is shown around a change, and at most of a page; CSS pixels. */
const MARGIN = 120;
const HIGHEST = 1600;

interface Places {
	before: [from: number, to: number];
	after: [from: number, to: number];
}

/** Runs of blocks that differ, as places in both lists. */
function runs(before: Block[], after: Block[]): Places[] {
	const keys = (blocks: Block[]) => blocks.map(({ key }) => key);
	const places: Places[] = [];
	let [one, other] = [0, 0];
	let open: Places | undefined;
	for (const { added, removed, count } of diffArrays(keys(before), keys(after))) {
		if (added || removed) {
			if (!open) places.push((open = { before: [one, one], after: [other, other] }));
			if (removed) open.before[1] = one += count;
			else open.after[1] = other += count;
		} else {
			open = undefined;
			one += count;
			other += count;
		}
	}
	return places;
}

/** Where these blocks stand; for none of them, the gap in which they are missing. */
function spanOf(blocks: Block[], [from, to]: [number, number]): Span {
	const inside = blocks.slice(from, to);
	if (inside.length === 0) {
		const gap = blocks[from - 1]?.bottom ?? 0;
		return { top: gap, bottom: gap };
	}
	return {
		top: Math.min(...inside.map(({ top }) => top)),
		bottom: Math.max(...inside.map(({ bottom }) => bottom)),
	};
}

const union = (one: Span, other: Span): Span => ({
	top: Math.min(one.top, other.top),
	bottom: Math.max(one.bottom, other.bottom),
});
const heightOf = ({ top, bottom }: Span) => bottom - top;

/** Room around a span; cut where it is too high. */
const framed = ({ top, bottom }: Span): Span => {
	const start = Math.max(0, top - MARGIN);
	return { top: start, bottom: Math.min(bottom + MARGIN, start + HIGHEST) };
};

/**
 * The first stretch of a page that differs, with as many of the following ones as fit beside it.
 * Undefined where no block differs.
 */
export function stretchOf(before: Block[], after: Block[]): Stretch | undefined {
	const spans = runs(before, after).map((places) => ({
		before: spanOf(before, places.before),
		after: spanOf(after, places.after),
	}));
	const [first, ...rest] = spans;
	if (!first) return undefined;
	let shown = first;
	let more = rest.length;
	for (const span of rest) {
		const wider = {
			before: union(shown.before, span.before),
			after: union(shown.after, span.after),
		};
		if (Math.max(heightOf(wider.before), heightOf(wider.after)) > HIGHEST - 2 * MARGIN) break;
		shown = wider;
		more--;
	}
	return { before: framed(shown.before), after: framed(shown.after), more };
}

/** The head of a page, for one that is new, gone, or only styled anew. */
export const HEAD: Span = { top: 0, bottom: HIGHEST };
