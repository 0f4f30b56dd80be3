/**
 * The two patterns that charts share. Fills are patterns so that what they mean survives grey
 * printing; strokes take their colour from the style sheet.
 */
export const HATCH = { size: 6, line: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2' };
export const STRIPES = { size: 5, line: 'M2.5,0 v5' };
