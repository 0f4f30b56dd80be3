/** A point that is to have a name, in pixels. */
export interface Named {
	key: string;
	text: string;
	x: number;
	y: number;
}

/** Where the name of a point begins or ends: `y` is its baseline. */
export interface Placed extends Named {
	labelX: number;
	labelY: number;
	anchor: 'start' | 'end';
}

/** Pixels from one line to the next, and the size of a name. */
export const LINE = 18;
export const SIZE = 13;
