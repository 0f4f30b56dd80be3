import type { BarPaint } from './drawing.ts';

/** The attributes of an SVG element that paint it, with each colour as `colour` gives it. */
export function paintOf(
	{ fill, pattern, stroke, weight, dash }: BarPaint,
	colour: (role: string) => string,
): Record<string, string | number> {
	return {
		// The lines of a pattern are drawn over it.
		fill: pattern ? colour('ground') : fill ? colour(fill) : 'none',
		...(stroke ? { stroke: colour(stroke), 'stroke-width': weight ?? 1 } : {}),
		...(dash ? { 'stroke-dasharray': dash } : {}),
	};
}

/** A colour as the style sheet of the page has it, light or dark or forced. */
export const inPage = (role: string): string => `var(--${role})`;
