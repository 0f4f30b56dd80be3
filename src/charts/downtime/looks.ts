import type { Condition } from '#records/site.ts';
import type { BarPaint } from '../draw/drawing.ts';

/** What a stretch of time was at a site: what is known of it, and what is not known to the day. */
export type MarkKind =
	Condition | 'uncertain' | 'uncertain slowed' | 'without end' | 'slowed without end';

/** How a bar looks: its paint and its height in pixels. */
export interface Look extends BarPaint {
	height: number;
}

const [THICK, MIDDLE, THIN] = [16, 9, 5];

/**
 * Out is thick, work in part is thin: each is told from the others by its height and its filling, in
 * grey and without colour as well. What is fully back has no bar, but the stroke that ends one.
 */
export const LOOKS: Record<Exclude<MarkKind, 'restored'>, Look> = {
	out: { fill: 'happened', height: THICK },
	workaround: { fill: 'ground', stroke: 'happened', weight: 1.5, height: THICK },
	degraded: { fill: 'partly', pattern: 'dots', stroke: 'partly', height: MIDDLE },
	partial: { fill: 'partly', height: THIN },
	uncertain: { fill: 'happened', pattern: 'hatch', stroke: 'happened', height: THICK },
	'uncertain slowed': { fill: 'partly', pattern: 'hatch', stroke: 'partly', height: MIDDLE },
	'without end': { fill: 'happened', pattern: 'fade', height: THICK },
	'slowed without end': { fill: 'partly', pattern: 'fade', height: THIN },
};

/** The stroke at the day of the full return. */
export const END = { stroke: 'ink', weight: 3, height: THICK + 4 } as const;
