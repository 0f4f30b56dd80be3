import type { Chart } from '#charts/chart.ts';
import { CHARTS } from '#charts/index.ts';
import { chartOnce } from '#charts/once.ts';
import { loadLibrary } from './library.ts';
import { once } from './once.ts';

const read = async (): Promise<Chart[]> => {
	const { dossiers, comparisons } = await loadLibrary();
	return dossiers.flatMap((dossier) =>
		CHARTS.flatMap((name) => chartOnce(name, { dossier, comparisons }) ?? []),
	);
};

/** Every chart of every incident, made once for all pages. */
export const loadCharts = once(read);

/** The paths of pages that exist once for each chart. */
export const chartPaths = async () =>
	(await loadCharts()).map((chart) => ({
		params: { incident: chart.incident, chart: chart.name },
		props: { chart },
	}));
