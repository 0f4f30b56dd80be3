import { isDeepStrictEqual } from 'node:util';
import type { Drawing } from './drawing.ts';
import { NARROWEST, ROOMY } from './width.ts';

/**
 * A drawing laid out for the narrowest screen and, where its texts then break into other lines, once
 * more for wide ones. Each fits every width that it is shown at. `lines` breaks all texts for so many
 * pixels; `layout` sees nothing of the width but these lines.
 */
export function fitted<Lines>(
	lines: (room: number) => Lines,
	layout: (lines: Lines) => Drawing,
): Drawing {
	const [narrow, roomy] = [lines(NARROWEST), lines(ROOMY)];
	const drawing = layout(narrow);
	return isDeepStrictEqual(narrow, roomy) ? drawing : { ...drawing, roomy: layout(roomy) };
}
