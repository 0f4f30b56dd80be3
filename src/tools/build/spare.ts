import { prune } from '../../kept.ts';
import type { Step } from './steps.ts';
import { beginningOf } from './swap.ts';

/** Clears away what earlier builds kept and none has used for long. */
export const spare: Step = (work) => {
	try {
		prune(beginningOf(work));
	} catch {
		// Nothing is kept where nothing can be written, and what is held open goes another time.
	}
};
