import type { Drawing } from './drawing.ts';
import { NARROWEST, ROOMY } from './width.ts';

/**
 * A drawing laid out for the narrowest screen and, where its lines of text then differ, once more for
 * wide ones. Each fits every width that it is shown at.
 */
export function fitted(laidOut: (room: number) => Drawing): Drawing {
	const narrow = laidOut(NARROWEST);
	const roomy = laidOut(ROOMY);
	return JSON.stringify(narrow) === JSON.stringify(roomy) ? narrow : { ...narrow, roomy };
}
