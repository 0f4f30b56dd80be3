import { spanOf } from './calendar.ts';
import type { Dossier } from './dossier.ts';
import { durations } from './duration.ts';

/** Where one day stands: outside of the stop, before its first end point, or before its last. */
export type DayState = 'running' | 'stopped' | 'restarting';

/** Days shown before the first day stopped and after the last end point. */
const AROUND = 14;

/**
 * Each day from a fortnight before the stop to a fortnight after the last day that its last end point
 * can mean: stopped until the first end point, restarting until the last.
 */
export function dayStates(dossier: Dossier): DayState[] {
	const began = spanOf(dossier.incident.began).last;
	const ends = durations(dossier).map(({ to }) => spanOf(to).last);
	const first = ends[0] ?? began;
	const last = ends.at(-1) ?? first;
	return Array.from({ length: last - began + 2 * AROUND }, (_, i) => {
		const day = began - AROUND + i;
		if (day < began || day >= last) return 'running';
		return day < first ? 'stopped' : 'restarting';
	});
}
