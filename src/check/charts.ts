import { CHARTS, chartOf, type ChartName } from '#charts/index.ts';
import type { Chart, Subject } from '#charts/chart.ts';
import { NoRoom } from '#charts/draw/room.ts';

/** A chart as far as it can be drawn: undefined where the records give nothing to draw, or are faulty. */
export type Attempt = Chart | NoRoom | 'faulty' | undefined;

/** Tries to draw a chart. Its records may have faults, which are told elsewhere. */
export function attempt(name: ChartName, subject: Subject): Attempt {
	try {
		return chartOf(name, subject);
	} catch (error) {
		return error instanceof NoRoom ? error : 'faulty';
	}
}

/** The charts of an incident by their names, each drawn once. */
export type Attempts = ReadonlyMap<ChartName, Attempt>;

export const attempts = (subject: Subject): Attempts =>
	new Map(CHARTS.map((name) => [name, attempt(name, subject)]));
