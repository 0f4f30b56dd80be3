import type { Chart, Subject } from '#charts/chart.ts';
import { CHARTS } from '#charts/index.ts';
import { chartOnce } from '#charts/once.ts';
import type { Dossier } from '#facts/dossier.ts';
import { loadLibrary } from './library.ts';
import { once } from './once.ts';

/** Every chart of an incident. */
const chartsIn = (subject: Subject): Chart[] =>
	CHARTS.flatMap((name) => chartOnce(name, subject) ?? []);

const read = async (): Promise<Chart[]> => {
	const { dossiers, comparisons } = await loadLibrary();
	return dossiers.flatMap((dossier) => chartsIn({ dossier, comparisons }));
};

/** Every chart of an incident, made once for all pages. */
export const chartsOf = async (dossier: Dossier): Promise<Chart[]> =>
	chartsIn({ dossier, comparisons: (await loadLibrary()).comparisons });

/** Every chart of every incident, made once for all pages. */
export const loadCharts = once(read);

/** The paths of pages that exist once for each chart. */
export const chartPaths = async () =>
	(await loadCharts()).map((chart) => ({
		params: { incident: chart.incident, chart: chart.name },
		props: { chart },
	}));
