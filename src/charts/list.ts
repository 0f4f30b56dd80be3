import { chart as downtime } from './downtime/chart.ts';
import { chart as promises } from './promises/chart.ts';
import { chart as map } from './map/chart.ts';
import { chart as costs } from './costs/chart.ts';
import { chart as comparisons } from './comparisons/chart.ts';
import { chart as output } from './output/chart.ts';
import { chart as jobs } from './jobs/chart.ts';
import { chart as chronology } from './chronology/chart.ts';
import { chart as knownWhen } from './known-when/chart.ts';

/** Every chart, in the order in which they are listed: the one list of them. */
export const KINDS = [
	downtime,
	promises,
	map,
	costs,
	comparisons,
	output,
	jobs,
	chronology,
	knownWhen,
] as const;
