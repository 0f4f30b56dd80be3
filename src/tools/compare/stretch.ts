import { diffArrays } from 'diff';
import type { Change } from './report.ts';

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

/** The stretches of a page to be shown, before and after. */
interface Stretches {
	shown: Change<Span>[];
	/** How many further places differ, outside of them. */
	more: number;
}

/** What is shown around a change, and at most of a page in all; CSS pixels. */
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

const higher = ({ before, after }: Change<Span>) => Math.max(heightOf(before), heightOf(after));

/** Room around a span; cut where it is too high. */
const framed = ({ top, bottom }: Span): Span => {
	const start = Math.max(0, top - MARGIN);
	return { top: start, bottom: Math.min(bottom + MARGIN, start + HIGHEST) };
};

/** Whether what is shown of two spans would meet, on either side. */
const meet = (one: Change<Span>, other: Change<Span>) =>
	other.before.top - one.before.bottom < 2 * MARGIN ||
	other.after.top - one.after.bottom < 2 * MARGIN;

/** The stretches of a page that differ, from its head, as many as a picture has room for. */
export function stretchesOf(before: Block[], after: Block[]): Stretches {
	const shown: Change<Span>[] = [];
	let [room, more] = [HIGHEST, 0];
	for (const places of runs(before, after)) {
		const span = { before: spanOf(before, places.before), after: spanOf(after, places.after) };
		const last = shown.at(-1);
		const joined = last && meet(last, span);
		const next = joined
			? { before: union(last.before, span.before), after: union(last.after, span.after) }
			: span;
		const needed = higher(next) + (joined ? -higher(last) : 2 * MARGIN);
		if (more > 0 || (last && needed > room)) {
			more++;
			continue;
		}
		room -= needed;
		shown.splice(joined ? -1 : shown.length, joined ? 1 : 0, next);
	}
	return {
		shown: shown.map((span) => ({ before: framed(span.before), after: framed(span.after) })),
		more,
	};
}

/** The head of a page, for one that is new, gone, or only styled anew. */
export const HEAD: Span = { top: 0, bottom: HIGHEST };
