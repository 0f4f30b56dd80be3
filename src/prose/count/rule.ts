import { COUNTED, type Counted } from '#facts/counts.ts';
import { oneOf, type Rule } from '../rule.ts';

/** How many records there are. */
export const rule = {
	attributes: { of: { choice: oneOf('count', Object.keys(COUNTED) as Counted[]) } },
	documented: [{ write: '<Count of="…" />', prints: 'how many records there are of a kind' }],
} satisfies Rule;
