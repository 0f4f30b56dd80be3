/**
 * A colour by what it stands for; each is a custom property of the style sheet. What happened, and
 * what of it was less; what was planned, promised or is compared; what was modelled or estimated. What
 * a reader points at has a colour that no drawing has.
 */
export type Role =
	| 'ink'
	| 'quiet'
	| 'rule'
	| 'ground'
	| 'raised'
	| 'land'
	| 'happened'
	| 'partly'
	| 'planned'
	| 'modelled'
	| 'modelled-fill';

/**
 * Fills that differ in grey and without colour: `hatch` for what is uncertain, `fade` for what goes
 * on to an end that nobody knows, and so on. The second of a pair stands for the lesser of two kinds.
 */
export type PatternKind = 'hatch' | 'counterhatch' | 'stripes' | 'lines' | 'dots' | 'fade';

/** What is left out where letters are large and screens small: table and words have it still. */
type Rank = 'second';

/** How a shape is filled and outlined; what is left out is not drawn. */
export interface Paint {
	fill?: Role;
	stroke?: Role;
	/** Width of the outline in pixels; 1 where it is left out. */
	weight?: number;
	dash?: string;
}

/** How a bar is painted. */
export interface BarPaint extends Paint {
	/** A pattern in the colour of `fill`. */
	pattern?: PatternKind;
}

/** A bar. Across in percent of the drawing's width, down in pixels. */
export interface Rect extends BarPaint {
	shape: 'rect';
	x: number;
	width: number;
	y: number;
	height: number;
}

interface Line extends Paint {
	shape: 'line';
	rank?: Rank;
	x1: number;
	x2: number;
	y1: number;
	y2: number;
}

/** Text on one line; `x` in percent, `dx` pixels from there, `y` its baseline. */
export interface Text {
	shape: 'text';
	x: number;
	dx?: number;
	y: number;
	text: string;
	/** Pixels, at least 12; 13 where it is left out. */
	size?: number;
	bold?: boolean;
	anchor?: 'start' | 'middle' | 'end';
	ink?: Role;
	/** Labels an axis, and so stands in no cell of the table. */
	tick?: true;
	rank?: Rank;
	/** Keeps what lies behind it at a distance from its letters. */
	halo?: true;
}

/** An outline in pixels around a point whose place across is in percent. */
export interface Path extends Paint {
	shape: 'path';
	/** Only the straight edges of a bar cut off lines. */
	pattern?: never;
	x: number;
	y: number;
	d: string;
	/** Lines within it, in the colour of its outline. */
	inner?: string;
	/** How far it reaches from its point, in pixels; undefined for backgrounds such as land. */
	reach?: number;
}

export type Shape = Rect | Line | Text | Path;

/** What stands for one row of the chart's table. Its shapes count down from its own top. */
export interface Mark {
	/** Key of the row. */
	key: string;
	y: number;
	/** A mark that is a row of the drawing can be pointed at along its whole length. */
	height?: number;
	/** The day, `YYYY-MM-DD`, from which it was known. */
	day?: string;
	/** The path of the page of what it stands for. */
	href?: string | undefined;
	/** What it can be sorted by. */
	sort?: Record<string, number | string>;
	shapes: Shape[];
}

/**
 * One drawing. Across in percent, so that it fits every screen; down in pixels of a page whose letters
 * have their usual size, which grow with the letters.
 */
export interface Drawing {
	/** Tells it from the other drawings of its chart. */
	id: string;
	/** What it shows, where a chart has several. */
	title?: string;
	/** Pixels; the width of the page where it is left out. */
	width?: number;
	/** Pixels. */
	height: number;
	/** Axes and whatever else is no mark. */
	ground: Shape[];
	marks: Mark[];
	/** The same with longer lines of text, for where there is room for them. */
	roomy?: Drawing;
}

/** Percent and pixels to two decimals: enough for any screen, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The same drawing, each mark of which leads to a page: `to` gives its path by the mark's key. */
export const leading = (drawing: Drawing, to: (key: string) => string | undefined): Drawing => ({
	...drawing,
	marks: drawing.marks.map((mark) => ({ ...mark, href: to(mark.key) })),
	...(drawing.roomy && { roomy: leading(drawing.roomy, to) }),
});

/** The labels of the axes of these drawings, each once. */
export const axisLabels = (drawings: Drawing[]): string[] => [
	...new Set(
		drawings.flatMap(({ ground }) =>
			ground.flatMap((shape) => (shape.shape === 'text' && shape.tick ? shape.text : [])),
		),
	),
];

/** Every shape of a drawing with the pixels down from its top. */
export const shapesOf = ({ ground, marks }: Drawing): { shape: Shape; top: number }[] => [
	...ground.map((shape) => ({ shape, top: 0 })),
	...marks.flatMap(({ y, shapes }) => shapes.map((shape) => ({ shape, top: y }))),
];
