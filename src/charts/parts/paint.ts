import type { Paint, PatternKind, Shape, Drawing } from './drawing.ts';

/** Lines and dots of each pattern, on a tile of so many pixels. */
export const PATTERNS: Record<PatternKind, { size: number; d: string; weight: number }> = {
	hatch: { size: 6, d: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2', weight: 1.5 },
	stripes: { size: 5, d: 'M2.5,0 v5', weight: 1 },
	lines: { size: 4, d: 'M0,2 h4', weight: 2 },
	dots: { size: 5, d: 'M1.5,1.5 h1.2 M4,4 h1.2', weight: 1.2 },
};

/** The id of a pattern within a drawing. */
export const patternId = (prefix: string, { pattern, fill }: Paint): string =>
	`${prefix}-${pattern}-${fill}`;

/** The patterns that shapes are filled with, each once. */
export function patternsOf(paints: Paint[]): Paint[] {
	const patterned = paints.filter(({ pattern }) => pattern);
	return [...new Map(patterned.map((paint) => [patternId('', paint), paint])).values()];
}

/** How each shape of a drawing is painted. */
export const paintsOf = ({ ground, marks }: Drawing): Paint[] =>
	[...ground, ...marks.flatMap(({ shapes }) => shapes)].filter(
		(shape): shape is Exclude<Shape, { shape: 'text' }> => shape.shape !== 'text',
	);

/** The attributes of an SVG element that paint it, with each colour as `colour` gives it. */
export function paintOf(
	paint: Paint,
	prefix: string,
	colour: (role: string) => string,
): Record<string, string | number> {
	const { fill, pattern, stroke, weight, dash } = paint;
	const filled = pattern ? `url(#${patternId(prefix, paint)})` : fill ? colour(fill) : 'none';
	return {
		fill: filled,
		...(stroke ? { stroke: colour(stroke), 'stroke-width': weight ?? 1 } : {}),
		...(dash ? { 'stroke-dasharray': dash } : {}),
	};
}

/** A colour as the style sheet of the page has it, light or dark or forced. */
export const inPage = (role: string): string => `var(--${role})`;
