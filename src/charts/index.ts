import type { ChartName } from '#records/chart.ts';
import type { Chart, Subject } from './chart.ts';
import { comparisons } from './comparisons/chart.ts';
import { chronology } from './chronology/chart.ts';
import { costs } from './costs/chart.ts';
import { downtime } from './downtime/chart.ts';
import { jobs } from './jobs/chart.ts';
import { map } from './map/chart.ts';
import { output } from './output/chart.ts';
import { durationLadder } from './duration-ladder/chart.ts';
import { promises } from './promises/chart.ts';
import { knownWhen } from './known-when/chart.ts';

type Maker = (subject: Subject) => Chart | undefined;

const MAKERS: Partial<Record<ChartName, Maker>> = {
	downtime,
	'duration-ladder': durationLadder,
	promises,
	map,
	costs,
	comparisons,
	output,
	jobs,
	chronology,
	'known-when': knownWhen,
};

/** A chart of an incident; undefined where its records give nothing to draw. */
export const chartOf = (name: ChartName, subject: Subject): Chart | undefined =>
	MAKERS[name]?.(subject);

/** Every chart that an incident's records allow, in the order of the list. */
export const chartsOf = (subject: Subject): Chart[] =>
	Object.values(MAKERS).flatMap((make) => make(subject) ?? []);
