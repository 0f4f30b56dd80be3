import type { Chart, Subject } from './chart.ts';
import { chartOf, type ChartName } from './index.ts';

type Drawn = Map<ChartName, { comparisons: Subject['comparisons']; chart: Chart | undefined }>;

const known = new WeakMap<Subject['dossier'], Drawn>();

/**
 * The chart of an incident as `chartOf` gives it, laid out once for all pages and files that show it: the
 * coasts of a map and the search for room take a good part of a build.
 */
export function chartOnce(name: ChartName, subject: Subject): Chart | undefined {
	const { dossier, comparisons } = subject;
	const drawn = known.get(dossier) ?? (new Map() as Drawn);
	known.set(dossier, drawn);
	const before = drawn.get(name);
	if (before?.comparisons === comparisons) return before.chart;
	const chart = chartOf(name, subject);
	drawn.set(name, { comparisons, chart });
	return chart;
}
